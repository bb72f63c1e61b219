// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are lists: everybody is on them, pages repeat their heads, and nothing private stands there
// unasked.
#include "core/meeting/meeting_queries.h"
#include "core/report/term_register.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_list.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

std::unique_ptr<Sheet> listSheet(const SampleClub& sample, const char16_t* word, SheetOrder order = {})
{
    const SheetKind* kind = findSheetKind(word);
    if (kind->isOfMeeting) {
        order.meeting = nextMeeting(sample.database(), sample.club->civilNow()).value_or(MeetingId());
    }
    return expectValue(kind->make(*sample.club, order));
}

} // namespace

TEST_CASE("a register's names and days stand on every page, and each person has a row", "[sheets]")
{
    const SampleClub sample(young(70));
    SheetOrder order;
    order.from = QDate(2026, 1, 1);
    const auto sheet = listSheet(sample, u"register", order);
    REQUIRE(sheet->paper().orientation == QPageLayout::Landscape);
    REQUIRE(staysOnPaper(*sheet));
    const TermRegister made = expectValue(termRegister(*sample.club, {}, {order.from, {}}));
    int names = 0;
    for (int page = 0; page < sheet->pages(); ++page) {
        const auto drawn = drawnOn(*sheet, page);
        REQUIRE(timesDrawn(drawn, QStringLiteral("NAME")) == 1);
        REQUIRE(timesDrawn(drawn, QStringLiteral("CAME")) == 1);
        for (const DrawnText& text : drawn) {
            names += text.text.startsWith(QStringLiteral(", ")) ? 1 : 0;
        }
    }
    const auto commas = std::count_if(made.rows.begin(), made.rows.end(), [](const TermRegister::Row& row) {
        return listName(row.person.name).contains(u',');
    });
    REQUIRE(names > 0);
    REQUIRE(names % static_cast<int>(commas) == 0); // once for each page across
}

TEST_CASE("phones and emergency contacts stand on paper only where that was said, and then it is marked",
          "[sheets]")
{
    const SampleClub sample(young(60));
    for (const char16_t* word : {u"phone-tree", u"roll-call"}) {
        SheetOrder order;
        const QString plain = textOn(*listSheet(sample, word, order));
        REQUIRE_FALSE(plain.contains(QStringLiteral("07700")));
        REQUIRE_FALSE(plain.contains(QStringLiteral("01632")));
        REQUIRE_FALSE(plain.contains(QStringLiteral("Confidential")));
        order.beside = static_cast<unsigned>(Beside::Contacts);
        const auto told = listSheet(sample, word, order);
        REQUIRE(textOn(*told).contains(QStringLiteral("01632")));
        REQUIRE(timesDrawn(drawnOn(*told), QStringLiteral("Confidential")) == told->pages());
    }
}

TEST_CASE("lists in large print have no text below 18 points but what wouldn't fit", "[sheets]")
{
    const SampleClub sample(young(30));
    for (const SheetKind& kind : sheetKinds()) {
        SheetOrder order;
        order.print = Print::Large;
        const auto sheet = listSheet(sample, kind.word.toStdU16String().c_str(), order);
        const auto drawn = drawnOn(*sheet);
        REQUIRE(staysOnPaper(*sheet));
        const auto isLarge = [](const DrawnText& text) { return text.box.height() >= points(18); };
        const auto large = std::count_if(drawn.begin(), drawn.end(), isLarge);
        CAPTURE(kind.word.toStdString(), large, drawn.size());
        REQUIRE(large * 10 >= static_cast<std::ptrdiff_t>(drawn.size()) * 6);
    }
}

TEST_CASE("every sheet can be made for a club of nobody, of one, and on Letter", "[sheets]")
{
    for (const int members : {0, 1}) {
        TestClub empty;
        for (const SheetKind& kind : sheetKinds()) {
            SheetOrder order;
            order.paper = QStringLiteral("Letter");
            if (members == 0 && !kind.isOfMeeting) {
                const auto sheet = expectValue(kind.make(*empty.club, order));
                REQUIRE(sheet->pages() >= 1);
                REQUIRE(staysOnPaper(*sheet));
            } else if (members == 1) {
                const SampleClub one(young(1));
                const auto sheet = listSheet(one, kind.word.toStdU16String().c_str(), order);
                REQUIRE(sheet->pages() >= 1);
                REQUIRE(staysOnPaper(*sheet));
            }
        }
    }
}

TEST_CASE("a sheet that nobody is on says so", "[sheets]")
{
    TestClub empty;
    for (const char16_t* word : {u"labels", u"envelopes", u"letters", u"cards", u"certificates"}) {
        const auto sheet = expectValue(findSheetKind(word)->make(*empty.club, {}));
        REQUIRE(sheet->isBlank());
        REQUIRE_FALSE(sheet->remark().isEmpty());
        REQUIRE(textOn(*sheet).isEmpty());
    }
}

TEST_CASE("a register's totals never stand alone on a page", "[sheets]")
{
    for (int members = 20; members < 50; ++members) {
        const SampleClub sample(young(members));
        const auto sheet = listSheet(sample, u"register");
        const int across = timesDrawn(drawnOn(*sheet), QStringLiteral("Here in all"));
        for (int page = sheet->pages() - across; page < sheet->pages(); ++page) {
            const auto drawn = drawnOn(*sheet, page);
            const auto at = [&](const char16_t* words) {
                const auto found = std::find_if(drawn.begin(), drawn.end(), [&](const DrawnText& text) {
                    return text.text == QString::fromUtf16(words);
                });
                REQUIRE(found != drawn.end());
                return found->box.center().y();
            };
            REQUIRE(at(u"Here in all") - at(u"NAME") > points(27)); // a row lies between
        }
    }
}

TEST_CASE("a sheet of what is gone is a sentence", "[sheets]")
{
    const SampleClub sample(young(5));
    for (const SheetKind& kind : sheetKinds()) {
        SheetOrder order;
        if (kind.isOfMeeting) {
            order.meeting = MeetingId(99);
        } else {
            order.group = GroupId(99);
            if (!kind.has(SheetOption::Group)) {
                continue; // nobody's
            }
        }
        const auto made = kind.make(*sample.club, order);
        REQUIRE_FALSE(made);
        REQUIRE(made.error().kind == Error::Kind::Gone);
        REQUIRE_FALSE(made.error().sentence.isEmpty());
    }
}
