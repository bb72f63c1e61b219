// SPDX-License-Identifier: GPL-3.0-or-later
// The language of a sheet, which is the club's and needn't be the one that the program speaks at the moment.
#pragma once

#include "core/base/clock.h"
#include "core/base/translation.h"

#include <QLocale>
#include <QString>

namespace hearth {

class SheetLanguage {
public:
    /// `language` as ISO 639; English where it isn't built in. `country` says how days and times are written.
    SheetLanguage(const QString& language, const QString& country);

    /// `de`: one of those that are built in.
    [[nodiscard]] const QString& code() const { return m_code; }

    /// A text of sheets in this language: marked where it stands by QT_TRANSLATE_NOOP("hearth::Sheet", …).
    [[nodiscard]] QString text(const char* source) const;
    /// The same with a count for `%n`.
    [[nodiscard]] QString text(const char* source, int count) const;

    /// "Thursday 26 November 2026".
    [[nodiscard]] QString longDay(QDate day) const;
    /// "26 Nov 2026".
    [[nodiscard]] QString day(QDate day) const;
    /// "26 November", of whatever year.
    [[nodiscard]] QString dayOfYear(QDate day) const;
    /// "19:00–22:00".
    [[nodiscard]] QString span(const CivilTime& starts, const CivilTime& ends) const;
    /// "Nov 2026".
    [[nodiscard]] QString month(QDate day) const;
    /// "Nov".
    [[nodiscard]] QString shortMonth(QDate day) const;
    /// "Thursday".
    [[nodiscard]] QString weekday(QDate day) const;
    /// With one decimal, where it isn't whole.
    [[nodiscard]] QString decimal(double number) const;
    [[nodiscard]] QString number(int number) const { return m_locale.toString(number); }

private:
    QString m_code;
    SentencesIn m_sentences;
    QLocale m_locale;
};

} // namespace hearth
