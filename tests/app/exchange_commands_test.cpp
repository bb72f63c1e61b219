// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace hearth::test;

namespace {

const QByteArray roster = "given_name,family_name,email,birthday,groups\r\n"
                          "Ada,Lovelace,ada@example.org,1815-12-10,Maths\r\n"
                          "Grace,Hopper,grace@example.org,1906-12-09,Navy\r\n"
                          "Nobody,Born,nobody@example.org,1906-02-30,Maths\r\n";

struct ClubAndRoster : ClubOnDisk {
    ClubAndRoster() : source(beside(QStringLiteral("roster.csv"))) { writeFile(source, roster); }

    [[nodiscard]] QJsonObject import(const QStringList& rest = {}) const
    {
        return hearthDone(QStringList{importWord, path(), source, json} + rest).object();
    }
    [[nodiscard]] int count() const
    {
        return static_cast<int>(hearthDone({QStringLiteral("list"), path(), members, json}).array().size());
    }

    QString source;
};

} // namespace

TEST_CASE("an import answers what became of each row, and is one change", "[app]")
{
    const ClubAndRoster club;
    const std::string empty = club.dump();
    const QJsonObject answer = club.import();
    REQUIRE(answer[u"read"] == 3);
    REQUIRE(answer[u"added"] == 2);
    REQUIRE(answer[u"updated"] == 0);
    REQUIRE(answer[u"unchanged"] == 0);
    REQUIRE(answer[u"skipped"] == 0);
    REQUIRE(answer[u"rejected"].toArray().size() == 1);
    REQUIRE(answer[u"rejected"][0][u"line"] == 4);
    REQUIRE_FALSE(answer[u"rejected"][0][u"reason"].toString().isEmpty());
    REQUIRE(answer[u"mapping"][u"family_name"].toString() == u"family_name");
    const QJsonArray history = hearthDone({QStringLiteral("history"), club.path(), json}).array();
    REQUIRE(history.size() == 1);
    REQUIRE(answer[u"change"] == history[0][u"id"]);

    const QJsonObject again = club.import();
    REQUIRE(again[u"unchanged"] == 2);
    REQUIRE(again[u"added"] == 0);
    REQUIRE(again[u"change"].toString() == QString());
    hearthDone({QStringLiteral("undo"), club.path()});
    REQUIRE(club.dump() == empty);
}

TEST_CASE("a dry run says the same and changes nothing", "[app]")
{
    const ClubAndRoster club;
    const QByteArray before = club.bytes();
    const QJsonObject answer = club.import({QStringLiteral("--dry-run")});
    REQUIRE(answer[u"added"] == 2);
    REQUIRE(answer[u"change"].toString() == QString());
    REQUIRE(club.bytes() == before);
}

TEST_CASE("rejected rows are written with the reason, to be mended and imported again", "[app]")
{
    const ClubAndRoster club;
    const QString rejects = club.beside(QStringLiteral("rejects.csv"));
    static_cast<void>(club.import({QStringLiteral("--rejects"), rejects}));
    const QByteArray written = bytesOf(rejects);
    REQUIRE(written.startsWith("given_name,family_name,email,birthday,groups,reason\r\n"));
    REQUIRE(written.contains("Nobody,Born,nobody@example.org,1906-02-30,Maths,"));
    REQUIRE(written.count('\n') == 2);
}

TEST_CASE("an import in plain words names the rows that it rejects", "[app]")
{
    const ClubAndRoster club;
    const QByteArray out = hearthDone({importWord, club.path(), club.source}).out;
    REQUIRE(out.contains("3 read, 2 added"));
    REQUIRE(out.contains("Line 4: "));
}

