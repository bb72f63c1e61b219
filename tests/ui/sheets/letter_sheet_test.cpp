// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/letter_sheet.h"
#include "ui/sheets/sheet_list.h"

using namespace hearth;
using namespace hearth::test;

namespace {

SheetOrder letterOf(const QString& text)
{
    SheetOrder order;
    order.text = text;
    return order;
}

} // namespace

TEST_CASE("the address of a letter lies in the envelope's window, and nothing else does", "[sheets]")
{
    const SampleClub sample(young(40));
    for (const LetterWindow& window : letterWindows()) {
        SheetOrder order = letterOf(QStringLiteral("Dear {called}"));
        order.window = window.code;
        const auto sheet = expectValue(makeLetters(*sample.club, order));
        const Mailing post = expectValue(mailing(*sample.club, {}, Households::Merged));
        REQUIRE(sheet->pages() == static_cast<int>(post.items.size()));
        const QRectF place(millimetres(window.address.left()), millimetres(window.address.top()),
                           millimetres(window.address.width()), millimetres(window.address.height()));
        for (int page = 0; page < sheet->pages(); ++page) {
            const QString& last = post.items[static_cast<std::size_t>(page)].lines.back();
            bool isSeen = false;
            for (const DrawnText& text : drawnOn(*sheet, page)) {
                if (place.intersects(text.box.adjusted(1, 60, -1, -60))) {
                    CAPTURE(window.code.toStdString(), page, text.text.toStdString());
                    REQUIRE(place.adjusted(-20, -60, 20, 60).contains(text.box));
                    isSeen = isSeen || text.text == last;
                }
            }
            REQUIRE(isSeen);
        }
    }
}

TEST_CASE("a long letter goes on over pages without losing a line", "[sheets]")
{
    const SampleClub sample(young(8));
    QString text;
    for (int line = 1; line <= 150; ++line) {
        text += QStringLiteral("line-%1.\n").arg(line);
    }
    for (const Print print : {Print::Usual, Print::Large}) {
        SheetOrder order = letterOf(text);
        order.print = print;
        const auto sheet = expectValue(makeLetters(*sample.club, order));
        const int letters =
            static_cast<int>(expectValue(mailing(*sample.club, {}, Households::Merged)).items.size());
        REQUIRE(sheet->pages() >= 3 * letters);
        REQUIRE(staysOnPaper(*sheet));
        const auto drawn = drawnOn(*sheet);
        for (int line = 1; line <= 150; ++line) {
            REQUIRE(timesDrawn(drawn, QStringLiteral("line-%1.").arg(line)) == letters);
        }
    }
}

TEST_CASE("a letter with a field or a window that there isn't is a sentence", "[sheets]")
{
    const SampleClub sample(young(5));
    const auto unknown = makeLetters(*sample.club, letterOf(QStringLiteral("{shoesize}")));
    REQUIRE_FALSE(unknown);
    REQUIRE(unknown.error().sentence.contains(QStringLiteral("shoesize")));
    SheetOrder order;
    order.window = QStringLiteral("Z9");
    REQUIRE(makeLetters(*sample.club, order).error().sentence.contains(QStringLiteral("Z9")));
    for (const char16_t* word : {u"certificates", u"welcome-cards", u"invitations"}) {
        REQUIRE_FALSE(findSheetKind(word)->make(*sample.club, letterOf(QStringLiteral("{shoesize}"))));
    }
}

TEST_CASE("a certificate bears the given name, and cards what people are called", "[sheets]")
{
    const SampleClub sample(young(60));
    const auto people = expectValue(fullPeopleOf(*sample.club, {}));
    for (const FullPerson& one : people) {
        const QString& given = one.member.name.given;
        const QString& preferred = one.member.name.preferred;
        if (preferred.isEmpty() || given.isEmpty() || given.contains(preferred)) {
            continue;
        }
        SheetOrder order;
        order.members = {one.person.id};
        REQUIRE(
            textOn(*expectValue(findSheetKind(u"certificates")->make(*sample.club, order))).contains(given));
        const QString card = textOn(*expectValue(findSheetKind(u"welcome-cards")->make(*sample.club, order)));
        REQUIRE(card.contains(preferred));
        REQUIRE_FALSE(card.contains(given));
    }
}

TEST_CASE("a welcome card speaks of the next meetings only where there are some", "[sheets]")
{
    TestClub test;
    Member ada;
    ada.name.given = QStringLiteral("Ada");
    SheetOrder order;
    order.members = {expectValue(addMember(*test.club, ada))};
    const auto card = [&] {
        return textOn(*expectValue(findSheetKind(u"welcome-cards")->make(*test.club, order))).simplified();
    };
    CHECK(card().contains(QStringLiteral("glad that you are here")));
    CHECK_FALSE(card().contains(QStringLiteral("Next we meet")));
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime{test.club->today().addDays(2), QTime(19, 0)};
    expectValue(addMeeting(*test.club, draft));
    CHECK(card().contains(QStringLiteral("Next we meet")));
}
