// SPDX-License-Identifier: GPL-3.0-or-later
// Reading dates as people and spreadsheets write them, by a rule of our own: Qt's reads 26 as 1926. What the
// order of day and month can't tell is never guessed here; it is handed in (see DateColumn), and so is the
// present day.
#pragma once

#include "core/base/birthday.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace hearth {

/// Which of the numbers in `03/04/2026` is what.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// What a date is about, which says what century a year of two digits means.
enum class Pivot {
    Past,       ///< Birthdays: the latest year that doesn't put them behind the present day.
    Membership, ///< Joined, left: from 98 years back to the next year, when somebody may leave.
    Near,       ///< Meetings: from 80 years back to 20 years on.
};

/// How dates are to be read.
struct DateRule {
    DateOrder order = DateOrder::YearMonthDay;
    Pivot pivot = Pivot::Near;
    QDate today;
};

/// What a text turned out to be. Year, month and day are those read or, with `NoSuchDay`, those asked for.
struct DateReading {
    enum class Kind {
        Empty,     ///< Nothing but blanks, or nothing but zeros: what programs write that must write a date.
        Day,       ///< A day that exists.
        NoSuchDay, ///< Written as a date, of a day that doesn't exist: 31 February, month 13.
        NotADate,  ///< Anything else.
    };
    Kind kind = Kind::Empty;
    int year = 0; ///< 0: not given.
    int month = 0;
    int day = 0;

    bool operator==(const DateReading&) const = default;
};

/// Reads a date in any of the usual ways: ISO 8601 always (also `20260305`, and with a time of day, which is
/// left out), numbers parted by `. / -` or blanks in the rule's order, names of months and weekdays in
/// English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, years of two digits, and for
/// birthdays no year
/// (`--03-05`, `0000-03-05`, `5 March`, and 1604, as some address books write it).
[[nodiscard]] DateReading readDate(QStringView text, const DateRule& rule);

/// The day that `text` says, nothing where it is empty, or an error with a sentence for the one who wrote it.
[[nodiscard]] Result<std::optional<QDate>> parseDate(QStringView text, const DateRule& rule);

/// The same for a birthday, whose year may be missing.
[[nodiscard]] Result<std::optional<Birthday>> parseBirthday(QStringView text, const DateRule& rule);

} // namespace hearth
