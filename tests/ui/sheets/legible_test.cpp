// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing on a sheet is written over anything else, whoever is on it, in usual and in large print.
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_sequence.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// People as no designer thinks of them.
struct HardClub : ClubLife {
    HardClub()
    {
        ClubSettings settings =
            settled({.name = QStringLiteral("The Society for Long Evenings of Board Games and Song")}, {});
        settings.letterhead =
            QStringLiteral("The Old Library, 12 Upper Mill Lane\nevenings@example.org\n01632 960123");
        expectValue(editSettings(*club, settings));
        const std::initializer_list<std::pair<const char16_t*, const char16_t*>> names{
            {u"Hubert Blaine Maximilian Alexander", u"Wolfeschlegelsteinhausenbergerdorff-Schulze"},
            {u"Llanfairpwllgwyngyllgogerychwyrndrobwll", u"O"},
            {u"\u0628\u062F\u0631 \u0627\u0644\u062F\u064A\u0646", u"\u0627\u0644\u0645\u0635\u0631\u064A"},
            {u"\u0E18\u0E19\u0E1E\u0E25",
             u"\u0E1E\u0E23\u0E2B\u0E21\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E34\u0E4C"},
            {u"\u4E3D\u534E", u"\u738B"},
            {u"O", u""}};
        std::vector<MemberId> all;
        for (const auto& [given, family] : names) {
            Member member;
            member.name.given = QString::fromUtf16(given);
            member.name.family = QString::fromUtf16(family);
            member.joined = QDate(2026, 11, 1);
            member.address.street =
                QStringLiteral("Flat 12b, The Old Waterworks, 100 Upper Riverside Embankment");
            member.address.city = QStringLiteral("Stoke-under-Hamdon-by-the-Water");
            member.groups = {QStringLiteral("Chess and Draughts"), QStringLiteral("Walking")};
            member.interests = {QStringLiteral("chess"), QStringLiteral("walking"),
                                QStringLiteral("astronomy")};
            all.push_back(expectValue(addMember(*club, member)));
        }
        evening = meeting();
        expectValue(
            keepSeating(*club, evening, {{all}, {{all[0], all[1], all[2]}, {all[3], all[4], all[5]}}}));
    }

    MeetingId evening;
};

} // namespace

TEST_CASE("no text is written over another on any sheet, in usual or in large print", "[sheets]")
{
    const SampleClub sample(young(30));
    const MeetingId next = nextMeeting(sample.database(), sample.club->civilNow()).value_or(MeetingId());
    const HardClub hard;
    const std::initializer_list<std::tuple<const char*, Club*, MeetingId>> clubs{
        {"sample", sample.club.get(), next}, {"hard", hard.club.get(), hard.evening}};
    for (const auto& [name, club, meeting] : clubs) {
        for (const Print print : {Print::Usual, Print::Large}) {
            for (const char16_t* paper : {u"A4", u"A5", u"A6"}) {
                for (const char16_t* language : {u"en", u"de"}) {
                    for (const SheetKind& kind : sheetKinds()) {
                        SheetOrder order;
                        order.meeting = kind.isOfMeeting ? meeting : MeetingId();
                        order.print = print;
                        order.paper = QString::fromUtf16(paper);
                        order.language = QString::fromUtf16(language);
                        order.beside = 31;
                        const auto sheet = makeSheet(*club, kind, order);
                        CAPTURE(name, kind.word.toStdString(), order.paper.toStdString(), print,
                                order.language.toStdString());
                        if (!sheet) { // a letter needs its window, and a card its size
                            REQUIRE(order.paper == u"A6");
                            continue;
                        }
                        CHECK(writtenOver(**sheet).toStdString() == "");
                        CHECK(beyondReach(**sheet).toStdString() == "");
                    }
                }
            }
        }
    }
}
