// SPDX-License-Identifier: GPL-3.0-or-later
// Cards from the address books that people have, taken into a club.
#include "core/exchange/importer.h"
#include "core/exchange/vcard_source.h"
#include "core/member/member_photo_queries.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

#include <map>

using namespace hearth;
using namespace hearth::test;

namespace {

struct CardImport : TestClub {
    ImportReport take(const QByteArray& text,
                      const QString& name = QStringLiteral("contacts.vcf"),
                      const ImportOptions& options = {})
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return expectValue(importFile(*club, file.fileName(), options)).front();
    }

    /// The one whom a card makes that has these lines.
    Member one(const QByteArray& lines)
    {
        const auto report = take("BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n");
        REQUIRE(report.added == 1);
        return last();
    }

    Member last()
    {
        return expectValue(readMember(*club, MemberId(database().number("SELECT max(id) FROM member"))));
    }

    QTemporaryDir folder;
};

/// A field of the first record, by the contract's name.
QString cellOf(const QByteArray& lines, const QString& column)
{
    const auto file =
        expectValue(InputFile::ofBytes("BEGIN:VCARD\n" + lines + "\nEND:VCARD\n", QStringLiteral("a.vcf")));
    const auto tables = expectValue(openVCards(file));
    CsvRecord record;
    REQUIRE(tables.front()->next(record).value_or(false));
    const auto at = static_cast<std::size_t>(tables.front()->header().indexOf(column));
    return QString::fromStdString(std::string(record.fields.at(at)));
}

} // namespace

TEST_CASE("an iPhone's card becomes a member", "[exchange][vcard]")
{
    CardImport test;
    const Member member = test.one(
        "VERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.5.1//EN\r\nN:Müller;Zoë;Anna;Dr.;\r\n"
        "FN:Dr. Zoë Anna Müller\r\nNICKNAME:Zo\r\nORG:Riverside School;\r\n"
        "EMAIL;type=INTERNET;type=WORK:zoe@work.example.org\r\n"
        "item1.EMAIL;type=INTERNET;type=pref:zoe@example.org\r\nitem1.X-ABLabel:Verein\r\n"
        "TEL;type=WORK;type=VOICE:+49 441 555 01\r\nTEL;type=HOME;type=FAX:+49 441 555 02\r\n"
        "TEL;type=HOME;type=VOICE:+49 441 555 03\r\nTEL;type=CELL;type=VOICE;type=pref:0171 555 0104\r\n"
        "item2.ADR;type=WORK:;;Schulweg 1;Bremen;;28195;Germany\r\n"
        "item3.ADR;type=HOME;type=pref:;;Gartenweg 4\\nHinterhaus;Oldenburg;Niedersachsen;26121;Ger\r\n"
        " many\r\nitem3.X-ABADR:de\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-03-05\r\n"
        "NOTE:Likes tea\\, and chess\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBA\r\n"
        " QEBAQEBAQEBAQ==\r\nUID:8F5E2A1C-0000-4C5B-9D11-ABCDEF012345\r\n");
    CHECK(member.name.given == u"Zoë Anna");
    CHECK(member.name.family == u"Müller");
    CHECK(member.name.preferred == u"Zo");
    CHECK(member.emails ==
          QStringList{QStringLiteral("zoe@example.org"), QStringLiteral("zoe@work.example.org")});
    CHECK(member.phones == QStringList{QStringLiteral("+49 441 555 03")});
    CHECK(member.mobiles == QStringList{QStringLiteral("0171 555 0104")});
    CHECK(member.address == Address{QStringLiteral("Gartenweg 4\nHinterhaus"), QStringLiteral("Oldenburg"),
                                    QStringLiteral("Niedersachsen"), QStringLiteral("26121"),
                                    QStringLiteral("Germany")});
    CHECK(member.birthday == Birthday{0, 3, 5});
    CHECK(member.notes == u"Likes tea, and chess");
}

