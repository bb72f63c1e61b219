// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/cell.h"

#include <utility>

namespace hearth {

namespace {

/// What the beginning of a file would say of itself to a reader, rather than to people: a byte order mark, or
/// Excel's line that names the delimiter.
bool looksLikePreamble(std::string_view text)
{
    return text.substr(0, 3) == "\xEF\xBB\xBF" || text.substr(0, 4) == "sep=";
}

} // namespace

CsvWriter::CsvWriter(Sink sink, CsvDialect dialect) : m_sink(std::move(sink)), m_dialect(dialect)
{
    constexpr std::size_t oneMoreRecord = 16'384; // beyond a full block, so that the buffer seldom grows
    for (const char special : {dialect.delimiter, '"', '\r', '\n'}) {
        m_needsQuotes[static_cast<unsigned char>(special)] = true;
    }
    m_buffer.reserve(blockSize + oneMoreRecord);
}

void CsvWriter::field(std::string_view text)
{
    if (!m_isFirstField) {
        m_buffer += m_dialect.delimiter;
    }
    const bool isPreamble = m_isFirstRecord && m_isFirstField && looksLikePreamble(text);
    m_isFirstField = false;
    const std::size_t begin = m_buffer.size();
    if (m_dialect.formulas == Formulas::Escape && needsFormulaEscape(text)) {
        m_buffer += '\'';
    }
    const std::size_t textBegin = m_buffer.size();
    m_buffer += text;
    bool isSpecial = isPreamble;
    for (const char letter : text) {
        isSpecial = isSpecial || m_needsQuotes[static_cast<unsigned char>(letter)];
    }
    if (isSpecial) {
        const bool isEscaped = textBegin > begin;
        m_buffer.resize(begin);
        m_buffer += isEscaped ? "\"'" : "\"";
        quote(text);
    }
}

void CsvWriter::field(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    field(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void CsvWriter::endRecord()
{
    // A record of one empty field would be an empty line, and nobody's record.
    if (m_buffer.size() == m_recordBegin) {
        m_buffer += "\"\"";
    }
    m_buffer += "\r\n";
    m_isFirstField = true;
    m_isFirstRecord = false;
    if (m_buffer.size() >= blockSize) {
        m_sink(m_buffer);
        m_buffer.clear();
    }
    m_recordBegin = m_buffer.size();
}

void CsvWriter::finish()
{
    if (!m_buffer.empty()) {
        m_sink(m_buffer);
        m_buffer.clear();
    }
}

void CsvWriter::quote(std::string_view text)
{
    for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"')) {
        m_buffer += text.substr(0, at + 1);
        m_buffer += '"';
        text.remove_prefix(at + 1);
    }
    m_buffer += text;
    m_buffer += '"';
}

} // namespace hearth
