// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_reason.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::ColumnReason)
};

/// What the values are, where they speak for the use.
QString kindOfValues(ColumnUse use, const ColumnValues& values)
{
    constexpr double most = 0.6;
    switch (use) {
    case ColumnUse::Email:
        return values.emails() >= most ? ReasonWords::tr("e-mail addresses") : QString();
    case ColumnUse::Phone:
    case ColumnUse::Mobile:
    case ColumnUse::EmergencyPhone:
        return values.phones() >= most ? ReasonWords::tr("phone numbers") : QString();
    case ColumnUse::Birthday:
    case ColumnUse::Joined:
    case ColumnUse::Left:
        return values.dates() >= most ? ReasonWords::tr("dates") : QString();
    case ColumnUse::Postcode:
        return values.postcodes() >= most ? ReasonWords::tr("postcodes") : QString();
    case ColumnUse::Place:
        return values.places() >= most ? ReasonWords::tr("postcodes with their places") : QString();
    case ColumnUse::Country:
        return values.countries() >= most ? ReasonWords::tr("countries") : QString();
    case ColumnUse::PhotoConsent:
    case ColumnUse::EmailConsent:
        return values.answers() >= most ? ReasonWords::tr("yes or no") : QString();
    default:
        return {};
    }
}

} // namespace

QString columnReason(ColumnUse use, const QString& name, const ColumnValues* values)
{
    if (use == ColumnUse::Password) {
        return ReasonWords::tr("left out: passwords are never taken in");
    }
    const QString kind = values == nullptr ? QString() : kindOfValues(use, *values);
    if (name.isEmpty()) {
        //: %1: "e-mail addresses"
        return ReasonWords::tr("because its values are %1").arg(kind);
    }
    return kind.isEmpty()
               //: %1: the name of a column
               ? ReasonWords::tr("because it is called “%1”").arg(name)
               //: %1: the name of a column, %2: "e-mail addresses"
               : ReasonWords::tr("because it is called “%1” and its values are %2").arg(name, kind);
}

} // namespace hearth
