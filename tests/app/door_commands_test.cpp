// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/core/store/small_club.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString doorFile = QStringLiteral("door-file");
const QString mergeWord = QStringLiteral("merge");
const QString checkInWord = QStringLiteral("checkin");
const QString next = QStringLiteral("next");
const QString phraseOption = QStringLiteral("--passphrase-file");

struct ClubWithDoor : ClubOnDisk {
    ClubWithDoor()
    {
        ada = add({member, QStringLiteral("given_name=Ada"), QStringLiteral("email=ada@example.org")});
        ben = add({member, QStringLiteral("given_name=Ben")});
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Club night"),
                       QStringLiteral("starts=2026-11-22T19:00")});
        door = beside(QStringLiteral("door.hearth"));
    }

    void make(const QStringList& further = {}) const
    {
        hearthDone(QStringList{doorFile, path(), to, door} + further);
    }
    [[nodiscard]] QString marks() const
    {
        const QString out = beside(QStringLiteral("marks.csv"));
        hearthDone({exportWord, path(), QStringLiteral("attendance"), to, out});
        return QString::fromUtf8(bytesOf(out));
    }

    QString ada;
    QString ben;
    QString meeting;
    QString door;
};

} // namespace

TEST_CASE("a door file made by command takes check-ins, which a merge brings home", "[app][doorfile]")
{
    const ClubWithDoor club;
    const Ran made = hearthDone({doorFile, club.path(), to, club.door, json});
    CHECK(made.object().value(u"people").toInt() == 2);
    CHECK(made.object().value(u"meetings").toInt() == 1);
    const QString copy = club.beside(QStringLiteral("copy.hearth"));
    REQUIRE(QFile::copy(club.door, copy));
    hearthDone({checkInWord, club.door, next, club.ada});
    hearthDone({checkInWord, copy, next, club.ada, club.ben});
    const Ran listed = hearthDone({QStringLiteral("list"), club.door, members, json});
    REQUIRE(listed.array().size() == 2);
    CHECK(listed.array().at(0).toObject().value(u"email").toString().isEmpty());
    CHECK(hearthDone({QStringLiteral("verify"), club.door}).out.contains("is whole"));

    const std::string before = club.dump();
    const QJsonObject tried =
        hearthDone({mergeWord, club.path(), club.door, copy, QStringLiteral("--dry-run"), json}).object();
    CHECK(club.dump() == before);
    const QJsonObject done = hearthDone({mergeWord, club.path(), club.door, copy, json}).object();
    for (const QJsonObject& report : {tried, done}) {
        CHECK(report.value(u"events").toInt() == 3);
        CHECK(report.value(u"added").toInt() == 3);
        CHECK(report.value(u"newcomers").toInt() == 0);
        CHECK(report.value(u"duplicates").isArray());
    }
    CHECK(tried.value(u"change").toString().isEmpty());
    CHECK_FALSE(done.value(u"change").toString().isEmpty());
    CHECK(club.marks().count(u"present") == 2);
    const QByteArray again = hearthDone({mergeWord, club.path(), copy, club.door}).out;
    CHECK(again.contains("All 3 entries are in the book already; nothing changes."));
    hearthDone({QStringLiteral("undo"), club.path()});
    CHECK(club.marks().count(u"present") == 0);
    CHECK(club.dump() == before);
}

TEST_CASE("every command but checkin, list and verify refuses a door file in one sentence", "[app][doorfile]")
{
    const ClubWithDoor club;
    club.make();
    const QString out = club.beside(QStringLiteral("out.csv"));
    const QString phrase = club.beside(QStringLiteral("phrase.txt"));
    writeFile(phrase, "correct horse\n");
    const QString sealed = club.beside(QStringLiteral("sealed.hearth"));
    hearthDone({doorFile, club.path(), to, sealed, phraseOption, phrase});
    for (const QString& file : {club.door, sealed}) {
        const QByteArray bytes = bytesOf(file);
        for (const QStringList& words : std::initializer_list<QStringList>{
                 {exportWord, file, members, to, out},
                 {QStringLiteral("history"), file},
                 {QStringLiteral("undo"), file},
                 {QStringLiteral("add"), file, member, QStringLiteral("given_name=Eve")},
                 {QStringLiteral("close-register"), file, next},
                 {QStringLiteral("backup"), file, to, out},
                 {QStringLiteral("restore"), file, to, out},
                 {doorFile, file, to, out},
                 {mergeWord, file, club.door},
                 {QStringLiteral("report"), file, QStringLiteral("met")}}) {
            INFO(words.first().toStdString());
            requireRefused(runHearth(words), 1, {QStringLiteral("is a door's file")});
        }
        CHECK(bytesOf(file) == bytes);
    }
}