TEST_CASE("Google's cards become members with their labels", "[exchange][vcard]")
{
    CardImport test;
    const auto report =
        test.take("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ngozi Okafor\r\nN:Okafor;Ngozi;;;\r\n"
                  "EMAIL;TYPE=INTERNET;TYPE=HOME:ngozi@example.org\r\nTEL;TYPE=CELL:07700 900123\r\n"
                  "item1.TEL:07700 900124\r\nitem1.X-ABLabel:Handy\r\n"
                  "ADR;TYPE=HOME:PO Box 7;Flat 2;12 High St;Leeds;;LS1 1AA;UK\r\nBDAY:19610305\r\n"
                  "CATEGORIES:Choir,Chess\\, advanced,myContacts\r\nEND:VCARD\r\n"
                  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Riverside School\r\nN:;;;;\r\nORG:Riverside School\r\n"
                  "TEL;TYPE=WORK:0113 496 0000\r\nCATEGORIES:myContacts\r\nEND:VCARD\r\n");
    REQUIRE(report.added == 2);
    CHECK(report.rejected.empty());
    CHECK(test.last().name.family == u"Riverside School");
    CHECK(test.last().name.given.isEmpty());
    CHECK(test.last().groups.isEmpty());
    CHECK(test.last().phones == QStringList{QStringLiteral("0113 496 0000")});
    const Member ngozi =
        expectValue(readMember(*test.club, MemberId(test.database().number("SELECT min(id) FROM member"))));
    CHECK(ngozi.name.given == u"Ngozi");
    CHECK(ngozi.groups == QStringList{QStringLiteral("Chess, advanced"), QStringLiteral("Choir")});
    CHECK(ngozi.mobiles == QStringList{QStringLiteral("07700 900123")});
    CHECK(ngozi.phones.isEmpty());
    CHECK(ngozi.address.street == u"12 High St\nFlat 2\nPO Box 7");
    CHECK(ngozi.birthday == Birthday{1961, 3, 5});
}

TEST_CASE("Outlook's and old phones' cards of version 2.1 become members", "[exchange][vcard]")
{
    CardImport test;
    const Member outlook =
        test.one("VERSION:2.1\r\nN;LANGUAGE=de;CHARSET=Windows-1252:B\xE4umer, "
                 "jr.;Karl\r\nFN;CHARSET=Windows-1252:Karl "
                 "B\xE4umer\r\nORG:Verein;Vorstand\r\nTEL;WORK;FAX:0441 9\r\nTEL;HOME;VOICE:0441 1\r\n"
                 "TEL;CELL;VOICE:0171 1\r\nADR;WORK;PREF:;;Hafen 1;Bremen;;28195;Deutschland\r\n"
                 "ADR;HOME;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:;;Gr=FCner Weg 3=0D=0A=\r\n"
                 "Hof;Oldenburg;;26121;Deutschland\r\nLABEL;HOME;ENCODING=QUOTED-PRINTABLE:Gr=FCner Weg=\r\n"
                 "3\r\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:1\r\nBDAY:19580307\r\n"
                 "EMAIL;PREF;INTERNET:karl@example.org\r\nPHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n"
                 " /9j/4AAQSkZJRgABAQEAYABgAAD\r\n\r\nREV:20240101T000000Z\r\n");
    CHECK(outlook.name.family == u"Bäumer, jr.");
    CHECK(outlook.address.street == u"Grüner Weg 3\nHof");
    CHECK(outlook.phones == QStringList{QStringLiteral("0441 1")});
    CHECK(outlook.mobiles == QStringList{QStringLiteral("0171 1")});
    CHECK(outlook.emails == QStringList{QStringLiteral("karl@example.org")});
    CHECK(outlook.birthday == Birthday{1958, 3, 7});

    const Member phone = test.one(
        "VERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=96=D1=83=D0=BA=D0=BE=D0=B2;=D0=90=\r\n"
        "=D0=BD=D0=BD=D0=B0;;;\r\nTEL;PREF;CELL:+79000000000\r\nTEL;PAGER:1\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=94=D0=B0=0D=0A=\r\n=D0=9D=D0=B5=D1=82\r\n");
    CHECK(phone.name.family == u"Жуков");
    CHECK(phone.name.given == u"Анна");
    CHECK(phone.notes == u"Да\nНет");
    CHECK(phone.phones.isEmpty());
}