TEST_CASE("columns are mapped by hand, or left out", "[app]")
{
    const ClubAndRoster club;
    writeFile(club.source, "Vorname,Wer=Wie,Egal\nAda,Lovelace,x\n");
    const QJsonObject answer = club.import(
        {QStringLiteral("--as"), members, QStringLiteral("--map"), QStringLiteral("Vorname=given_name"),
         QStringLiteral("--map"), QStringLiteral("Wer=Wie=family_name"), QStringLiteral("--map=Egal=")});
    REQUIRE(answer[u"added"] == 1);
    REQUIRE(answer[u"mapping"].toObject().size() == 2);
    const QJsonArray rows = hearthDone({QStringLiteral("list"), club.path(), members, json}).array();
    REQUIRE(rows[0][u"family_name"].toString() == u"Lovelace");
}

TEST_CASE("matches are updated, filled, passed over or added as one says", "[app]")
{
    const ClubAndRoster club;
    static_cast<void>(club.import());
    writeFile(club.source, "given_name,family_name,email,phone\nAda,Lovelace,ada@example.org,555\n");
    const auto with = [&](const char* word) {
        return club.import(
            {QStringLiteral("--matches"), QString::fromUtf8(word), QStringLiteral("--dry-run")});
    };
    REQUIRE(with("update")[u"updated"] == 1);
    REQUIRE(with("fill")[u"updated"] == 1);
    REQUIRE(with("skip")[u"skipped"] == 1);
    REQUIRE(with("add")[u"added"] == 1);
}

TEST_CASE("what was touched since an import stays when only the rest is taken back", "[app]")
{
    const ClubAndRoster club;
    const QString change = club.import()[u"change"].toString();
    const QString ada = hearthDone({QStringLiteral("list"), club.path(), members, QStringLiteral("--find"),
                                    QStringLiteral("ada"), json})
                            .array()[0][u"id"]
                            .toString();
    hearthDone(
        {QStringLiteral("edit"), club.path(), QStringLiteral("member"), ada, QStringLiteral("notes=Sings")});
    requireRefused(runHearth({QStringLiteral("undo"), club.path(), change}), 1);
    const QJsonObject undone =
        hearthDone({QStringLiteral("undo"), club.path(), change, QStringLiteral("--untouched"), json})
            .object();
    REQUIRE(undone[u"change"].toString() == change);
    REQUIRE(undone[u"stays"].toArray().size() == 2); // and her group, which the import made
    REQUIRE(undone[u"stays"][0][u"name"].toString() == u"Maths");
    REQUIRE(undone[u"stays"][1][u"id"].toString() == ada);
    REQUIRE(undone[u"stays"][1][u"name"].toString() == u"Ada Lovelace");
    REQUIRE(club.count() == 1);
    hearthDone({QStringLiteral("redo"), club.path()});
    REQUIRE(club.count() == 2);
}

TEST_CASE(
    "what is exported and imported exactly is exported the same again, and imported twice changes nothing",
    "[app]")
{
    const ClubAndRoster club;
    static_cast<void>(club.import());
    club.add({QStringLiteral("member"), QStringLiteral("given_name==SUM(1)"),
              QStringLiteral("notes=two\nlines, \"quoted\"")});
    const QString first = club.beside(QStringLiteral("first.csv"));
    const QString second = club.beside(QStringLiteral("second.csv"));
    hearthDone({exportWord, club.path(), members, to, first, QStringLiteral("--exact")});
    const ClubOnDisk other;
    hearthDone({importWord, other.path(), first, QStringLiteral("--exact")});
    hearthDone({exportWord, other.path(), members, to, second, QStringLiteral("--exact")});
    REQUIRE(bytesOf(second) == bytesOf(first));
    const std::string before = other.dump();
    REQUIRE(hearthDone({importWord, other.path(), first, QStringLiteral("--exact"), json})
                .object()[u"unchanged"] == 3);
    REQUIRE(other.dump() == before);
}

