// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/bar_code.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/sheet_output.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace hearth;
using namespace hearth::test;

namespace {

/// All that a scanner reads on a page; nothing where there is no scanner here.
std::optional<QStringList> scanned(const Sheet& sheet, int page)
{
    const QString scanner = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (scanner.isEmpty()) {
        return std::nullopt;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    constexpr int pixels = 2'480; // 300 to the inch on A4
    pictureOf(sheet, page, pixels).save(path);
    QProcess process;
    process.start(scanner, {QStringLiteral("--raw"), QStringLiteral("-q"), path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray redPicture()
{
    QImage picture(60, 80, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

bool isRedSomewhere(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qRed(picture.pixel(x, y)) > 200 && qGreen(picture.pixel(x, y)) < 60) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("a membership card has the size of a bank card, and its back lies behind it", "[sheets]")
{
    const SampleClub sample(young(30));
    for (const char16_t* paper : {u"A4", u"Letter"}) {
        SheetOrder order;
        order.paper = QString::fromUtf16(paper);
        const auto sheet = expectValue(makeCards(*sample.club, order));
        const auto& cards = dynamic_cast<const CardSheet&>(*sheet);
        REQUIRE(cards.count() == static_cast<int>(expectValue(peopleOf(*sample.club, {})).size()));
        REQUIRE(sheet->pages() % 2 == 0);
        for (int i = 0; i < cards.count(); ++i) {
            REQUIRE(std::abs(cards.boxOf(i).width() / millimetres(1) - 85.60) < 0.2);
            REQUIRE(std::abs(cards.boxOf(i).height() / millimetres(1) - 53.98) < 0.2);
            REQUIRE(sheet->paper().page().contains(cards.boxOf(i)));
        }
        REQUIRE(staysOnPaper(*sheet));
        order.isFrontOnly = true;
        REQUIRE(expectValue(makeCards(*sample.club, order))->pages() * 2 == sheet->pages());
    }
}

TEST_CASE("every card's codes are read again, on its front and on its back", "[sheets]")
{
    const SampleClub sample(young(12));
    const auto sheet = expectValue(makeCards(*sample.club, {}));
    const MembershipCards cards = expectValue(membershipCards(*sample.club, {}, {}, Photos::LeftOut));
    for (int page = 0; page < sheet->pages(); ++page) {
        const auto read = scanned(*sheet, page);
        if (!read) {
            return; // no scanner on this machine
        }
        const int first = page / 2 * 10;
        const int end = std::min(first + 10, static_cast<int>(cards.cards.size()));
        for (int i = first; i < end; ++i) {
            const QString code = cards.cards[static_cast<std::size_t>(i)].code;
            CAPTURE(page, i, code.toStdString(), read->join(u' ').toStdString());
            REQUIRE(read->count(code) == 1);
        }
        REQUIRE(read->size() == end - first);
    }
}

TEST_CASE("a card's code finds its member, whether one was given out or not", "[sheets]")
{
    const SampleClub sample(young(20));
    for (const MembershipCard& card :
         expectValue(membershipCards(*sample.club, {}, {}, Photos::LeftOut)).cards) {
        REQUIRE(expectValue(findMember(*sample.club, card.code)) == card.id);
    }
}

TEST_CASE("a photo is on a card only where it is wished and was consented to", "[sheets]")
{
    TestClub test;
    Member member;
    member.name.given = QStringLiteral("Ada");
    member.joined = QDate(2020, 1, 1);
    member.photoConsent = true;
    const MemberId ada = expectValue(addMember(*test.club, member));
    expectValue(setPhoto(*test.club, ada, redPicture()));
    SheetOrder order;
    const auto shows = [&] {
        return isRedSomewhere(pictureOf(*expectValue(makeCards(*test.club, order)), 0, 800));
    };
    REQUIRE_FALSE(shows());
    order.beside = static_cast<unsigned>(Beside::Photos);
    REQUIRE(shows());
    const Member before = expectValue(readMember(*test.club, ada));
    for (const std::optional<bool> consent : {std::optional<bool>(), std::optional<bool>(false)}) {
        Member after = before;
        after.photoConsent = consent;
        expectValue(editMember(*test.club, expectValue(readMember(*test.club, ada)), after));
        REQUIRE_FALSE(shows());
    }
}

TEST_CASE("a code that one kind can't hold is left out, and any text fits the other", "[sheets]")
{
    REQUIRE(encodeBarCode(QStringLiteral("m096ya96r7jx52"), BarCodeKind::Code128));
    REQUIRE(encodeBarCode(QString(200, u'7'), BarCodeKind::Qr));
    REQUIRE(encodeBarCode(QStringLiteral("卡片一"), BarCodeKind::Qr));
    REQUIRE_FALSE(encodeBarCode(QStringLiteral("卡片一"), BarCodeKind::Code128));
    REQUIRE_FALSE(encodeBarCode({}, BarCodeKind::Qr));
    const auto code = encodeBarCode(QStringLiteral("A"), BarCodeKind::Qr);
    REQUIRE(code->size.width() == code->size.height());
}
