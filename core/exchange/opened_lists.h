// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a source as they are imported: what is opened by its bytes and its ending, and what only its
// header tells, as an attendance list of names and dates.
#pragma once

#include "core/base/date_text.h"
#include "core/exchange/source_table.h"

#include <QDate>

namespace hearth {

class Club;

/// What of a club decides how a source is read.
struct ReadingClub {
    QTimeZone zone = QTimeZone::utc();
    QDate today;
    DateOrder dates = DateOrder::DayMonthYear; ///< Of numbers that don't tell by themselves.
};

[[nodiscard]] ReadingClub readingClub(Club& club);

/// Opens `file`. `noun`: what is wanted of it, where somebody has said so. Error::Unreadable when it is no
/// table.
[[nodiscard]] Result<SourceTables>
openLists(const InputFile& file, const ReadingClub& club, const QString& noun = {});

} // namespace hearth
