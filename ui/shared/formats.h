// SPDX-License-Identifier: GPL-3.0-or-later
// How days, times and counts read on the screen: in the language the program speaks and as the club's country
// writes them, always with four digits of the year.
#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

class Formats {
    Q_DECLARE_TR_FUNCTIONS(hearth::Formats)

public:
    /// `country` as ISO 3166, empty where unknown.
    explicit Formats(const QString& country = {});

    /// "26 Nov 2026", "26. Nov. 2026"; empty for no day.
    [[nodiscard]] QString day(QDate day) const;
    /// "26 Nov", and with the year where it isn't `today`'s.
    [[nodiscard]] QString nearDay(QDate day, QDate today) const;
    /// "Thursday 26 November".
    [[nodiscard]] QString longDay(QDate day) const;
    /// "Thu", "Do".
    [[nodiscard]] QString weekday(QDate day) const;
    /// "today", "yesterday", "tomorrow", "in 5 days", else as `nearDay`.
    [[nodiscard]] QString relativeDay(QDate day, QDate today) const;
    /// "today", "tomorrow", "on Sunday", "on 6 Dec": a day from `today` on, within a sentence.
    [[nodiscard]] QString onDay(QDate day, QDate today) const;
    /// As the country writes it in numbers, for typing and for narrow columns: "26/11/2026", "26.11.2026".
    [[nodiscard]] QString numbers(QDate day) const;
    /// What `numbers` looks like, for a hint in an empty field: "DD/MM/YYYY".
    [[nodiscard]] QString numbersHint() const;
    /// "19:00", "7:00 PM".
    [[nodiscard]] QString time(QTime time) const;
    /// "19:00–22:00".
    [[nodiscard]] QString span(const CivilTime& starts, const CivilTime& ends) const;
    /// "1,204".
    [[nodiscard]] QString count(qint64 number) const;

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QString& country() const { return m_country; }

private:
    QString m_country;
    QLocale m_locale;
};

} // namespace hearth
