// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_queries.h"
#include "core/member/status_periods.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

const QDate thisDay(2026, 11, 22);
const QDate joined(2015, 4, 1);
const StatusWord full{MemberStatus::Full, {}};
const StatusWord trial{MemberStatus::Trial, {}};
const StatusWord honorary{MemberStatus::Honorary, {}};
const StatusWord former{MemberStatus::Former, {}};

/// What a list shows of periods: so that an edit starts from what was read.
Membership shown(const StatusPeriods& periods, QDate day = thisDay)
{
    return {statusAt(periods, day), joinedOf(periods), leftOf(periods)};
}

StatusPeriods withStatus(const StatusPeriods& periods, const StatusWord& status, QDate day = thisDay)
{
    Membership after = shown(periods, day);
    after.status = status;
    return editedPeriods(periods, shown(periods, day), after, day);
}

StatusPeriods withDays(const StatusPeriods& periods, QDate from, QDate until)
{
    Membership after = shown(periods);
    after.joined = from;
    after.left = until;
    return editedPeriods(periods, shown(periods), after, thisDay);
}

StatusPeriods since2015() { return {{RowId(1), full, joined, {}}}; }

} // namespace

TEST_CASE("a status holds from its first day to the day before its last", "[member]")
{
    const StatusPeriods periods{{RowId(1), trial, joined, QDate(2016, 1, 1)},
                                {RowId(2), full, QDate(2016, 1, 1), QDate(2020, 1, 1)}};
    CHECK(statusAt(periods, joined.addDays(-1)) == trial);
    CHECK(statusAt(periods, QDate(2015, 12, 31)) == trial);
    CHECK(statusAt(periods, QDate(2016, 1, 1)) == full);
    CHECK(statusAt(periods, QDate(2019, 12, 31)) == full);
    CHECK(statusAt(periods, QDate(2020, 1, 1)) == former);
    CHECK(joinedOf(periods) == joined);
    CHECK(leftOf(periods) == QDate(2020, 1, 1));
    CHECK(statusAt({}, thisDay).status == MemberStatus::Contact);
}

TEST_CASE("a gap between two memberships is a time as a former member", "[member]")
{
    const StatusPeriods periods{{RowId(1), full, joined, QDate(2016, 1, 1)},
                                {RowId(2), full, QDate(2020, 1, 1), {}}};
    CHECK(statusAt(periods, QDate(2018, 1, 1)) == former);
    CHECK(statusAt(periods, thisDay) == full);
}

TEST_CASE("a new status ends the old one today and keeps the day of joining", "[member]")
{
    const StatusPeriods edited = withStatus(since2015(), honorary);
    REQUIRE(edited.size() == 2);
    CHECK(edited[0].until == thisDay);
    CHECK(edited[1].since == thisDay);
    CHECK(statusAt(edited, thisDay) == honorary);
    CHECK(statusAt(edited, thisDay.addDays(-1)) == full);
    CHECK(joinedOf(edited) == joined);
    CHECK_FALSE(leftOf(edited).isValid());
}

TEST_CASE("statuses changed and changed back on one day leave no trace", "[member]")
{
    CHECK(withStatus(withStatus(since2015(), honorary), full) == since2015());
    CHECK(withStatus(withStatus(since2015(), former), full) == since2015());
    CHECK(withStatus(withStatus(withStatus(since2015(), honorary), former), full) == since2015());
    const StatusPeriods corrected = withStatus({{RowId(1), full, thisDay, {}}}, trial);
    CHECK(corrected == StatusPeriods{{RowId(1), trial, thisDay, {}}});
}

TEST_CASE("who is former and is made a member again joins again today, with a gap", "[member]")
{
    const StatusPeriods left{{RowId(1), full, joined, QDate(2020, 1, 1)}};
    const StatusPeriods edited = withStatus(left, full);
    REQUIRE(edited.size() == 2);
    CHECK(edited[0] == left[0]);
    CHECK(edited[1].since == thisDay);
    CHECK_FALSE(leftOf(edited).isValid());
}

TEST_CASE("making somebody former ends today and takes back what was to come", "[member]")
{
    const StatusPeriods planned{{RowId(1), trial, joined, QDate(2027, 1, 1)},
                                {RowId(2), full, QDate(2027, 1, 1), {}}};
    const StatusPeriods edited = withStatus(planned, former);
    REQUIRE(edited.size() == 1);
    CHECK(leftOf(edited) == thisDay);
    const StatusPeriods onlyPlanned{{RowId(1), full, QDate(2027, 1, 1), {}}};
    CHECK(statusAt(onlyPlanned, thisDay) == full);
    CHECK(statusAt(withStatus(onlyPlanned, former), QDate(2028, 1, 1)) == former);
}

TEST_CASE("former with a day of leaving is a full membership that ended, without one just former", "[member]")
{
    const StatusPeriods ended = firstPeriods(former, joined, QDate(2020, 1, 1), thisDay);
    CHECK(statusAt(ended, QDate(2018, 1, 1)) == full);
    CHECK(statusAt(ended, thisDay) == former);
    const StatusPeriods unknown = firstPeriods(former, {}, {}, thisDay);
    CHECK(statusAt(unknown, thisDay) == former);
    CHECK_FALSE(leftOf(unknown).isValid());
    const StatusPeriods again = withStatus(unknown, full);
    CHECK(statusAt(again, thisDay) == full);
    CHECK(statusAt(again, thisDay.addDays(-1)) == former);
}

