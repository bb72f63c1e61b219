// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/noun.h"

#include "core/attendance/attendance_fields.h"
#include "core/attendance/attendance_queries.h"
#include "core/exchange/attendance_import.h"
#include "core/exchange/holiday_import.h"
#include "core/exchange/listed_rows.h"
#include "core/exchange/meeting_import.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/named_import.h"
#include "core/group/group_fields.h"
#include "core/group/group_queries.h"
#include "core/group/group_table.h"
#include "core/household/household_fields.h"
#include "core/household/household_queries.h"
#include "core/household/household_table.h"
#include "core/meeting/holiday_fields.h"
#include "core/meeting/holiday_queries.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/kind_fields.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/kind_table.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_fields.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "core/venue/venue_fields.h"
#include "core/venue/venue_queries.h"
#include "core/venue/venue_table.h"

#include <algorithm>

namespace hearth {

namespace {

template<class Value>
std::vector<Value> byId(std::vector<Value> values)
{
    std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) { return a.id < b.id; });
    return values;
}

/// A noun that is known by its unique name.
template<class Value>
ExchangeNoun named(const QString& singular, const NamedNoun<Value>& noun)
{
    return {noun.plural,
            singular,
            noun.columns,
            {},
            {QStringLiteral("name")},
            [noun](Database& database, QDate) {
                return std::make_unique<ListedRows<Value>>(byId(noun.list(database)), noun.columns(),
                                                           noun.cells);
            },
            [noun](Club& club, const ImportOptions& options) {
                return std::make_unique<NamedImporter<Value>>(club, options, noun);
            }};
}

/// What writes to the database alone, as what writes within a change.
template<class Value, void (*insert)(Database&, const Value&, ChangeId)>
void within(Change& change, const Value& value, ChangeId origin)
{
    insert(change.database(), value, origin);
}

template<class Value, void (*update)(Database&, const Value&)>
void within(Change& change, const Value& value)
{
    update(change.database(), value);
}

ExchangeNoun venues()
{
    return named<Venue>(QStringLiteral("venue"),
                        {QStringLiteral("venues"), &listVenues, &venueColumns, &venueCells, &readVenueFields,
                         &within<Venue, &insertVenue>, &within<Venue, &updateVenue>});
}

ExchangeNoun groups()
{
    return named<Group>(QStringLiteral("group"),
                        {QStringLiteral("groups"), &listGroups, &groupColumns, &groupCells, &readGroupFields,
                         &within<Group, &insertGroup>, &within<Group, &updateGroup>});
}

ExchangeNoun households()
{
    return named<Household>(QStringLiteral("household"),
                            {QStringLiteral("households"), &listHouseholds, &householdColumns,
                             &householdCells, &readHouseholdFields, &within<Household, &insertHousehold>,
                             &within<Household, &updateHousehold>});
}

/// Another calendar can't tell what was left out for the holidays from what was deleted; the book can.
std::vector<Problem> settle(Series& series, Club& club)
{
    if (series.inHolidays != InHolidays::Meet) {
        const auto byHolidays = leftOutByHolidays(club.database(), series, club.zone());
        std::erase_if(series.exclusions, [&](const CivilTime& one) {
            return std::binary_search(byHolidays.begin(), byHolidays.end(), one);
        });
    }
    return settleSeries(series, club.zone());
}

ExchangeNoun series()
{
    return named<Series>(QStringLiteral("series"),
                         {QStringLiteral("series"), &listSeries, &seriesColumns, &seriesCells,
                          &readSeriesFields, &insertSeries, &updateSeries, &settle});
}

std::vector<Problem> settle(MeetingKind& kind, Club&) { return settleKind(kind); }

ExchangeNoun kinds()
{
    return named<MeetingKind>(QStringLiteral("kind"),
                              {QStringLiteral("kinds"), &listKinds, &kindColumns, &kindCells, &readKindFields,
                               &insertKind, &updateKind, &settle});
}

ExchangeNoun holidays()
{
    return {QStringLiteral("holidays"),
            QStringLiteral("holiday"),
            &holidayColumns,
            {},
            {QStringLiteral("first")},
            [](Database& database, QDate) {
                return std::make_unique<ListedRows<Holiday>>(byId(listHolidays(database)), holidayColumns(),
                                                             &holidayCells);
            },
            &holidayImporter};
}

/// Marks are read one by one: ten years of a large club are a million.
class AttendanceCells final : public RowSource {
public:
    explicit AttendanceCells(Database& database) : m_reader(database)
    {
        for (const QString& column : attendanceColumns()) {
            m_columns.push_back(column.toStdString());
        }
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }

    bool next(std::vector<std::string>& cells) override
    {
        if (!m_reader.next(m_row)) {
            return false;
        }
        cells.clear();
        for (const QString& cell : attendanceCells(m_row)) {
            cells.push_back(cell.toStdString());
        }
        return true;
    }

private:
    AttendanceReader m_reader;
    ListedAttendance m_row;
    std::vector<std::string> m_columns;
};

ExchangeNoun attendance()
{
    return {QStringLiteral("attendance"),
            QStringLiteral("attendance"),
            &attendanceColumns,
            {},
            {QStringLiteral("meeting_id"), QStringLiteral("member_id"), QStringLiteral("meeting")},
            [](Database& database, QDate) { return std::make_unique<AttendanceCells>(database); },
            &attendanceImporter};
}

ExchangeNoun members()
{
    return {QStringLiteral("members"),
            QStringLiteral("member"),
            &memberColumns,
            rareMemberColumns(),
            {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("preferred_name")},
            [](Database& database, QDate asAt) { return std::make_unique<MemberCells>(database, asAt); },
            {}};
}

ExchangeNoun meetings()
{
    return {QStringLiteral("meetings"),
            QStringLiteral("meeting"),
            &meetingColumns,
            {},
            {QStringLiteral("starts")},
            [](Database& database, QDate) {
                return std::make_unique<ListedRows<ListedMeeting>>(listMeetings(database, MeetingOrder::ById),
                                                                   meetingColumns(), &meetingCells);
            },
            &meetingImporter};
}

} // namespace

const std::vector<ExchangeNoun>& exchangeNouns()
{
    static const std::vector<ExchangeNoun> nouns{households(), groups(),  venues(),   kinds(),     holidays(),
                                                 series(),     members(), meetings(), attendance()};
    return nouns;
}

bool hasColumn(const ExchangeNoun& noun, const QString& column)
{
    return noun.columns().contains(column) || noun.rareColumns.contains(column);
}

const ExchangeNoun* exchangeNoun(QStringView name)
{
    const auto& nouns = exchangeNouns();
    const auto found = std::find_if(nouns.begin(), nouns.end(), [&](const ExchangeNoun& noun) {
        return noun.plural.compare(name, Qt::CaseInsensitive) == 0 ||
               noun.singular.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == nouns.end() ? nullptr : &*found;
}

} // namespace hearth
