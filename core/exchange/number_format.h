// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet keeps a day as a number and a postcode without its zeros; only the cell's number format tells
// what a person sees. It is read as far as that needs (ECMA-376 part 1, 18.8.30): days and times come out as
// ISO 8601 writes them, whatever the order on the screen, digits that are always shown are, and any other
// number is a plain one, without groups, currency or percent.
#pragma once

#include <QStringView>

#include <string>

namespace hearth {

/// From which day a workbook counts.
enum class DateSystem {
    From1900, ///< 1 is 1900-01-01, and 60 a 29 February that never was, kept for Lotus 1-2-3's sake.
    From1904, ///< 0 is 1904-01-01: workbooks that began on an old Mac.
};

class NumberFormat {
public:
    /// "General": a plain number.
    NumberFormat() = default;

    /// The format of a number that every program knows (ECMA-376 part 1, 18.8.30).
    [[nodiscard]] static NumberFormat builtIn(int id);
    /// A format written out, as in `dd.mm.yyyy` or `00000`.
    [[nodiscard]] static NumberFormat ofCode(QStringView code);

    [[nodiscard]] bool isGeneral() const { return m_shows == Shows::Number; }

    /// `value` as `2026-11-26`, `2026-11-26T19:00`, `19:00` (with seconds where there are some), `01234` or
    /// plain number; empty for the day 0, which a formula makes of an empty cell.
    [[nodiscard]] std::string text(double value, DateSystem system) const;

    /// A day and time that is written out as XML has it, as far as the format shows it.
    [[nodiscard]] std::string textOfDay(QStringView iso) const;

private:
    enum class Shows { Number, Date, DateAndTime, Time, Elapsed, Digits };

    explicit NumberFormat(Shows shows) : m_shows(shows) {}
    [[nodiscard]] std::string digits(double value) const;

    Shows m_shows = Shows::Number;
    std::string m_pattern; ///< Of Digits: `digitPlace` for each digit, all else as it stands.
};

/// `value` to 15 digits, as many as spreadsheets show: `12`, `3.5`. Beyond 21 places with an exponent.
[[nodiscard]] std::string plainNumber(double value);

/// `written` if it is a whole number of up to 15 digits, such as most are, and else as plainNumber() has it;
/// what is no number stays as it is.
[[nodiscard]] std::string plainNumber(QStringView written);

/// A day, or a day and time, as XML has it (`2026-11-26T19:00:00.000`), to the second and without seconds
/// that are 0. What is no such thing stays as it is.
[[nodiscard]] std::string civilText(QStringView iso);

/// A duration as XML has it (`PT19H00M00S`) in hours and minutes, `19:00`. What is none stays as it is.
[[nodiscard]] std::string durationText(QStringView iso);

} // namespace hearth
