// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

#include <algorithm>

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

bool looksEscaped(std::string_view utf8)
{
    constexpr auto length = static_cast<std::size_t>(escapeLength);
    return utf8.size() >= length && utf8[0] == '_' && utf8[1] == 'x' && utf8[length - 1] == '_';
}

/// How many bytes at the beginning XML has no way to write, or reads as others: 0 where there are none.
std::size_t unwritable(std::string_view utf8)
{
    const char c = utf8[0];
    if (c >= 0 && c < ' ') {
        return c == '\t' || c == '\n' ? 0 : 1;
    }
    constexpr std::size_t nonCharacter = 3; // U+FFFE and U+FFFF
    return utf8.starts_with("\xEF\xBF\xBE") || utf8.starts_with("\xEF\xBF\xBF") ? nonCharacter : 0;
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

std::string withXlsxEscapes(std::string_view utf8)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr unsigned fourBits = 4;
    constexpr std::string_view underscore = "_x005F_";
    std::string escaped;
    escaped.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::size_t length = unwritable(utf8);
        if (length == 1) {
            const auto code = static_cast<unsigned char>(utf8[0]);
            escaped += "_x00";
            escaped += hex[code >> fourBits];
            escaped += hex[code & 0xFU];
            escaped += '_';
        } else if (length > 1) {
            escaped += utf8[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
        } else if (looksEscaped(utf8)) {
            escaped += underscore;
        } else {
            escaped += utf8[0];
        }
        utf8.remove_prefix(std::max(length, std::size_t{1}));
    }
    return escaped;
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
