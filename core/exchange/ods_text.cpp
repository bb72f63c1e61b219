// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_text.h"

#include "core/exchange/csv_scanner.h"

#include <algorithm>

namespace hearth {

namespace {

void appendCollapsed(QString& text, QStringView more)
{
    for (const QChar c : more) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank) {
            text += c;
        } else if (!text.isEmpty() && !text.back().isSpace()) {
            text += u' ';
        }
    }
}

/// What an element stands for by itself; nothing for one that is looked into.
bool appendElement(QString& text, QXmlStreamReader& xml)
{
    const QStringView name = xml.name();
    if (name == u"s") {
        bool isNumber = false;
        const qsizetype count =
            xml.attributes().value(xml.namespaceUri().toString(), QLatin1String("c")).toLongLong(&isNumber);
        constexpr qsizetype most = CsvScanner::longestField + 1; // more than a cell may hold is refused there
        text += QString(isNumber ? std::clamp(count, qsizetype{0}, most) : 1, u' ');
    } else if (name == u"tab") {
        text += u'\t';
    } else if (name == u"line-break") {
        text += u'\n';
    } else if (name == u"span" || name == u"a" || name == u"ruby" || name == u"ruby-base") {
        return false;
    } else if (xml.namespaceUri().endsWith(u":text:1.0") && name != u"ruby-text" && name != u"note") {
        return false; // a field shows its text
    }
    xml.skipCurrentElement();
    return true;
}

} // namespace

QString readOdsParagraph(QXmlStreamReader& xml)
{
    constexpr qsizetype longest = 2 * CsvScanner::longestField; // beyond what a cell may hold
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && text.size() < longest) {
            appendCollapsed(text, xml.text());
        } else if (xml.isStartElement()) {
            depth += appendElement(text, xml) ? 0 : 1;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return text;
}

} // namespace hearth
