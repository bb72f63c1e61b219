// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

FieldTexts byColumn(const QStringList& cells)
{
    FieldTexts texts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        texts[meetingColumns().at(i)] = cells.at(i);
    }
    return texts;
}

} // namespace

TEST_CASE("a meeting's cells stand in the contract's order", "[meeting][fields]")
{
    REQUIRE(meetingColumns().join(u", ") == u"id, series, kind, title, starts, ends, venue, group, capacity, "
                                            u"technology_free, status, register, notes");
}

TEST_CASE("meetings read from another club's cells are the same meetings", "[meeting][fields][property]")
{
    property("meeting cells", 50, [](Random& random) {
        TestClub first;
        TestClub second;
        MeetingDraft draft;
        draft.title = QStringLiteral("T") + random.text(20);
        draft.series = random.text(5);
        draft.venue = random.text(5);
        draft.group = random.text(5);
        draft.kind = random.text(5);
        draft.notes = random.text(40);
        draft.starts = CivilTime{QDate(2026, 1, 1).addDays(random.between(0, 700)), QTime(19, 30)};
        draft.technologyFree = random.pick<std::optional<bool>>({std::nullopt, true, false});
        draft.status = static_cast<MeetingStatus>(random.between(0, 2));
        draft.registerState = static_cast<RegisterState>(random.between(0, 2));
        static_cast<void>(expectValue(addMeeting(*first.club, draft)));
        const auto cells = meetingCells(listMeetings(first.database()).front());

        MeetingDraft read;
        REQUIRE(readMeetingFields(read, byColumn(cells)).empty());
        static_cast<void>(expectValue(addMeeting(*second.club, read)));
        REQUIRE(meetingCells(listMeetings(second.database()).front()) == cells);
    });
}

TEST_CASE("each field that can't be read is a sentence of its own", "[meeting][fields]")
{
    MeetingDraft draft;
    const auto problems =
        readMeetingFields(draft, {{QStringLiteral("starts"), QStringLiteral("2026-02-30T19:00")},
                                  {QStringLiteral("ends"), QStringLiteral("late")},
                                  {QStringLiteral("capacity"), QStringLiteral("many")},
                                  {QStringLiteral("technology_free"), QStringLiteral("perhaps")},
                                  {QStringLiteral("status"), QStringLiteral("postponed")},
                                  {QStringLiteral("register"), QStringLiteral("shut")},
                                  {QStringLiteral("weather"), QStringLiteral("fine")},
                                  {QStringLiteral("id"), QStringLiteral("17")}});
    QStringList fields;
    for (const Problem& problem : problems) {
        fields += problem.field;
    }
    REQUIRE(fields.join(u' ') == u"id starts ends capacity technology_free status register weather");
    REQUIRE(draft == MeetingDraft());
}

TEST_CASE("a meeting whose start is moved keeps its length", "[meeting][fields]")
{
    MeetingDraft draft;
    REQUIRE(readMeetingFields(draft, {{QStringLiteral("starts"), QStringLiteral("2026-11-26T19:00")},
                                      {QStringLiteral("ends"), QStringLiteral("2026-11-26T21:15")}})
                .empty());
    REQUIRE(
        readMeetingFields(draft, {{QStringLiteral("starts"), QStringLiteral("2026-11-27 20:00")}}).empty());
    REQUIRE(draft.ends->text() == u"2026-11-27T22:15");
    REQUIRE(readMeetingFields(draft, {{QStringLiteral("ends"), QString()}}).empty());
    REQUIRE_FALSE(draft.ends);
}

TEST_CASE("the words of status and register are those of the contract", "[meeting][fields]")
{
    REQUIRE(meetingStatusWord(MeetingStatus::Planned) == u"planned");
    REQUIRE(meetingStatusWord(MeetingStatus::Held) == u"held");
    REQUIRE(meetingStatusWord(MeetingStatus::Cancelled) == u"cancelled");
    REQUIRE(registerStateWord(RegisterState::None) == u"none");
    REQUIRE(registerStateWord(RegisterState::Open) == u"open");
    REQUIRE(registerStateWord(RegisterState::Complete) == u"complete");
}
