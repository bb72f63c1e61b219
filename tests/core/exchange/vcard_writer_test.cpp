// SPDX-License-Identifier: GPL-3.0-or-later
// Members as cards: what stands on them, what was asked for, and that reading them again changes nothing.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/member/random_members.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct CardExport : TestClub {
    MemberId add(const Member& member) { return expectValue(addMember(*club, member)); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("club.vcf")); }

    QByteArray written(const ExportOptions& options = {})
    {
        expectValue(exportNoun(*club, *exchangeNoun(u"members"), path(), options));
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

Member zoe()
{
    Member member;
    member.name.given = QStringLiteral("Zoë Anna");
    member.name.family = QStringLiteral("Müller; jr.");
    member.name.preferred = QStringLiteral("Zo, really");
    member.emails = {QStringLiteral("zoe@example.org"), QStringLiteral("z@example.org")};
    member.phones = {QStringLiteral("+49 441 555")};
    member.mobiles = {QStringLiteral("0171 555")};
    member.address = {QStringLiteral("Weg 4\nHinterhaus"), QStringLiteral("Oldenburg"), QString(),
                      QStringLiteral("26121"), QStringLiteral("Germany")};
    member.birthday = Birthday{1961, 3, 5};
    member.groups = {QStringLiteral("Chess, advanced"), QStringLiteral("Choir")};
    member.notes = QStringLiteral("C:\\new\nsecond line");
    return member;
}

} // namespace

TEST_CASE("a member's card says who it is and how to reach them", "[exchange][vcard]")
{
    CardExport test;
    const MemberId id = test.add(zoe());
    CHECK(test.written().toStdString() ==
          "BEGIN:VCARD\r\nVERSION:4.0\r\nUID;VALUE=text:" + id.text().toStdString() +
              "\r\nFN:Zo\\, really Müller\\; jr.\r\n"
              "N:Müller\\; jr.;Zoë Anna;;;\r\n"
              "NICKNAME:Zo\\, really\r\n"
              "EMAIL;PREF=1:zoe@example.org\r\nEMAIL:z@example.org\r\n"
              "TEL;TYPE=voice:+49 441 555\r\nTEL;TYPE=cell:0171 555\r\n"
              "ADR:;;Weg 4\\nHinterhaus;Oldenburg;;26121;Germany\r\n"
              "BDAY:19610305\r\nCATEGORIES:Chess\\, advanced,Choir\r\n"
              "NOTE:C:\\\\new\\nsecond line\r\nEND:VCARD\r\n");
}

TEST_CASE("a card is named as the person is, and no line is longer than 75 bytes", "[exchange][vcard]")
{
    CardExport test;
    Member member;
    member.name = {QStringLiteral("太郎"), QStringLiteral("田中"), {}, {}, NameOrder::FamilyFirst};
    member.name.preferred = member.name.given;
    member.birthday = Birthday{0, 12, 24};
    member.notes = QStringLiteral("€").repeated(100);
    test.add(member);
    const QByteArray card = test.written();
    CHECK(card.contains("\r\nFN:田中太郎\r\n"));
    CHECK(card.contains("\r\nBDAY:--1224\r\n"));
    CHECK_FALSE(card.contains("NICKNAME"));
    for (const QByteArray& line : card.split('\n')) {
        CHECK(line.size() <= 76); // the carriage return counted
        CHECK(QString::fromUtf8(line).count(QChar(QChar::ReplacementCharacter)) == 0);
    }
}

TEST_CASE("only the columns and people that were asked for are written", "[exchange][vcard]")
{
    CardExport test;
    test.add(zoe());
    Member bo;
    bo.name.given = QStringLiteral("Bo");
    bo.phones = {QStringLiteral("555")};
    const std::string kept = test.add(bo).text().toStdString();
    ExportOptions options;
    options.columns = {QStringLiteral("given_name"), QStringLiteral("phone")};
    options.keeps = [&](std::string_view id) { return id == kept; };
    CHECK(test.written(options) == "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo\r\nN:;Bo;;;\r\n"
                                   "TEL;TYPE=voice:555\r\nEND:VCARD\r\n");
    options.keeps = {};
    options.columns = {QStringLiteral("email_2")};
    CHECK(test.written(options).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\r\nN:;;;;\r\n"
                                           "EMAIL:z@example.org\r\nEND:VCARD\r\n"));
}

TEST_CASE("an export of cards can be cancelled, and other nouns have none", "[exchange][vcard]")
{
    CardExport test;
    test.add(zoe());
    ExportOptions options;
    options.progress = [](std::int64_t, std::int64_t) { return GoOn::Cancel; };
    const auto cancelled = exportNoun(*test.club, *exchangeNoun(u"members"), test.path(), options);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK_FALSE(QFile::exists(test.path()));
    const auto refused = exportNoun(*test.club, *exchangeNoun(u"groups"), test.path(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
}

TEST_CASE("cards read back change nothing, and bring the same people to another club",
          "[exchange][vcard][roundtrip]")
{
    property("members through cards", 40, [](Random& random) {
        CardExport from;
        for (int i = 0; i < 3; ++i) {
            Member member = randomMember(random);
            member.name.preferred = random.pick({QString(), member.name.given, QStringLiteral("Bo; jr.")});
            member.name.given = random.chance(80) ? member.name.given : QString();
            member.name.family = random.chance(80) ? member.name.family : QString();
            member.emails += random.chance(50) ? QStringLiteral("b@example.org") : QStringLiteral("a,b;@x");
            member.address.city = random.text(20);
            member.notes = QStringLiteral("x") + random.text(60);
            member.birthday = Birthday{random.chance(50) ? 1970 : 0, 2, 28};
            static_cast<void>(addMember(*from.club, member)); // refused where it has no name at all
        }
        const QByteArray cards = from.written();
        const std::string before = dump(from.database());
        const auto again = expectValue(importFile(*from.club, from.path(), {})).front();
        CHECK(again.unchanged == again.read);
        CHECK(dump(from.database()) == before);

        CardExport to;
        const auto report = expectValue(importFile(*to.club, from.path(), {})).front();
        CHECK(report.added == again.read);
        CHECK(to.written() == cards);
    });
}
