// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_actions.h"
#include "core/member/member_actions.h"
#include "core/settings/settings_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_sequence.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct SeatedEvening : ClubLife {
    SeatedEvening() { expectValue(keepSeating(*club, evening, {{{ada, ben}, {cem}}, {{cem, ada}, {ben}}})); }

    [[nodiscard]] std::unique_ptr<Sheet> sheet(const char16_t* word, SheetOrder order = {}) const
    {
        order.meeting = evening;
        return expectValue(makeSheet(*club, *findSheetKind(word), order));
    }

    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId cem = person(u"Cem");
    MeetingId evening = meeting();
};

} // namespace

TEST_CASE("a table's card is a tent that says the same on both sides", "[sheets]")
{
    const SeatedEvening life;
    for (const Print print : {Print::Usual, Print::Large}) {
        SheetOrder order;
        order.print = print;
        const auto sheet = life.sheet(u"table-cards", order);
        const auto drawn = drawnOn(*sheet);
        REQUIRE(timesDrawn(drawn, QStringLiteral("Table 1")) == 4); // two rounds, two sides
        REQUIRE(timesDrawn(drawn, QStringLiteral("Table 2")) == 4);
        REQUIRE(timesDrawn(drawn, QStringLiteral("round 2")) == 4);
        REQUIRE(timesDrawn(drawn, QStringLiteral("Cem")) == 4);
        REQUIRE(beyondReach(*sheet).toStdString() == "");
    }
}

TEST_CASE("a table's card bears a prompt of the club's, unless none is wished", "[sheets]")
{
    SeatedEvening life;
    expectValue(editPrompts(*life.club, {QStringLiteral("Sea or hills?")}));
    REQUIRE(textOn(*life.sheet(u"table-cards")).contains(QStringLiteral("Sea")));
    REQUIRE(textOn(*life.sheet(u"prompts")).contains(QStringLiteral("Sea")));
    SheetOrder order;
    order.beside = static_cast<unsigned>(Beside::NoPrompts);
    REQUIRE_FALSE(textOn(*life.sheet(u"table-cards", order)).contains(QStringLiteral("Sea")));
}

TEST_CASE("two who are called alike are told apart at their table", "[sheets]")
{
    ClubLife life;
    Member draft;
    std::vector<MemberId> both;
    for (const char16_t* family : {u"Moss", u"Reed"}) {
        draft.name.given = QStringLiteral("Kim");
        draft.name.family = QString::fromUtf16(family);
        draft.joined = QDate(2020, 1, 1);
        both.push_back(expectValue(addMember(*life.club, draft)));
    }
    const MeetingId evening = life.meeting();
    expectValue(keepSeating(*life.club, evening, {{both}}));
    SheetOrder order;
    order.meeting = evening;
    const QString text = textOn(*expectValue(makeSheet(*life.club, *findSheetKind(u"table-cards"), order)));
    REQUIRE(text.contains(QStringLiteral("Moss")));
    REQUIRE(text.contains(QStringLiteral("Reed")));
}

TEST_CASE("the list by the door has each person's tables, and a place card too where it is wished",
          "[sheets]")
{
    const SeatedEvening life;
    const QString list = textOn(*life.sheet(u"seating"));
    for (const char16_t* text : {u"ROUND 1", u"ROUND 2", u"Ada", u"Ben", u"Cem"}) {
        REQUIRE(list.count(QString::fromUtf16(text)) == 1);
    }
    SheetOrder order;
    REQUIRE_FALSE(textOn(*life.sheet(u"place-cards", order)).contains(QStringLiteral("table")));
    order.beside = static_cast<unsigned>(Beside::Tables);
    REQUIRE(textOn(*life.sheet(u"place-cards", order)).contains(QStringLiteral("table 1 · 1")));
}

TEST_CASE("a pack has table cards and the list of them only where somebody is seated", "[sheets]")
{
    const SeatedEvening life;
    REQUIRE(textOn(*life.sheet(u"paper-pack")).contains(QStringLiteral("Table 2")));
    expectValue(keepSeating(*life.club, life.evening, {}));
    const QString without = textOn(*life.sheet(u"paper-pack"));
    REQUIRE_FALSE(without.contains(QStringLiteral("Table")));
    REQUIRE_FALSE(without.contains(QStringLiteral("sits where")));
    REQUIRE_FALSE(life.sheet(u"table-cards")->remark().isEmpty());
}
