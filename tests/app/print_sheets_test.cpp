// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet by command, and what is refused of it.
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace hearth::test;

namespace {

const QString printWord = QStringLiteral("print");

struct SheetsOnDisk : ClubOnDisk {
    SheetsOnDisk()
    {
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                       QStringLiteral("starts=2026-11-26T19:00")});
        ada = add({member, QStringLiteral("given_name=Ada"), QStringLiteral("joined=2020-01-01"),
                   QStringLiteral("street=1 Mill Lane"), QStringLiteral("city=Town")});
        add({member, QStringLiteral("given_name=Bob"), QStringLiteral("joined=2020-01-01")});
    }

    [[nodiscard]] QString pdf() const { return beside(QStringLiteral("out.pdf")); }
    [[nodiscard]] bool takePdf() const
    {
        QFile file(pdf());
        const bool isPdf = file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
        file.close();
        return QFile::remove(pdf()) && isPdf;
    }
    [[nodiscard]] QJsonObject printed(const QStringList& words) const
    {
        return hearthDone(QStringList{printWord, path()} + words + QStringList{to, pdf(), json}).object();
    }

    QString meeting;
    QString ada;
};

QStringList asked(const char* text) { return QString::fromUtf8(text).split(u' '); }

} // namespace

TEST_CASE("every sheet is printed by its word, in large print too", "[app]")
{
    const SheetsOnDisk club;
    for (const char* sheet :
         {"sign-in",       "roll-call", "badges",   "place-cards", "poster",  "invitations",
          "paper-pack",    "roster",    "register", "phone-tree",  "cards",   "certificates",
          "welcome-cards", "programme", "summary",  "table-cards", "seating", "prompts",
          "labels",        "envelopes", "letters"}) {
        CAPTURE(sheet);
        REQUIRE(club.printed(asked(sheet))[u"pages"].toInt() >= 1);
        REQUIRE(club.takePdf());
        REQUIRE(club.printed(asked(sheet) + asked("--large --language de"))[u"pages"].toInt() >= 1);
        REQUIRE(club.takePdf());
    }
}

TEST_CASE("labels take a stock, a first label and people, and say whom no post reaches", "[app]")
{
    const SheetsOnDisk club;
    const QJsonObject all = club.printed(asked("labels --stock L7163 --start 14"));
    REQUIRE(all[u"pages"] == 1);
    REQUIRE(all[u"remark"].toString().contains(QStringLiteral("Bob")));
    const QJsonObject one = club.printed(asked("labels --stock 5160 --member") + QStringList{club.ada});
    REQUIRE(one[u"remark"].toString().isEmpty());
    REQUIRE(club.printed(asked("labels --meeting 2026-11-26 --across -1.5 --scale 99,5"))[u"pages"] == 1);
}

