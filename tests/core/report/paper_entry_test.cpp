// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/registry.h"
#include "core/report/paper_entry.h"
#include "core/report/sign_in_sheet.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Five people, Amy to Eve in rows 1 to 5, on a printed sheet with three blank lines.
struct OnPaper : ClubLife {
    OnPaper()
    {
        for (const char16_t* name : {u"Amy", u"Bob", u"Cid", u"Dan", u"Eve"}) {
            people.push_back(person(name));
        }
        evening = meeting();
        code = print();
    }

    QString print()
    {
        clock.advance(60'000);
        const SignInSheet sheet = expectValue(signInSheet(*club, evening, 3));
        expectValue(notePrinted(*club, sheet.edition));
        return sheet.edition.code;
    }

    [[nodiscard]] PaperEntry understood(const char16_t* text) const
    {
        return expectValue(understandPaper(*club, evening, QString::fromUtf16(text)));
    }
    [[nodiscard]] QStringList problems(const char16_t* text) const { return understood(text).problems; }
    Result<PaperEntry> enter(const char16_t* text, const QString& sheet = {})
    {
        return enterFromPaper(*club, evening, QString::fromUtf16(text), sheet);
    }
    [[nodiscard]] std::optional<AttendanceStatus> statusOf(std::size_t person) const
    {
        const auto found = mark(evening, people.at(person));
        return found ? std::optional(found->status) : std::nullopt;
    }

    std::vector<MemberId> people;
    MeetingId evening;
    QString code;
};

} // namespace

TEST_CASE("a ticked sheet becomes the register in one change, and undo takes it back", "[report]")
{
    OnPaper life;
    const std::string before = dump(life.database());
    const PaperEntry entry = expectValue(life.enter(u"1 3-4 2 late 5 excused 6=Ina Adler 4 guests"));
    REQUIRE(entry.lines.size() == 6);
    REQUIRE(life.statusOf(0) == AttendanceStatus::Present);
    REQUIRE(life.statusOf(1) == AttendanceStatus::Late);
    REQUIRE(life.statusOf(2) == AttendanceStatus::Present);
    REQUIRE(life.statusOf(4) == AttendanceStatus::Excused);
    const auto mark = life.mark(life.evening, life.people.at(0));
    REQUIRE(mark->source == AttendanceSource::Paper);
    REQUIRE_FALSE(mark->arrived);
    const MemberId guest = entry.lines.back().member;
    REQUIRE(life.mark(life.evening, guest)->status == AttendanceStatus::Present);
    REQUIRE(listHeadCounts(life.database(), life.evening).front().count == 4);
    REQUIRE(life.read(life.evening).registerState == RegisterState::Open);
    REQUIRE(life.newestWords().contains(QStringLiteral("6")));
    expectValue(life.club->undo());
    REQUIRE(dump(life.database()) == before);
    expectValue(life.club->redo());
    REQUIRE(life.statusOf(4) == AttendanceStatus::Excused);
}

TEST_CASE("people added after printing shift nothing", "[report]")
{
    OnPaper life;
    life.person(u"Aaron"); // would be row 1 now
    expectValue(life.enter(u"1 5"));
    REQUIRE(life.statusOf(0) == AttendanceStatus::Present);
    REQUIRE(life.statusOf(4) == AttendanceStatus::Present);
}

TEST_CASE("the sheet is the one whose code is typed or chosen, else the one printed last", "[report]")
{
    OnPaper life;
    const MemberId aaron = life.person(u"Aaron");
    const QString second = life.print();
    REQUIRE(second != life.code);
    REQUIRE(life.understood(u"1").lines.front().member == aaron);
    const QString typed = life.code + QStringLiteral(" 1");
    REQUIRE(expectValue(understandPaper(*life.club, life.evening, typed)).lines.front().member ==
            life.people.front());
    REQUIRE(expectValue(understandPaper(*life.club, life.evening, QStringLiteral("1"), life.code))
                .lines.front()
                .member == life.people.front());
    REQUIRE(sheetsToEnter(life.database(), life.evening).size() == 2);
}

