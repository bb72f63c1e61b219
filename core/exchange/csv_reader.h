// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text after RFC 4180, record by record, from UTF-8 as it lies in memory: a field is a view,
// so that 100,000 rows cost no string each. It forgives what spreadsheets and people write (any line end, a
// quote inside a field, a last line without end, rows of unequal length) and refuses only what makes
// everything after it doubtful: a quote never closed, binary content, a cell or a row beyond all measure.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_scanner.h"
#include "core/exchange/encoding.h"

#include <QCoreApplication>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// One row. The views live until the reader's next step.
struct CsvRecord {
    std::vector<std::string_view> fields; ///< As many as the row has, whatever the header says.
    std::int64_t line = 0;                ///< The physical line in which it begins; the file's first is 1.
};

/// How a file is to be read.
struct CsvSource {
    QString fileName;                   ///< For the sentences about it.
    std::optional<char> delimiter = {}; ///< Unless given, sniffed: comma, semicolon, tab or vertical bar.
};

class CsvReader {
    Q_DECLARE_TR_FUNCTIONS(hearth::CsvReader)

public:
    CsvReader(Utf8Text text, CsvSource source);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader() = default;

    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] Encoding encoding() const { return m_text.encoding(); }

    /// Reads the next record; false at the end. Empty lines are passed over (but counted), so an empty file
    /// ends at once, and one of nothing but a header after one record. An error names the line and what to
    /// do; asked again, the reader answers with the same one.
    [[nodiscard]] Result<bool> next(CsvRecord& record);

private:
    void refill();
    [[nodiscard]] Error binaryContent(std::size_t firstNul) const;
    [[nodiscard]] Error refusal(CsvScanner::Found found) const;

    Utf8Text m_text;
    QString m_fileName;
    char m_delimiter = ',';
    std::string m_buffer;     // pieces at hand, where the text had to be transcoded
    std::string_view m_ahead; // what of them, or of the caller's own bytes, is not yet read
    std::int64_t m_line = 1;  // of the beginning of m_ahead
    CsvScanner::Extent m_extent = CsvScanner::Extent::Beginning;
    CsvScanner m_scanner{','};
    std::optional<Error> m_refused;
};

} // namespace hearth