TEST_CASE("an export writes what its ending says, over what was there", "[app]")
{
    const ClubAndRoster club;
    static_cast<void>(club.import());
    const QString csv = club.beside(QStringLiteral("out.csv"));
    writeFile(csv, "an older output");
    REQUIRE(hearthDone({exportWord, club.path(), members, to, csv, json}).object()[u"rows"] == 2);
    REQUIRE(bytesOf(csv).startsWith("id,number,given_name,"));
    REQUIRE(bytesOf(csv).count("\r\n") == 3);
    const QString tsv = club.beside(QStringLiteral("out.tsv"));
    hearthDone({exportWord, club.path(), QStringLiteral("member"), to, tsv});
    REQUIRE(bytesOf(tsv).startsWith("id\tnumber\t"));
    const QString all = club.beside(QStringLiteral("all.json"));
    hearthDone({exportWord, club.path(), QStringLiteral("everything"), to, all});
    REQUIRE(bytesOf(all).contains("\"members\""));
}

TEST_CASE("an exported workbook and the archive of everything come in again and change nothing", "[app]")
{
    const ClubAndRoster club;
    static_cast<void>(club.import());
    for (const auto& [noun, name] : {std::pair(members, QStringLiteral("members.xlsx")),
                                     std::pair(QStringLiteral("everything"), QStringLiteral("all.xlsx")),
                                     std::pair(QStringLiteral("everything"), QStringLiteral("all.zip"))}) {
        const QString out = club.beside(name);
        const qint64 rows =
            hearthDone({exportWord, club.path(), noun, to, out, json}).object()[u"rows"].toInteger();
        const QJsonObject read = hearthDone({importWord, club.path(), out, json}).object();
        REQUIRE(read[u"read"] == rows);
        REQUIRE(read[u"unchanged"] == rows);
    }
}

TEST_CASE("a formula is escaped in an export, and not in an exact one", "[app]")
{
    const ClubOnDisk club;
    club.add({QStringLiteral("member"), QStringLiteral("given_name==SUM(1)")});
    const QString out = club.beside(QStringLiteral("out.csv"));
    hearthDone({exportWord, club.path(), members, to, out});
    REQUIRE(bytesOf(out).contains(",'=SUM(1),"));
    hearthDone({exportWord, club.path(), members, to, out, QStringLiteral("--exact")});
    REQUIRE(bytesOf(out).contains(",=SUM(1),"));
}

TEST_CASE("import and export refuse wrong words without touching the club", "[app]")
{
    const ClubAndRoster club;
    const QByteArray before = club.bytes();
    const auto import = [&](const QStringList& rest) {
        return runHearth(QStringList{importWord, club.path(), club.source} + rest);
    };
    requireRefused(import({QStringLiteral("--as"), QStringLiteral("dragons")}), 2,
                   {QStringLiteral("dragons")});
    requireRefused(import({QStringLiteral("--matches=perhaps")}), 2, {QStringLiteral("perhaps")});
    requireRefused(import({QStringLiteral("--map"), QStringLiteral("email")}), 2, {QStringLiteral("email")});
    requireRefused(import({QStringLiteral("--map"), QStringLiteral("email=e-mial")}), 2,
                   {QStringLiteral("e-mial")});
    requireRefused(import({QStringLiteral("--map"), QStringLiteral("Nix=email")}), 1,
                   {QStringLiteral("Nix")});
    requireRefused(import({QStringLiteral("--rejects"), club.source}), 1, {club.source});
    requireRefused(import({QStringLiteral("--rejects"), club.beside(QStringLiteral("no/folder.csv"))}), 1);
    requireRefused(runHearth({importWord, club.path()}), 2, {QStringLiteral("SOURCE")});
    requireRefused(runHearth({exportWord, club.path(), members}), 2, {to});
    const QString out = club.beside(QStringLiteral("out.csv"));
    requireRefused(runHearth({exportWord, club.path(), QStringLiteral("dragons"), to, out}), 2,
                   {QStringLiteral("dragons")});
    requireRefused(runHearth({exportWord, club.path(), members, to, club.beside(QStringLiteral("out.doc"))}),
                   1, {QStringLiteral(".csv")});
    requireRefused(runHearth({exportWord, club.path(), members, to, club.path()}), 1);
    REQUIRE(bytesOf(club.source) == roster);
    REQUIRE(club.bytes() == before);
}
