// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;
class QLocale;

namespace hearth {

/// Lets a field show days with their weekday and four digits of the year, as `locale` writes them.
void dressDay(QDateEdit& field, const QLocale& locale);

} // namespace hearth