TEST_CASE("a month's sheets are one PDF, and a letter's text comes from a file", "[app]")
{
    const SheetsOnDisk club;
    REQUIRE(club.printed(asked("sign-in --month 2026-11"))[u"pages"] == 1);
    QFile text(club.beside(QStringLiteral("letter.txt")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Dear {called},\n");
    text.close();
    REQUIRE(club.printed(asked("letters --text") + QStringList{u'@' + text.fileName()})[u"pages"] == 1);
    REQUIRE(club.takePdf());
}

TEST_CASE("a sheet is made for whom a filter finds, whatever the meeting", "[app]")
{
    const SheetsOnDisk club;
    const auto html = [&](const char* text) {
        const QString path = club.beside(QStringLiteral("out.html"));
        hearthDone(QStringList{printWord, club.path()} + asked(text) + QStringList{to, path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const char* sheet : {"badges --find ada", "roster --find ada",
                              "invitations --meeting next --find ada", "cards --find ada --status full"}) {
        CAPTURE(sheet);
        const QByteArray made = html(sheet);
        REQUIRE(made.contains("Ada"));
        REQUIRE_FALSE(made.contains("Bob"));
    }
    REQUIRE(html("badges --all").contains("Bob"));
    REQUIRE(html("invitations --meeting next --find ada").contains("Choir"));
}

TEST_CASE("each meeting of a month gets a file of its own, or none does", "[app]")
{
    const SheetsOnDisk club;
    club.add(
        {QStringLiteral("meeting"), QStringLiteral("title=Walk"), QStringLiteral("starts=2026-11-29T10:00")});
    const QJsonObject made = club.printed(asked("sign-in --month 2026-11 --file-each"));
    REQUIRE(made[u"files"].toArray().size() == 2);
    REQUIRE_FALSE(QFile::exists(club.pdf()));
    for (const char* name : {"out-2026-11-26-1900.pdf", "out-2026-11-29-1000.pdf"}) {
        REQUIRE(QFile::remove(club.beside(QString::fromUtf8(name))));
    }
    // The second can't be written, so the first isn't either.
    REQUIRE(QDir().mkpath(club.beside(QStringLiteral("out-2026-11-29-1000.pdf"))));
    requireRefused(runHearth(QStringList{printWord, club.path()} +
                             asked("sign-in --month 2026-11 --file-each") + QStringList{to, club.pdf()}),
                   1, {QStringLiteral("out-2026-11-29-1000.pdf")});
    REQUIRE_FALSE(QFile::exists(club.beside(QStringLiteral("out-2026-11-26-1900.pdf"))));
}

TEST_CASE("a sheet is a web page where the file's name says so", "[app]")
{
    const SheetsOnDisk club;
    const QString path = club.beside(QStringLiteral("out.html"));
    hearthDone(QStringList{printWord, club.path()} + asked("roster") + QStringList{to, path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    REQUIRE(html.startsWith("<!DOCTYPE html>"));
    REQUIRE(html.contains("<th scope=\"row\">Ada</th>"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that fills up in the middle leaves the old sheet and no half of the new", "[app]")
{
    const SheetsOnDisk club;
    const Circumstances narrow{.environment = {}, .asNobody = false, .largestFile = 600'000};
    QFile text(club.beside(QStringLiteral("letter.txt")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    for (int i = 0; i < 60'000; ++i) {
        text.write(QByteArray::number(i * 7'919) + (i % 9 == 0 ? ",\n" : ", "));
    }
    text.close();
    for (const char* name : {"out.html", "out.pdf"}) {
        const QString path = club.beside(QString::fromUtf8(name));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto files = [&] { return QDir(QFileInfo(path).path()).entryList(QDir::Files).size(); };
        const auto before = files();
        requireRefused(runHearth(QStringList{printWord, club.path()} + asked("letters --text") +
                                     QStringList{u'@' + text.fileName(), to, path},
                                 narrow),
                       1, {QString::fromUtf8(name)});
        REQUIRE(old.open(QIODevice::ReadOnly));
        REQUIRE(old.readAll() == "old");
        REQUIRE(files() == before);
    }
}
#endif

TEST_CASE("what a sheet can't have is refused in a sentence, and nothing is written", "[app]")
{
    const SheetsOnDisk club;
    const auto refused = [&](const char* text, int exitCode, const char* word) {
        CAPTURE(text);
        requireRefused(
            runHearth(QStringList{printWord, club.path()} + asked(text) + QStringList{to, club.pdf()}),
            exitCode, {QString::fromUtf8(word)});
        REQUIRE_FALSE(QFile::exists(club.pdf()));
    };
    refused("labels --stock L9999", 1, "L9999");
    refused("labels --stock L7160 --start 22", 1, "22");
    refused("labels --start none", 2, "--start");
    refused("labels --scale 300", 2, "--scale");
    refused("roster --stock L7160", 2, "--stock");
    refused("envelopes --stock A4", 1, "A4");
    refused("register --from yesterday", 2, "--from");
    refused("register --from 2026-12-01 --until 2026-11-01", 1, "2026-11-01");
    refused("sign-in --month 2027-05", 1, "2027-05");
    refused("sign-in --member x", 2, "--member");
    refused("badges --meeting next --group Choir", 2, "--group");
    refused("badges --find zzz", 1, "Nobody");
    refused("sign-in --find ada", 2, "--find");
    refused("badges --find ada --all", 2, "--all");
    refused("badges --status sleeping", 2, "sleeping");
    refused("sign-in --file-each", 2, "--month");
    refused("letters --text {shoe}", 1, "shoe");
    refused("letters --text @nowhere.txt", 2, "nowhere.txt");
    refused("letters --window Z9", 1, "Z9");
}
