// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/holiday_queries.h"
#include "core/meeting/holiday_table.h"
#include "core/meeting/series_holidays.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hearth {

namespace {

struct HolidayActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::HolidayActions)
};

Holiday requireKeepable(const Holiday& draft)
{
    Holiday holiday = draft;
    if (auto problems = settleHoliday(holiday); !problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    return holiday;
}

void requireThere(Database& database, HolidayId id)
{
    if (!findHoliday(database, id)) {
        throw Refusal{
            Error::of(Error::Kind::Gone,
                      HolidayActions::tr("These holidays are no longer in the book. They may have been "
                                         "deleted; History can bring them back."))};
    }
}

/// Does `work` to the holidays and has the meetings follow.
template<class Work>
void withMeetings(Change& change, HolidayId id, Work&& work)
{
    const HolidayCalendar before = holidayCalendar(change.database());
    work();
    change.setSubject(
        {{QStringLiteral("holiday"), id.text()}, {QStringLiteral("count"), followHolidays(change, before)}});
}

} // namespace

std::vector<Problem> settleHoliday(Holiday& holiday)
{
    std::vector<Problem> problems;
    holiday.name = tidy(holiday.name);
    if (!holiday.last.isValid()) {
        holiday.last = holiday.first;
    }
    if (holiday.name.isEmpty()) {
        problems.push_back(
            {QStringLiteral("name"), HolidayActions::tr("Holidays need a name, such as Christmas.")});
    }
    requireLength(problems, QStringLiteral("name"), holiday.name, lineLength);
    if (!holiday.first.isValid()) {
        problems.push_back(
            {QStringLiteral("first"), HolidayActions::tr("Holidays need a first day, such as 2026-12-21.")});
    } else if (holiday.last < holiday.first) {
        problems.push_back(
            {QStringLiteral("last"),
             HolidayActions::tr("The holidays would end before they begin. Check both days.")});
    } else if (holiday.first.daysTo(holiday.last) >= longestHoliday) {
        problems.push_back({QStringLiteral("last"),
                            HolidayActions::tr("The holidays would last %n day(s). Check the year.", nullptr,
                                               static_cast<int>(holiday.first.daysTo(holiday.last)) + 1)});
    }
    return problems;
}

Result<HolidayId> addHoliday(Club& club, const Holiday& draft)
{
    return club.perform(QStringLiteral("holiday.add"), {}, [&](Change& change) {
        Holiday holiday = requireKeepable(draft);
        if (holiday.id && findHoliday(change.database(), holiday.id)) {
            throw Refusal{
                Error::invalid({{QStringLiteral("id"),
                                 HolidayActions::tr("There are holidays with the id %1 already. Leave the "
                                                    "id out, and the new ones get one of their own.")
                                     .arg(holiday.id.text())}})};
        }
        if (!holiday.id) {
            holiday.id = change.newId<HolidayId>();
        }
        withMeetings(change, holiday.id, [&] { insertHoliday(change.database(), holiday); });
        return holiday.id;
    });
}

Done editHoliday(Club& club, const Holiday& draft)
{
    return club.perform(QStringLiteral("holiday.edit"), {}, [&](Change& change) {
        requireThere(change.database(), draft.id);
        const Holiday holiday = requireKeepable(draft);
        withMeetings(change, holiday.id, [&] { updateHoliday(change.database(), holiday); });
    });
}

Done deleteHoliday(Club& club, HolidayId id)
{
    return club.perform(QStringLiteral("holiday.delete"), {}, [&](Change& change) {
        requireThere(change.database(), id);
        withMeetings(change, id, [&] { removeHoliday(change.database(), id); });
    });
}

} // namespace hearth
