// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_delimiter.h"

#include <utility>

namespace hearth {

CsvReader::CsvReader(Utf8Text text, CsvSource source)
    : m_text(std::move(text)), m_fileName(std::move(source.fileName))
{
    refill();
    const auto separator = separatorLine(m_ahead);
    m_delimiter = source.delimiter ? *source.delimiter : sniffDelimiter(m_ahead, m_extent);
    if (separator) {
        m_ahead.remove_prefix(separator->length);
        m_line += 1;
    }
    m_scanner = CsvScanner(m_delimiter);
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    using Found = CsvScanner::Found;
    while (!m_refused) {
        const Found found = m_scanner.scan(m_ahead, m_extent, record.fields);
        if (found == Found::NeedsMore) {
            refill();
            continue;
        }
        if (found == Found::End) {
            return false;
        }
        if (found != Found::Record && found != Found::EmptyLine) {
            m_refused = refusal(found);
            break;
        }
        record.line = m_line;
        m_ahead.remove_prefix(m_scanner.length());
        m_line += m_scanner.lineEnds();
        if (found == Found::Record) {
            return true;
        }
    }
    record.fields.clear();
    return failure(*m_refused);
}

void CsvReader::refill()
{
    if (m_text.isInPlace()) {
        m_ahead = m_text.next();
    } else {
        m_buffer.erase(0, m_buffer.size() - m_ahead.size());
        m_buffer += m_text.next();
        m_ahead = m_buffer;
    }
    m_extent = m_text.atEnd() ? CsvScanner::Extent::Whole : CsvScanner::Extent::Beginning;
    const std::size_t nul = m_ahead.find('\0');
    if (nul != std::string_view::npos) {
        m_refused = binaryContent(nul);
    }
}

Error CsvReader::binaryContent(std::size_t firstNul) const
{
    const std::int64_t line = m_line + countLineEnds(m_ahead.substr(0, firstNul));
    return Error::of(
        Error::Kind::Unreadable,
        tr("“%1” isn’t a text file: line %2 holds binary content. Open it in the program it comes "
           "from, save it as CSV and import that file.")
            .arg(m_fileName)
            .arg(line));
}

Error CsvReader::refusal(CsvScanner::Found found) const
{
    const std::int64_t fieldLine = m_line + m_scanner.fieldLine();
    const auto sentence = [&](const QString& text, std::int64_t line) {
        return Error::of(Error::Kind::Unreadable, text.arg(m_fileName).arg(line));
    };
    switch (found) {
    case CsvScanner::Found::UnclosedQuote:
        return sentence(
            tr("In “%1” a quotation mark is opened in line %2 and never closed, so what follows can’t be "
               "told apart. Close or delete it there and import the file again."),
            fieldLine);
    case CsvScanner::Found::LongField:
        return sentence(
            tr("In “%1” the cell that begins in line %2 is longer than 1 MB; most likely a quotation mark "
               "is missing there. Mend or shorten it and import the file again."),
            fieldLine);
    case CsvScanner::Found::LongRecord:
        return sentence(
            tr("In “%1” the row that begins in line %2 is longer than 16 MB. Look whether this is the "
               "right file, or delete the row and import it again."),
            m_line);
    case CsvScanner::Found::ManyFields:
        return sentence(
            tr("In “%1” the row that begins in line %2 has more than 10,000 columns. Look whether this is "
               "the right file, or delete the row and import it again."),
            m_line);
    default:
        return Error::of(Error::Kind::Internal, {}, QStringLiteral("no refusal"));
    }
}

} // namespace hearth