TEST_CASE("a sealed door file works with its passphrase alone", "[app][doorfile]")
{
    const ClubWithDoor club;
    const QString phrase = club.beside(QStringLiteral("phrase.txt"));
    const QString wrong = club.beside(QStringLiteral("wrong.txt"));
    writeFile(phrase, "correct horse\n");
    writeFile(wrong, "battery staple\n");
    club.make({phraseOption, phrase});
    CHECK_FALSE(bytesOf(club.door).contains("member_status"));
    requireRefused(runHearth({checkInWord, club.door, next, club.ada}), 1, {phraseOption});
    requireRefused(runHearth({checkInWord, club.door, next, club.ada, phraseOption, wrong}), 1,
                   {QStringLiteral("doesn't open")});
    hearthDone({checkInWord, club.door, next, club.ada, phraseOption, phrase});
    hearthDone({checkInWord, club.door, next, club.ben, phraseOption, phrase});
    hearthDone({QStringLiteral("verify"), club.door, phraseOption, phrase});
    requireRefused(runHearth({mergeWord, club.path(), club.door}), 1, {phraseOption});
    requireRefused(runHearth({mergeWord, club.path(), club.door, phraseOption, wrong}), 1);
    hearthDone({mergeWord, club.path(), club.door, phraseOption, phrase});
    CHECK(club.marks().count(u"present") == 2);
}

TEST_CASE("on a full disk a sealed door confirms nothing, keeps all and goes on when there is room",
          "[app][doorfile]")
{
    const ClubWithDoor club;
    const QString phrase = club.beside(QStringLiteral("phrase.txt"));
    writeFile(phrase, "correct horse\n");
    club.make({phraseOption, phrase});
    hearthDone({checkInWord, club.door, next, club.ada, phraseOption, phrase});
    const QByteArray bytes = bytesOf(club.door);
    for (const qint64 room : {1, 20, 200}) {
        Circumstances full;
        full.largestFile = bytes.size() + room;
        requireRefused(runHearth({checkInWord, club.door, next, club.ben, phraseOption, phrase}, full), 1);
        CHECK(bytesOf(club.door) == bytes);
    }
    hearthDone({checkInWord, club.door, next, club.ben, phraseOption, phrase});
    hearthDone({mergeWord, club.path(), club.door, phraseOption, phrase});
    CHECK(club.marks().count(u"present") == 2);
}

TEST_CASE("a merge refuses what is no good whole, with a sentence each", "[app][doorfile]")
{
    const ClubWithDoor club;
    const QString other = club.beside(QStringLiteral("other.hearth"));
    const QString otherDoor = club.beside(QStringLiteral("other-door.hearth"));
    hearthDone({QStringLiteral("new"), other});
    hearthDone({QStringLiteral("add"), other, QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                QStringLiteral("starts=2026-11-22T19:00")});
    hearthDone({doorFile, other, to, otherDoor});
    club.make();
    hearthDone({checkInWord, club.door, next, club.ada});
    const QByteArray bytes = bytesOf(club.door);
    const QString cut = club.beside(QStringLiteral("cut.hearth"));
    const QString hurt = club.beside(QStringLiteral("hurt.hearth"));
    writeFile(cut, bytes.left(bytes.size() - 4096));
    writeFile(hurt, QByteArray(bytes).replace("Ben", "Bem"));
    const std::string before = club.dump();
    const std::initializer_list<std::pair<QString, QString>> refusals{
        {otherDoor, QStringLiteral("is the door file of another club")},
        {cut, QStringLiteral("is damaged")},
        {hurt, QStringLiteral("is damaged")},
        {other, QStringLiteral("is not a door file")},
        {club.path(), QStringLiteral("is not a door file")},
        {club.beside(QStringLiteral("none")), QStringLiteral("There is no file")}};
    for (const auto& [file, sentence] : refusals) {
        INFO(sentence.toStdString());
        requireRefused(runHearth({mergeWord, club.path(), club.door, file}), 1, {sentence});
        CHECK(club.dump() == before);
    }
    requireRefused(runHearth({mergeWord, club.path()}), 2);
}

TEST_CASE("a door file is made for a meeting that is named, and refused where there is none",
          "[app][doorfile]")
{
    const ClubWithDoor club;
    const QString meetingOption = QStringLiteral("--meeting");
    club.make({meetingOption, club.meeting});
    club.make({meetingOption, QStringLiteral("2026-11-22")});
    requireRefused(
        runHearth({doorFile, club.path(), to, club.door, meetingOption, QStringLiteral("2026-11-23")}), 1);
    requireRefused(runHearth({doorFile, club.path(), to, club.path()}), 1,
                   {QStringLiteral("neither is ever overwritten")});
    hearthDone({QStringLiteral("cancel"), club.path(), club.meeting});
    requireRefused(runHearth({doorFile, club.path(), to, club.door}), 1,
                   {QStringLiteral("No meeting takes place")});
    requireRefused(runHearth({doorFile, club.path(), to, club.door, meetingOption, club.meeting}), 1,
                   {QStringLiteral("has no door")});
}
