// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/day_edit.h"

#include <QDateEdit>
#include <QLocale>

namespace hearth {

void dressDay(QDateEdit& field, const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy")) {
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    }
    field.setLocale(locale);
    field.setDisplayFormat(QStringLiteral("ddd ") + format);
}

} // namespace hearth