TEST_CASE("Thunderbird's cards of version 4.0 become members", "[exchange][vcard]")
{
    CardImport test;
    const Member member =
        test.one("VERSION:4.0\r\nUID:urn:uuid:52f2ac58-57cf-4b7c-8f3b-8a3d3a8f6f5b\r\nN:Trần;Ngọc,Anh;;;\r\n"
                 "FN:Trần Ngọc Anh\r\nNICKNAME:,An\\, just so,Ani\r\nEMAIL;PREF=2:b@example.org\r\n"
                 "EMAIL;PREF=1:mailto:a@example.org\r\nEMAIL:a@example.org\r\n"
                 "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+1-555-0100\r\nTEL;VALUE=TEXT;TYPE=fax:2\r\n"
                 "ADR:;;1 Main St,Apt 2;Town;;;\r\nBDAY;VALUE=DATE:--1224\r\nNOTE:one\r\nNOTE:two\r\n");
    CHECK(member.name.given == u"Ngọc Anh");
    CHECK(member.name.preferred == u"An, just so");
    CHECK(member.emails == QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")});
    CHECK(member.phones == QStringList{QStringLiteral("+1-555-0100")});
    CHECK(member.address.street == u"1 Main St, Apt 2");
    CHECK(member.birthday == Birthday{0, 12, 24});
    CHECK(member.notes == u"one\ntwo");
}

TEST_CASE("a birthday is read in every form that cards have", "[exchange][vcard]")
{
    const auto birthday = [](const QByteArray& line) { return cellOf(line, QStringLiteral("birthday")); };
    for (const char* line : {"BDAY:1961-03-05", "BDAY:19610305", "BDAY:1961-03-05T00:00:00Z",
                             "BDAY;VALUE=date-and-or-time:19610305T120000-0500", "bday: 1961-03-05 "}) {
        CHECK(birthday(line) == u"1961-03-05");
    }
    for (const char* line : {"BDAY:--0305", "BDAY:--03-05", "BDAY;X-APPLE-OMIT-YEAR=1900:1900-03-05",
                             "BDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:16040305"}) {
        CHECK(birthday(line) == u"--03-05");
    }
    for (const char* line : {"BDAY:1961", "BDAY:1961-03", "BDAY:---05", "BDAY:--03", "BDAY:"}) {
        CHECK(birthday(line).isEmpty()); // no day is said
    }
    CHECK(birthday("BDAY;VALUE=text:5 March 1961") == u"5 March 1961"); // the import can read it
}

TEST_CASE("a card without N is named by FN, a company by its name", "[exchange][vcard]")
{
    const auto names = [](const QByteArray& lines) {
        return QStringList{cellOf(lines, QStringLiteral("given_name")),
                           cellOf(lines, QStringLiteral("family_name"))}
            .join(u'|');
    };
    CHECK(names("FN:Maria Luisa da Silva") == u"Maria Luisa|da Silva");
    CHECK(names("FN:Silva, Maria") == u"Maria|Silva");
    CHECK(names("FN:Cher\nN:;;;;") == u"Cher|");
    CHECK(names("FN;PREF=2:B C\nFN;PREF=1:A D") == u"A|D");
    CHECK(names("FN:Acme Ltd\nN:;;;;\nORG:Acme Ltd;Sales") == u"|Acme Ltd");
    CHECK(names("ORG:Acme Ltd") == u"|Acme Ltd");
    CHECK(names("FN:Old Hall\nKIND:org") == u"|Old Hall");
    CHECK(names("FN:Old Hall\nX-ABShowAs:COMPANY") == u"|Old Hall");
    CHECK(names("FN:Anna Bell\nORG:Acme Ltd") == u"Anna|Bell");
    CHECK(names("FN:Bo\nNICKNAME:Bo\nN:;;;;") == u"|"); // called so, and no more is known
}

TEST_CASE("a card counts by its line, and cards of groups and rooms are passed over", "[exchange][vcard]")
{
    CardImport test;
    const auto report = test.take("BEGIN:VCARD\nFN:Ada Bell\nEND:VCARD\n\n"
                                  "BEGIN:VCARD\nX-ADDRESSBOOKSERVER-KIND:group\nFN:Choir\nEND:VCARD\n"
                                  "BEGIN:VCARD\nKIND:location\nFN:Hall\nEND:VCARD\n"
                                  "BEGIN:VCARD\nEMAIL:nobody@example.org\nEND:VCARD\n"
                                  "BEGIN:VCARD\nFN:Bo Cole\nBDAY:some day\nEND:VCARD\n"
                                  "BEGIN:VCARD\nFN:Cy Dean\nTEL:5");
    CHECK(report.read == 4);
    CHECK(report.added == 2);
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected[0].line == 13);
    CHECK(report.rejected[1].line == 16);
    CHECK(test.last().name.family == u"Dean");
}

