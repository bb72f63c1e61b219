// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/household/household_queries.h"
#include "core/household/household_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct HouseholdActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::HouseholdActions)
};

Household tidied(Household household)
{
    household.name = tidy(household.name);
    household.notes = tidyLines(household.notes);
    return household;
}

void requireValid(Database& database, const Household& household)
{
    const QString field = QStringLiteral("name");
    std::vector<Problem> problems;
    const auto bearer = findHouseholdNamed(database, household.name);
    if (household.name.isEmpty()) {
        problems.push_back({field, HouseholdActions::tr("A household needs a name, such as Silva.")});
    } else if (bearer && *bearer != household.id) {
        problems.push_back(
            {field, HouseholdActions::tr("There is a household called \"%1\" already. Use that one, or "
                                         "choose a name that tells them apart.")
                        .arg(findHousehold(database, *bearer)->name)});
    }
    requireLength(problems, field, household.name, lineLength);
    requireLength(problems, QStringLiteral("notes"), household.notes, notesLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

void requireThere(Database& database, HouseholdId id)
{
    if (!findHousehold(database, id)) {
        throw Refusal{
            Error::of(Error::Kind::Gone,
                      HouseholdActions::tr("This household is no longer in the book. It may have been "
                                           "deleted; History can bring it back."))};
    }
}

void requireFree(Database& database, HouseholdId id)
{
    if (id && findHousehold(database, id)) {
        throw Refusal{
            Error::invalid({{QStringLiteral("id"),
                             HouseholdActions::tr("There is a household with the id %1 already. Leave the id "
                                                  "out, and the new household gets one of its own.")
                                 .arg(id.text())}})};
    }
}

QJsonObject subjectOf(HouseholdId id) { return {{QStringLiteral("household"), id.text()}}; }

} // namespace

Result<HouseholdId> addHousehold(Club& club, const Household& draft)
{
    return club.perform(QStringLiteral("household.add"), {}, [&](Change& change) {
        Household household = tidied(draft);
        requireFree(change.database(), household.id);
        if (!household.id) {
            household.id = change.newId<HouseholdId>();
        }
        requireValid(change.database(), household);
        insertHousehold(change.database(), household);
        change.setSubject(subjectOf(household.id));
        return household.id;
    });
}

Done editHousehold(Club& club, const Household& draft)
{
    return club.perform(QStringLiteral("household.edit"), subjectOf(draft.id), [&](Change& change) {
        requireThere(change.database(), draft.id);
        const Household household = tidied(draft);
        requireValid(change.database(), household);
        updateHousehold(change.database(), household);
    });
}

Done deleteHousehold(Club& club, HouseholdId id)
{
    return club.perform(QStringLiteral("household.delete"), subjectOf(id), [&](Change& change) {
        requireThere(change.database(), id);
        removeHousehold(change.database(), id);
    });
}

} // namespace hearth
