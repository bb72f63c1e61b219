// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_rows.h"

namespace hearth {

std::string jsonString(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    constexpr unsigned char firstPrintable = 0x20;
    std::string quoted = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (code < firstPrintable) {
            quoted += "\\u00";
            quoted += hex[code >> 4U];
            quoted += hex[code & 15U];
        } else {
            quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

std::int64_t writeJsonRows(RowSource& rows, const std::function<void(std::string_view)>& sink)
{
    std::vector<std::string> keys;
    for (const std::string& column : rows.columns()) {
        keys.push_back(jsonString(column));
    }
    std::vector<std::string> cells;
    std::int64_t count = 0;
    std::string object;
    sink("[");
    while (rows.next(cells)) {
        object = count++ == 0 ? "\n{" : ",\n{";
        for (std::size_t i = 0; i < keys.size(); ++i) {
            object += (i == 0 ? "" : ", ") + keys[i] + ": " + jsonString(cells[i]);
        }
        object += '}';
        sink(object);
    }
    sink("\n]");
    return count;
}

} // namespace hearth
