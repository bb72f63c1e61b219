// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance as clubs keep it: names down the side, dates along the top, a mark where they cross. It is read
// as one row for each mark, which the import of attendance takes.
//
// A list in which nobody is marked absent or excused means absence by an empty cell: then whoever has been
// marked once is absent wherever the cell is empty from then on. In any other list an empty cell says
// nothing.
#pragma once

#include "core/base/date_text.h"
#include "core/exchange/source_table.h"

#include <QDate>

#include <optional>
#include <vector>

namespace hearth {

/// Where in such a list what stands.
struct MatrixShape {
    struct Day {
        std::size_t column = 0;
        QDate day;
        QString title; ///< What stands beside the date, mostly nothing.

        bool operator==(const Day&) const = default;
    };

    std::vector<Day> days;
    int givenName = -1; ///< The column, -1 for none; so the others.
    int familyName = -1;
    int wholeName = -1;
    int memberId = -1;

    bool operator==(const MatrixShape&) const = default;
};

/// The shape of a list with this header; nothing where it is no such list: fewer than two dates, or nobody's
/// name. Dates that can be read in two ways are read in the order that the others show, else in `usual`;
/// those without a year lie before `today`, one after the other.
[[nodiscard]] std::optional<MatrixShape> matrixShape(const QStringList& header, QDate today, DateOrder usual);

/// The list as rows of the exchange contract's attendance. A record's line is that of its person's row.
[[nodiscard]] std::unique_ptr<SourceTable> unfolded(std::unique_ptr<SourceTable> wide, MatrixShape shape);

} // namespace hearth
