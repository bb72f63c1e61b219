// SPDX-License-Identifier: GPL-3.0-or-later
// Writes delimited text after RFC 4180: UTF-8, CRLF, quotes only where the text would otherwise be read
// differently. What CsvReader reads back is what was written, to the byte.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace hearth {

/// What a cell may begin with.
enum class Formulas {
    Escape, ///< For spreadsheets: an apostrophe goes before what they would take for a formula.
    Keep,   ///< To the byte, for programs and for `--exact`.
};

struct CsvDialect {
    char delimiter = ',';
    Formulas formulas = Formulas::Keep;
};

class CsvWriter {
public:
    /// Takes the text block by block, each at least `blockSize` long but for the last.
    using Sink = std::function<void(std::string_view)>;
    static constexpr std::size_t blockSize = 262'144;

    CsvWriter(Sink sink, CsvDialect dialect);
    CsvWriter(const CsvWriter&) = delete;
    CsvWriter& operator=(const CsvWriter&) = delete;
    ~CsvWriter() = default;

    /// Adds a field to the current record, from UTF-8 or from UTF-16.
    void field(std::string_view text);
    void field(QStringView text);
    /// An empty field.
    void skip() { field(std::string_view()); }

    /// Ends the current record, which has at least one field.
    void endRecord();

    /// Hands over what is left. To be called once, when all is written.
    void finish();

private:
    void quote(std::string_view text);

    Sink m_sink;
    CsvDialect m_dialect;
    std::array<bool, 256> m_needsQuotes{};
    std::string m_buffer;
    std::size_t m_recordBegin = 0; // in m_buffer
    bool m_isFirstField = true;    // of the record
    bool m_isFirstRecord = true;
};

} // namespace hearth
