// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_edition_table.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"
#include "ui/sheets/roster_sheet.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sign_in_pages.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct ClubOf : ClubLife {
    explicit ClubOf(int people)
    {
        for (int i = 0; i < people; ++i) {
            person(QStringLiteral("Ada%1").arg(i).toStdU16String().c_str());
        }
        evening = meeting();
    }

    [[nodiscard]] std::unique_ptr<Sheet> sheet(SheetOrder order = {}) const
    {
        order.meeting = evening;
        return expectValue(findSheetKind(u"sign-in")->make(*club, order));
    }

    MeetingId evening;
};

/// How much of a picture isn't white, in thousandths.
int darkness(const QImage& picture)
{
    qint64 dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return static_cast<int>(dark * 1'000 / (qint64{picture.width()} * picture.height()));
}

} // namespace

TEST_CASE("rows go on over pages without a gap, and every row has its place", "[sheets]")
{
    for (const int rows : {0, 1, 26, 27, 28, 61, 200}) {
        const RuledRows table(QRectF(0, 0, points(500), points(640)),
                              {{QStringLiteral("A"), 100}, {QStringLiteral("B"), 400}}, rows, 23, 20.6);
        int next = 0;
        for (int page = 0; page < table.pages(); ++page) {
            const RuledRows::Span span = table.rowsOn(page);
            REQUIRE(span.first == next);
            next = span.end;
            for (int row = span.first; row < span.end; ++row) {
                REQUIRE(table.cell(row, 1).bottom() <= points(640) + 1);
                REQUIRE(table.cell(row, 1).height() >= points(20.6) - 1);
            }
        }
        REQUIRE(next == rows);
    }
}

TEST_CASE("rows are set a little closer where that saves a page", "[sheets]")
{
    const QRectF area(0, 0, points(500), points(20 + 23 * 10));
    const RuledRows fits(area, {{QStringLiteral("A"), 500}}, 10, 23, 20.6);
    REQUIRE(fits.rowHeight() == 23);
    const RuledRows closer(area, {{QStringLiteral("A"), 500}}, 11, 23, 20.6);
    REQUIRE(closer.pages() == 1);
    REQUIRE(closer.rowHeight() < 23);
    const RuledRows two(area, {{QStringLiteral("A"), 500}}, 12, 23, 20.6);
    REQUIRE(two.pages() == 2);
    REQUIRE(two.rowHeight() == 23);
}

TEST_CASE("a sign-in sheet takes A4 and Letter, upright and on its side", "[sheets]")
{
    const ClubOf club(40);
    SheetOrder order;
    for (const char16_t* paper : {u"A4", u"Letter"}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            order.paper = QString::fromUtf16(paper);
            order.orientation = orientation;
            const auto sheet = club.sheet(order);
            REQUIRE(sheet->pages() == (orientation == QPageLayout::Portrait ? 2 : 3));
            const QImage picture = pictureOf(*sheet, sheet->pages() - 1, 700);
            REQUIRE((picture.width() > picture.height()) == (orientation == QPageLayout::Landscape));
            REQUIRE(darkness(picture) > 3);
        }
    }
}

TEST_CASE("a PDF has the sheet's pages and its edition is kept", "[sheets]")
{
    const ClubOf club(40);
    const auto sheet = club.sheet();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    expectValue(saveSheet(*club.club, *sheet, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    REQUIRE(bytes.startsWith("%PDF-"));
    REQUIRE(bytes.count("/Type /Page\n") == sheet->pages());
    const auto kept = latestEdition(club.database());
    REQUIRE(kept);
    REQUIRE(kept->code == sheet->editions().front().code);
    REQUIRE(kept->rows.size() == 50);
}

TEST_CASE("a sheet that can't be written leaves no edition", "[sheets]")
{
    const ClubOf club(3);
    const QTemporaryDir folder;
    REQUIRE_FALSE(saveSheet(*club.club, *club.sheet(), folder.filePath(QStringLiteral("none/sheet.pdf"))));
    REQUIRE_FALSE(latestEdition(club.database()));
}

TEST_CASE("a sheet speaks the club's language, or the one that is asked for", "[sheets]")
{
    const SheetLanguage german(QStringLiteral("de"), QStringLiteral("DE"));
    REQUIRE(german.text("TIME IN") == QStringLiteral("ANKUNFT"));
    REQUIRE(german.longDay(QDate(2026, 11, 26)) == QStringLiteral("Donnerstag, 26. November 2026"));
    const SheetLanguage english(QStringLiteral("en"), QStringLiteral("GB"));
    REQUIRE(english.longDay(QDate(2026, 11, 26)) == QStringLiteral("Thursday 26 November 2026"));
    REQUIRE(english.text("%n people, as at %1", 1).startsWith(QStringLiteral("1 person")));
    const SheetLanguage none(QStringLiteral("xx"), {});
    REQUIRE(none.text("TIME IN") == QStringLiteral("TIME IN"));
}

TEST_CASE("a roster without anybody is still a page", "[sheets]")
{
    const ClubOf club(0);
    const auto sheet = expectValue(findSheetKind(u"roster")->make(*club.club, {}));
    REQUIRE(sheet->pages() == 1);
    REQUIRE(darkness(pictureOf(*sheet, 0, 600)) > 0);
}