TEST_CASE("the sheet of another meeting is said to be its", "[report]")
{
    OnPaper life;
    const MeetingId other = life.meeting(u"2026-12-03T19:00");
    const auto entry = expectValue(understandPaper(*life.club, other, life.code + QStringLiteral(" 1 2")));
    REQUIRE(entry.problems.size() == 1);
    REQUIRE(entry.problems.front().contains(life.code));
    REQUIRE(entry.lines.empty());
    const auto none = expectValue(understandPaper(*life.club, other, QStringLiteral("1 2")));
    REQUIRE(none.problems.size() == 1);
    const auto unknown =
        expectValue(understandPaper(*life.club, life.evening, QStringLiteral("1"), QStringLiteral("XX-XX")));
    REQUIRE(unknown.problems.size() == 1);
}

TEST_CASE("one problem and nothing is entered", "[report]")
{
    OnPaper life;
    const std::string before = dump(life.database());
    for (const char16_t* text : {u"1 9", u"1 6", u"1 2=Mary", u"1 bananas", u"1 1 late", u"1 6=X Y absent"}) {
        const auto entered = life.enter(text);
        REQUIRE_FALSE(entered);
        REQUIRE(entered.error().kind == Error::Kind::Invalid);
        REQUIRE_FALSE(entered.error().sentence.isEmpty());
        REQUIRE(life.problems(text).size() == 1);
        REQUIRE(dump(life.database()) == before);
    }
}

TEST_CASE("who is marked already is told and stays as marked", "[report]")
{
    OnPaper life;
    expectValue(checkIn(*life.club, life.evening, life.people.at(0)));
    CheckInOptions options;
    options.status = AttendanceStatus::Late;
    expectValue(checkIn(*life.club, life.evening, life.people.at(1), options));
    const PaperEntry entry = life.understood(u"1 2 3");
    REQUIRE(entry.lines.at(0).fate == PaperLine::Fate::Already);
    REQUIRE(entry.lines.at(1).fate == PaperLine::Fate::Already);
    REQUIRE(entry.lines.at(1).status == AttendanceStatus::Late);
    REQUIRE(entry.lines.at(2).fate == PaperLine::Fate::Mark);
    expectValue(life.enter(u"1 2 3"));
    REQUIRE(life.mark(life.evening, life.people.at(0))->arrived);
    const ChangeId newest = life.club->newestEntry();
    expectValue(life.enter(u"1 2 3"));
    REQUIRE(life.club->newestEntry() == newest);
    expectValue(life.enter(u"2 excused"));
    REQUIRE(life.statusOf(1) == AttendanceStatus::Excused);
}

TEST_CASE("a name in a blank row is somebody in the book where there is exactly one", "[report]")
{
    OnPaper life;
    const MemberId contact = life.person(u"Zoë", MemberStatus::Contact);
    const PaperEntry entry = life.understood(u"6=zoe 7=Mary Smith");
    REQUIRE(entry.problems.isEmpty());
    REQUIRE(entry.lines.at(0).member == contact);
    REQUIRE(entry.lines.at(1).fate == PaperLine::Fate::Guest);
    life.person(u"Zoe", MemberStatus::Contact);
    REQUIRE(life.problems(u"6=zoe").size() == 1);
    // Somebody who is on the sheet and wrote the name again is one person.
    REQUIRE(life.understood(u"1 6=Amy").lines.size() == 1);
    REQUIRE(life.problems(u"1 6=Amy late").size() == 1);
}

TEST_CASE("rows of who is gone since are told", "[report]")
{
    OnPaper life;
    expectValue(deleteMember(*life.club, life.people.at(2), memberKeys()));
    REQUIRE(life.problems(u"1-5").size() == 1);
    REQUIRE(life.problems(u"1 2 4 5").isEmpty());
}

TEST_CASE("paper of a meeting that was cancelled or is gone isn't entered", "[report]")
{
    OnPaper life;
    expectValue(cancelMeeting(*life.club, life.evening, {}));
    REQUIRE(life.enter(u"1").error().kind == Error::Kind::Refused);
    expectValue(deleteMeeting(*life.club, life.evening));
    REQUIRE(life.enter(u"1").error().kind == Error::Kind::Gone);
    REQUIRE(understandPaper(*life.club, life.evening, {}).error().kind == Error::Kind::Gone);
}
