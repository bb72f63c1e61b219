// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_wording.h"

#include "core/household/household_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class HouseholdWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::HouseholdWording)

public:
    static QString added(Club& club, const HistoryEntry& entry)
    {
        return tr("Added the household %1").arg(name(club, entry));
    }
    static QString edited(Club& club, const HistoryEntry& entry)
    {
        return tr("Changed the household %1").arg(name(club, entry));
    }
    static QString deleted(Club& club, const HistoryEntry& entry)
    {
        return tr("Deleted the household %1").arg(name(club, entry));
    }

private:
    static QString name(Club& club, const HistoryEntry& entry)
    {
        const QString id = entry.subject.value(u"household").toString();
        return householdName(club, HouseholdId::fromText(id).value_or(HouseholdId()));
    }
};

} // namespace

std::vector<VerbWording> householdWordings()
{
    return {{u"household.add", &HouseholdWording::added},
            {u"household.edit", &HouseholdWording::edited},
            {u"household.delete", &HouseholdWording::deleted}};
}

} // namespace hearth
