// SPDX-License-Identifier: GPL-3.0-or-later
// Many clubs know the day somebody was born and not the year, and nobody asks. So a birthday is a month and a
// day, with a year where there is one.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace hearth {

/// The day somebody was born; `year` is 0 where it isn't known.
struct Birthday {
    int year = 0;
    int month = 0;
    int day = 0;

    /// Whether there is such a day. 29 February is one where the year isn't known.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool hasYear() const { return year != 0; }

    /// `1961-03-05`, or `--03-05` without a year. Empty where it isn't valid.
    [[nodiscard]] QString text() const;

    /// Reads what `text` writes, and nothing else: what people write is read by `readBirthday`.
    [[nodiscard]] static std::optional<Birthday> fromText(QStringView text);

    /// The day it is kept in `keptIn`: 29 February on the 28th in a common year.
    [[nodiscard]] QDate inYear(int keptIn) const;

    /// The first time it is kept on `from` or later.
    [[nodiscard]] QDate next(QDate from) const;

    /// Full years lived on `on`. Nothing without a year, or before the birth.
    [[nodiscard]] std::optional<int> age(QDate on) const;

    auto operator<=>(const Birthday&) const = default;
};

} // namespace hearth
