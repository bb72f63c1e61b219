// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decided_dates.h"

#include "core/base/date_column.h"
#include "core/exchange/import_refusals.h"

#include <algorithm>

namespace hearth {

Done decideDates(SourceTable& table,
                 MemberDrafts& drafts,
                 std::optional<DateOrder> told,
                 DateOrder usual,
                 std::int64_t mostRows)
{
    std::vector<DateColumn> columns(drafts.columnCount());
    std::vector<std::size_t> dates;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (drafts.isDate(i)) {
            dates.push_back(i);
        }
    }
    if (dates.empty()) {
        return {};
    }
    if (Done done = table.rewind(); !done) {
        return done;
    }
    CsvRecord record;
    for (std::int64_t rows = 0;; ++rows) {
        const auto more = table.next(record);
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            break;
        }
        if (rows == mostRows) {
            return failure(tooManyRows(mostRows));
        }
        for (const std::size_t i : dates) {
            if (i < record.fields.size() && !record.fields[i].empty()) {
                const std::string_view cell = drafts.cell(record.fields[i]);
                columns[i].see(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            }
        }
    }
    const auto telling = std::find_if(dates.begin(), dates.end(),
                                      [&](std::size_t i) { return columns[i].decided().has_value(); });
    const DateOrder fallback = telling == dates.end() ? told.value_or(usual) : *columns[*telling].decided();
    for (const std::size_t i : dates) {
        drafts.setDateOrder(i, columns[i].order(fallback));
    }
    return {};
}

} // namespace hearth