TEST_CASE("cards are known by their content, and what is none is said", "[exchange][vcard]")
{
    CardImport test;
    CHECK(test.take("\xEF\xBB\xBF\r\nbegin:vcard\r\nFN:Ada\r\nEND:VCARD\r\n", QStringLiteral("list.txt"))
              .added == 1);
    const QString path = test.folder.filePath(QStringLiteral("a.VCF"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("given_name,family_name\nAda,Bell\n");
    file.close();
    const auto refused = importFile(*test.club, path, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unreadable);
    CHECK(refused.error().sentence.contains(u"a.VCF"));
}

namespace {

QByteArray cardWithPhoto(const QByteArray& name, const QByteArray& photoLine)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + name + ";Ada;;;\r\nEMAIL:" + name.toLower() +
           "@example.org\r\n" + photoLine + "\r\nEND:VCARD\r\n";
}

const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0") + QByteArray(3000, '\x81');
const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(300, '\0');

/// As phones write it: in pieces, the next ones behind a blank.
QByteArray folded(QByteArray line)
{
    constexpr qsizetype piece = 74;
    for (qsizetype at = piece; at < line.size(); at += piece + 3) {
        line.insert(at, "\r\n ");
    }
    return line;
}

} // namespace

TEST_CASE("the photo on a card comes with it, in each version's way", "[exchange][vcard][photo]")
{
    CardImport test;
    test.take(cardWithPhoto("One", folded("PHOTO;ENCODING=b;TYPE=JPEG:" + jpeg.toBase64())) +
              cardWithPhoto("Two", "PHOTO;JPEG;ENCODING=BASE64:" + png.toBase64()) +
              cardWithPhoto("Three", "PHOTO:data:image/png;base64\\," + png.toBase64()) +
              cardWithPhoto("Four", "PHOTO;VALUE=URI:https://example.org/a.jpg") +
              cardWithPhoto("Five", "NOTE:none"));
    std::map<QString, QByteArray> photos;
    for (const MemberId id : membersWithPhoto(test.database())) {
        photos[expectValue(readMember(*test.club, id)).name.family] = readPhoto(test.database(), id);
    }
    CHECK(photos == std::map<QString, QByteArray>{{QStringLiteral("One"), jpeg},
                                                  {QStringLiteral("Two"), png},
                                                  {QStringLiteral("Three"), png}});
}

TEST_CASE("taking a card's photo is undone and redone with the import", "[exchange][vcard][photo]")
{
    CardImport test;
    const std::string empty = dump(test.database());
    test.take(cardWithPhoto("One", "PHOTO;ENCODING=b:" + png.toBase64()));
    const std::string taken = dump(test.database());
    REQUIRE(test.club->undo());
    CHECK(dump(test.database()) == empty);
    REQUIRE(test.club->redo());
    CHECK(dump(test.database()) == taken);
}

TEST_CASE("a photo is an update, goes into gaps alone where only those are filled, and once",
          "[exchange][vcard][photo]")
{
    CardImport test;
    test.take(cardWithPhoto("One", "NOTE:x"));
    const QByteArray first = cardWithPhoto("One", "NOTE:x\r\nPHOTO;ENCODING=b:" + png.toBase64());
    CHECK(test.take(first).updated == 1);
    CHECK(test.take(first).unchanged == 1);
    const MemberId id = test.last().id;
    CHECK(readPhoto(test.database(), id) == png);

    const QByteArray other = cardWithPhoto("One", "PHOTO;ENCODING=b:" + jpeg.toBase64());
    ImportOptions fill;
    fill.matches = Matches::Fill;
    CHECK(test.take(other, QStringLiteral("b.vcf"), fill).unchanged == 1);
    CHECK(readPhoto(test.database(), id) == png);
    CHECK(test.take(other).updated == 1);
    CHECK(readPhoto(test.database(), id) == jpeg);
    REQUIRE(test.club->undo());
    CHECK(readPhoto(test.database(), id) == png);
}

TEST_CASE("a picture that can't be kept is left out, and the card is taken", "[exchange][vcard][photo]")
{
    CardImport test;
    const QByteArray huge = jpeg + QByteArray(6 * 1024 * 1024, 'x');
    CHECK(test.take(cardWithPhoto("One", "PHOTO;ENCODING=b:" + QByteArray("GIF89a").toBase64()) +
                    cardWithPhoto("Two", "PHOTO;ENCODING=b:" + huge.toBase64()))
              .added == 2);
    CHECK(membersWithPhoto(test.database()).empty());
}

TEST_CASE("only an id of ours is taken from a card", "[exchange][vcard]")
{
    const QString id = MemberId(123'456'789).text();
    CHECK(cellOf("FN:A\nUID:" + id.toLatin1(), QStringLiteral("id")) == id);
    CHECK(cellOf("FN:A\nUID:urn:uuid:f81d4fae-7dec", QStringLiteral("id")).isEmpty());
}
