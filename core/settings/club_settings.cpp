// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/club_settings.h"

namespace hearth {

QString partWord(Part part)
{
    switch (part) {
    case Part::Groups:
        return QStringLiteral("groups");
    case Part::Households:
        return QStringLiteral("households");
    case Part::Interests:
        return QStringLiteral("interests");
    case Part::Consents:
        return QStringLiteral("consents");
    case Part::Emergency:
        return QStringLiteral("emergency");
    case Part::Connections:
        return QStringLiteral("connections");
    case Part::LateMarks:
        return QStringLiteral("late");
    case Part::ExcusedMarks:
        break;
    }
    return QStringLiteral("excused");
}

QString paperOf(const ClubSettings& settings)
{
    if (!settings.paper.isEmpty()) {
        return settings.paper;
    }
    // Where letters are written on Letter and not on A4 (CLDR's paper sizes).
    static const QStringList letterCountries =
        QStringLiteral("BZ CA CL CO CR GT MX NI PA PH PR SV US VE").split(u' ');
    return letterCountries.contains(settings.country) ? QStringLiteral("Letter") : QStringLiteral("A4");
}

bool hasPart(const ClubSettings& settings, Part part)
{
    return !settings.hiddenParts.contains(partWord(part));
}

void setPart(ClubSettings& settings, Part part, bool isWanted)
{
    QStringList hidden;
    for (const Part each : allParts) {
        if (each == part ? !isWanted : !hasPart(settings, each)) {
            hidden += partWord(each);
        }
    }
    settings.hiddenParts = hidden;
}

} // namespace hearth
