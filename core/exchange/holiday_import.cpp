// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holiday_import.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/holiday_fields.h"
#include "core/meeting/holiday_queries.h"
#include "core/meeting/holiday_table.h"
#include "core/meeting/series_holidays.h"

#include <algorithm>

namespace hearth {

namespace {

class HolidayImporter final : public DraftImporter<Holiday> {
public:
    HolidayImporter(Club& club, const ImportOptions& options)
        : DraftImporter(options), m_there(listHolidays(club.database())), m_before(m_there)
    {
    }

    [[nodiscard]] QString verb() const override { return QStringLiteral("holidays.import"); }

    void end(Change& change) override { followHolidays(change, m_before); }

protected:
    std::optional<Holiday> find(const FieldTexts& texts, std::vector<Problem>&) override
    {
        Holiday wanted;
        static_cast<void>(readHolidayFields(wanted, texts));
        const auto found = std::find_if(m_there.begin(), m_there.end(), [&](const Holiday& one) {
            return wanted.id ? one.id == wanted.id
                             : one.first == wanted.first && fold(one.name) == fold(wanted.name);
        });
        return found == m_there.end() ? std::nullopt : std::optional(*found);
    }

    std::vector<Problem> read(Holiday& holiday, const FieldTexts& texts) override
    {
        return readHolidayFields(holiday, texts);
    }

    std::vector<Problem> check(Holiday& holiday, const std::optional<Holiday>& before) override
    {
        auto problems = settleHoliday(holiday);
        if (problems.empty() && !before) {
            m_there.push_back(holiday); // a calendar may name one twice
        }
        return problems;
    }

    QStringList columns() const override { return holidayColumns(); }
    QStringList cells(const Holiday& holiday) const override { return holidayCells(holiday); }

    void add(Change& change, const Holiday& holiday) override
    {
        Holiday fresh = holiday;
        if (!fresh.id) {
            fresh.id = change.newId<HolidayId>();
        }
        insertHoliday(change.database(), fresh, change.id());
    }

    void update(Change& change, const Holiday&, const Holiday& holiday) override
    {
        if (holiday.id) { // a second naming of one that is only now made
            updateHoliday(change.database(), holiday);
        }
    }

private:
    std::vector<Holiday> m_there;
    HolidayCalendar m_before;
};

} // namespace

std::unique_ptr<RecordImporter> holidayImporter(Club& club, const ImportOptions& options)
{
    return std::make_unique<HolidayImporter>(club, options);
}

} // namespace hearth