TEST_CASE("a status during a planned membership lasts until that one begins", "[member]")
{
    const QDate next(2027, 1, 1);
    const StatusPeriods edited = withStatus({{RowId(1), full, next, {}}}, trial);
    REQUIRE(edited.size() == 2);
    CHECK(edited[0].until == next);
    CHECK(statusAt(edited, next) == full);
}

TEST_CASE("moving the days of joining and leaving drops the periods they pass", "[member]")
{
    const StatusPeriods periods{{RowId(1), trial, joined, QDate(2016, 1, 1)},
                                {RowId(2), full, QDate(2016, 1, 1), QDate(2020, 1, 1)},
                                {RowId(3), honorary, QDate(2020, 1, 1), {}}};
    const StatusPeriods later = withDays(periods, QDate(2018, 1, 1), {});
    REQUIRE(later.size() == 2);
    CHECK(later[0] == StatusPeriod{RowId(2), full, QDate(2018, 1, 1), QDate(2020, 1, 1)});
    const StatusPeriods shorter = withDays(periods, joined, QDate(2017, 1, 1));
    REQUIRE(shorter.size() == 2);
    CHECK(shorter[1] == StatusPeriod{RowId(2), full, QDate(2016, 1, 1), QDate(2017, 1, 1)});
    CHECK(withDays(shorter, joined, {}).back().until.isNull());
    CHECK(withDays(periods, {}, {}).front().since.isNull());
}

TEST_CASE("a day of leaving to come leaves the status until then", "[member]")
{
    const StatusPeriods edited = withDays(since2015(), joined, QDate(2027, 1, 1));
    CHECK(statusAt(edited, thisDay) == full);
    CHECK(statusAt(edited, QDate(2027, 1, 1)) == former);
}

TEST_CASE("an edit that changes neither status nor days changes no period", "[member]")
{
    const StatusPeriods periods{{RowId(1), full, joined, QDate(2016, 1, 1)},
                                {RowId(2), full, QDate(2020, 1, 1), {}}};
    CHECK(editedPeriods(periods, shown(periods), shown(periods), thisDay) == periods);
    Membership nothingSaid = shown(periods);
    nothingSaid.status.reset();
    CHECK(editedPeriods(periods, shown(periods), nothingSaid, thisDay) == periods);
    CHECK(editedPeriods({}, {}, {}, thisDay).empty());
    CHECK(editedPeriods({}, shown({}), {full, joined, {}}, thisDay) == StatusPeriods{{{}, full, joined, {}}});
}

TEST_CASE("any edits show the status that was asked for, in periods that follow one another",
          "[member][property]")
{
    property("status edits", 300, [](Random& random) {
        StatusPeriods periods = firstPeriods(full, joined, {}, thisDay);
        QDate day = thisDay;
        for (int i = 0; i < 12; ++i) {
            day = day.addDays(random.between(0, 2));
            const StatusWord wanted{static_cast<MemberStatus>(random.between(0, 5)), {}};
            periods = withStatus(periods, wanted, day);
            REQUIRE(statusAt(periods, day) == wanted);
            REQUIRE(joinedOf(periods) == joined);
            for (std::size_t at = 1; at < periods.size(); ++at) {
                REQUIRE(periods[at - 1].until.isValid());
                REQUIRE(periods[at - 1].until <= periods[at].since);
            }
        }
    });
}

TEST_CASE("streamed members show the same status and days as the arithmetic, on any day",
          "[member][property]")
{
    const QDate first(2020, 1, 1);
    property("streamed statuses", 300, [&](Random& random) {
        TestClub test;
        const auto day = [&](int emptyInHundred) {
            return random.chance(emptyInHundred) ? QDate() : first.addDays(random.between(0, 20));
        };
        test.database().script("INSERT INTO status_word (id, word, status) VALUES (1, 'patron', 2);"
                               "INSERT INTO member (id) VALUES (1), (2), (3);");
        for (std::int64_t member = 1; member <= 3; ++member) {
            const auto count = random.between(0, 4);
            for (std::int64_t id = 1; id <= count; ++id) {
                const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
                test.database().run("INSERT INTO member_status VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)", member,
                                    id, random.between(0, 5),
                                    random.chance(20) ? std::optional<int>(1) : std::nullopt, iso(day(20)),
                                    iso(day(30)));
            }
        }
        const QDate asked = first.addDays(random.between(-1, 21));
        MemberReader reader(test.database(), asked);
        MemberRow row;
        while (reader.next(row)) {
            const Member member = asMember(row, reader.customFields());
            const StatusPeriods periods = readPeriods(test.database(), member.id);
            REQUIRE(std::is_sorted(periods.begin(), periods.end(),
                                   [](const auto& a, const auto& b) { return a.since < b.since; }));
            REQUIRE(member.status == statusAt(periods, asked));
            REQUIRE(member.joined == joinedOf(periods));
            REQUIRE(member.left == leftOf(periods));
        }
    });
}
