// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

namespace hearth {

namespace {

constexpr qsizetype escapeLength = 7; // _x000D_

/// The character of an escape that begins `text`; nothing where none does.
std::optional<QChar> escapedCharacter(QStringView text)
{
    constexpr int base = 16;
    if (text.size() < escapeLength || text[0] != u'_' || text[1] != u'x' || text[escapeLength - 1] != u'_') {
        return std::nullopt;
    }
    bool isCode = false;
    const ushort code = text.mid(2, escapeLength - 3).toUShort(&isCode, base);
    return isCode ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString readXlsxText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1; // runs are no deeper than one, but nothing is gained by asking for it
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == u"t") {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"r") {
                ++depth;
            } else {
                xml.skipCurrentElement();
            }
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return withoutXlsxEscapes(text);
}

QString withoutXlsxEscapes(const QString& text)
{
    if (!text.contains(u"_x")) {
        return text;
    }
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto escaped = escapedCharacter(QStringView(text).mid(at, escapeLength));
        const QChar next = escaped.value_or(text[at]);
        if (next >= u' ' || next == u'\t' || next == u'\r' || next == u'\n') {
            plain += next;
        }
        at += escaped ? escapeLength : 1;
    }
    return plain;
}

Result<std::vector<CellText>>
readXlsxStrings(const ZipArchive& archive, const QString& part, WorkbookCells& workbook)
{
    std::vector<CellText> strings;
    const Done done = readPart(archive, part, [&](QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            if (xml.name() != u"si") {
                xml.skipCurrentElement();
                continue;
            }
            const QString text = readXlsxText(xml);
            const auto kept = workbook.keep(text.toUtf8().toStdString());
            if (!kept) {
                xml.raiseError(workbook.complaint());
            } else if (strings.size() == WorkbookCells::mostCells) {
                damage(xml, u"more strings than cells");
            } else {
                strings.push_back(*kept);
            }
        }
    });
    if (!done) {
        return failure(done.error());
    }
    return strings;
}

} // namespace hearth
