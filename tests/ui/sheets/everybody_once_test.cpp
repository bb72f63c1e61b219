// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever should be on a sheet is there exactly once, and nobody else: read from what is drawn, over random
// clubs and options.
#include "core/connections/seat_actions.h"
#include "core/member/member_actions.h"
#include "core/report/sheet_subject.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_sequence.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// People with a name that no other text holds, and addresses, so that post reaches them.
struct NamedClub : ClubLife {
    explicit NamedClub(Random& random)
    {
        const int count = static_cast<int>(random.between(0, 45));
        for (int i = 0; i < count; ++i) {
            Member member;
            member.name.given = QStringLiteral("Zq%1").arg(i, 3, 10, QLatin1Char('0'));
            member.joined = QDate(2020, 1, 1);
            member.status = StatusWord{random.chance(80) ? MemberStatus::Full : MemberStatus::Contact, {}};
            member.address.street = QStringLiteral("1 Mill Lane");
            member.address.city = QStringLiteral("Town");
            if (random.chance(40)) {
                member.groups += QStringLiteral("Choir");
            }
            names.emplace_back(expectValue(addMember(*club, member)), member.name.given);
        }
        evening = meeting(u"2026-11-26T19:00", random.chance(30) && count > 0 ? u"Choir" : u"");
    }

    std::vector<std::pair<MemberId, QString>> names;
    MeetingId evening;
};

SheetOrder anyOrder(Random& random, const NamedClub& life, const SheetKind& kind)
{
    static const QStringList papers = QStringLiteral("A4 Letter A5 160x200").split(u' ');
    SheetOrder order;
    order.meeting = kind.isOfMeeting ? life.evening : MeetingId();
    order.paper = papers.at(random.between(0, papers.size() - 1));
    order.orientation = random.chance(50) ? QPageLayout::Portrait : QPageLayout::Landscape;
    order.print = random.chance(30) ? Print::Large : Print::Usual;
    order.language = random.chance(50) ? QStringLiteral("de") : QStringLiteral("en");
    order.blankLines = static_cast<int>(random.between(0, 12));
    order.households = Households::Apart;
    order.firstLabel = kind.word == u"labels" ? static_cast<int>(random.between(1, 21)) : 1;
    order.beside = static_cast<unsigned>(random.between(0, 7));
    order.isFrontOnly = random.chance(50);
    if (kind.has(SheetOption::Members) && random.chance(30)) {
        for (const auto& [member, name] : life.names) {
            if (random.chance(50)) {
                order.members.push_back(member);
            }
        }
    }
    return order;
}

/// Those who should be on it.
std::vector<MemberId> wantedOn(const NamedClub& life, const SheetKind& kind, const SheetOrder& order)
{
    const SheetSubject subject =
        kind.has(SheetOption::Group) ? order.subject() : SheetSubject{{}, life.evening, {}};
    std::vector<MemberId> wanted;
    for (const SheetPerson& person : expectValue(peopleOf(*life.club, subject))) {
        wanted.push_back(person.id);
    }
    return wanted;
}

} // namespace

TEST_CASE("whoever should be on a sheet is drawn there exactly once, whatever the club and the options",
          "[sheets]")
{
    struct Kind {
        const char16_t* word;
        int times; ///< Each is drawn.
    };
    const std::vector<Kind> kinds{{u"sign-in", 1}, {u"roll-call", 1},  {u"badges", 1},  {u"place-cards", 2},
                                  {u"roster", 1},  {u"phone-tree", 1}, {u"cards", 1},   {u"certificates", 1},
                                  {u"labels", 1},  {u"envelopes", 1},  {u"letters", 1}, {u"invitations", 1}};
    property("everybody once", 12, [&](Random& random) {
        const NamedClub life(random);
        for (const auto& [word, times] : kinds) {
            const SheetKind& kind = *findSheetKind(word);
            const SheetOrder order = anyOrder(random, life, kind);
            const auto sheet = makeSheet(*life.club, kind, order);
            CAPTURE(kind.word.toStdString(), order.paper.toStdString(), order.orientation, order.print);
            if (!sheet) { // a letter needs its window
                REQUIRE(kind.word == u"letters");
                continue;
            }
            const QString text = textOn(**sheet).remove(u'\n');
            const std::vector<MemberId> wanted = wantedOn(life, kind, order);
            for (const auto& [member, name] : life.names) {
                const bool isWanted = std::find(wanted.begin(), wanted.end(), member) != wanted.end();
                REQUIRE(text.count(name) == (isWanted ? times : 0));
            }
        }
    });
}
