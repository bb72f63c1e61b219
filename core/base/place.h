// SPDX-License-Identifier: GPL-3.0-or-later
// What a club's country suggests when a club is made: its zone, its language, how dates are written, on what
// day a week begins. Suggestions only; the club's settings say what holds.
#pragma once

#include "core/base/date_text.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTimeZone>

namespace hearth {

/// The two capital letters of ISO 3166 for a country written in either case; empty where there is no such
/// country. UK and EL are taken for GB and GR, and XK is known.
[[nodiscard]] QString countryCode(QStringView text);
[[nodiscard]] bool knownCountry(QStringView text);

/// Every country there is, by its two letters, in their order.
[[nodiscard]] QStringList countries();

/// The zone most of the country lives in, UTC where the country isn't known.
[[nodiscard]] QTimeZone defaultZone(QStringView country);

/// The language a club there most likely writes in (`de`), `en` where the country isn't known.
[[nodiscard]] QString defaultLanguage(QStringView country);

/// How dates of numbers are most likely meant there. Day first where the country isn't known.
[[nodiscard]] DateOrder dateOrderOf(QStringView country);

/// The first day of the week in calendars there. Monday where the country isn't known.
[[nodiscard]] Qt::DayOfWeek firstWeekday(QStringView country);

/// The locale for sorting and for writing dates in a club that writes `language` (`de`) in `country` (`AT`).
[[nodiscard]] QLocale localeOf(QStringView language, QStringView country);

} // namespace hearth
