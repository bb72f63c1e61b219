// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/sheet_edition_table.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sheet_sequence.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct PackedClub : ClubLife {
    PackedClub()
    {
        for (const char16_t* name : {u"Amy", u"Bob", u"Cid"}) {
            person(name);
        }
        evening = meeting();
    }

    [[nodiscard]] Result<std::unique_ptr<Sheet>> sheet(const char16_t* word, SheetOrder order = {}) const
    {
        order.meeting = evening;
        return makeSheet(*club, *findSheetKind(word), order);
    }

    MeetingId evening;
};

} // namespace

TEST_CASE("a paper pack has each of its sheets in order, and the cover says where", "[sheets]")
{
    const PackedClub life;
    const auto pack = expectValue(life.sheet(u"paper-pack"));
    const QString cover = [&] {
        QString text;
        for (const DrawnText& one : drawnOn(*pack, 0)) {
            text += one.text + u'\n';
        }
        return text;
    }();
    int pages = 1;
    QString expected;
    std::vector<const SheetKind*> kinds;
    for (int place = 1; place <= 20; ++place) {
        for (const SheetKind& kind : sheetKinds()) {
            if (kind.packPlace == place) {
                const auto part = expectValue(life.sheet(kind.word.toStdU16String().c_str()));
                if (part->isBlank()) {
                    continue; // no tables, no cards for them
                }
                REQUIRE(cover.contains(QString::fromLatin1(kind.paperName)));
                expected += textOn(*part);
                pages += part->pages();
                kinds.push_back(&kind);
            }
        }
    }
    REQUIRE(kinds.size() >= 5);
    REQUIRE(pack->pages() == pages);
    REQUIRE(textOn(*pack) == cover + expected);
    REQUIRE(pack->editions().size() == 1);
}

TEST_CASE("a pack's PDF keeps the edition that its rows are keyed in by", "[sheets]")
{
    const PackedClub life;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pack.pdf"));
    const auto pack = expectValue(life.sheet(u"paper-pack"));
    expectValue(saveSheet(*life.club, *pack, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll().count("/Type /Page\n") == pack->pages());
    REQUIRE(latestEdition(life.database())->code == pack->editions().front().code);
}

TEST_CASE("a month's sheets are those of each of its meetings that isn't cancelled", "[sheets]")
{
    PackedClub life;
    life.meeting(u"2026-11-03T19:00");
    const MeetingId cancelled = life.meeting(u"2026-11-10T19:00");
    life.meeting(u"2026-12-01T19:00");
    expectValue(cancelMeeting(*life.club, cancelled, {}));
    SheetOrder order;
    order.month = QDate(2026, 11, 1);
    const auto sheet = expectValue(life.sheet(u"sign-in", order));
    REQUIRE(sheet->pages() == 2);
    REQUIRE(sheet->editions().size() == 2);
    const auto drawn = drawnOn(*sheet);
    REQUIRE(timesDrawn(drawn, QStringLiteral("3 November")) == 1);
    REQUIRE(timesDrawn(drawn, QStringLiteral("26 November")) == 1);
    order.month = QDate(2027, 5, 1);
    const auto none = life.sheet(u"sign-in", order);
    REQUIRE_FALSE(none);
    REQUIRE(none.error().sentence.contains(QStringLiteral("2027-05")));
}

TEST_CASE("two A5 pages lie side by side on A4", "[sheets]")
{
    const PackedClub life;
    SheetOrder order;
    order.isTwoUp = true;
    const auto sheet = expectValue(life.sheet(u"poster", order));
    REQUIRE(sheet->paper().orientation == QPageLayout::Landscape);
    const auto drawn = drawnOn(*sheet, 0);
    REQUIRE(drawn.size() % 2 == 0);
    const double half = sheet->paper().page().width() / 2;
    for (std::size_t i = 0; i < drawn.size() / 2; ++i) {
        const DrawnText& left = drawn[i];
        const DrawnText& right = drawn[i + drawn.size() / 2];
        REQUIRE(left.text == right.text);
        REQUIRE(left.box.right() < half);
        REQUIRE(std::abs(right.box.left() - left.box.left() - half) < 1);
    }
}
