// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_delimiter.h"

namespace hearth {

namespace {

constexpr int recordsToLookAt = 50;
constexpr std::size_t bytesToLookAt = 262'144;

/// The header's columns, times the share of records that have as many. A list inside cells loses twice: it
/// splits few headers, and no two rows alike.
double evenness(std::string_view text, CsvScanner::Extent extent, char delimiter)
{
    CsvScanner scanner(delimiter);
    std::vector<std::string_view> fields;
    std::size_t columns = 0;
    int records = 0;
    int alike = 0;
    while (records < recordsToLookAt) {
        const CsvScanner::Found found = scanner.scan(text, extent, fields);
        if (found != CsvScanner::Found::Record && found != CsvScanner::Found::EmptyLine) {
            break;
        }
        text.remove_prefix(scanner.length());
        if (found == CsvScanner::Found::Record) {
            columns = records == 0 ? fields.size() : columns;
            alike += fields.size() == columns ? 1 : 0;
            records += 1;
        }
    }
    return columns < 2 ? 0 : static_cast<double>(columns) * alike / records;
}

} // namespace

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    constexpr std::string_view start = "sep=";
    const std::size_t lineEnd = text.find_first_of("\r\n");
    const std::string_view line = text.substr(0, lineEnd);
    if (line.size() != start.size() + 1 || line.substr(0, start.size()) != start) {
        return std::nullopt;
    }
    if (std::string_view(",;\t|:").find(line.back()) == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t length = line.size();
    length += text.substr(length, 2) == "\r\n" ? 2 : lineEnd == std::string_view::npos ? 0 : 1;
    return SeparatorLine{line.back(), length};
}

char sniffDelimiter(std::string_view text, CsvScanner::Extent extent)
{
    if (const auto line = separatorLine(text)) {
        return line->delimiter;
    }
    if (text.size() > bytesToLookAt) {
        text = text.substr(0, bytesToLookAt);
        extent = CsvScanner::Extent::Beginning;
    }
    char best = ',';
    double most = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const double score = evenness(text, extent, candidate);
        if (score > most) {
            most = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace hearth
