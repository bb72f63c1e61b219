// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/schema.h"
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"
#include "tests/support/second_process.h"
#include "tests/support/test_club.h"

#include <QFileInfo>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString passphraseFile = QStringLiteral("--passphrase-file");

struct ClubWithAda : ClubOnDisk {
    ClubWithAda()
    {
        const MovableClock clock{testNow};
        const auto club = expectValue(Club::open(path(), schema(), clock));
        Member member;
        member.name.given = QStringLiteral("Ada");
        expectValue(addMember(*club, member));
    }
};

} // namespace

TEST_CASE("a backup restored is the same club", "[app]")
{
    const ClubWithAda club;
    const QString backup = club.beside(QStringLiteral("backup.hearth"));
    const QString restored = club.beside(QStringLiteral("restored.hearth"));
    writeFile(backup, "an older output");
    const QByteArray before = club.bytes();
    hearthDone({QStringLiteral("backup"), club.path(), to, backup});
    REQUIRE(club.bytes() == before);
    hearthDone({QStringLiteral("verify"), backup});
    hearthDone({QStringLiteral("restore"), backup, to, restored});
    REQUIRE(dump(*Database::open(restored, schema().version(), Database::Access::ReadOnly)) == club.dump());
    hearthDone({QStringLiteral("undo"), restored}); // its history too
}

TEST_CASE("a sealed backup opens with its passphrase alone", "[app]")
{
    const ClubWithAda club;
    const QString backup = club.beside(QStringLiteral("sealed"));
    const QString restored = club.beside(QStringLiteral("restored.hearth"));
    const QString phrase = club.beside(QStringLiteral("phrase.txt"));
    const QString wrong = club.beside(QStringLiteral("wrong.txt"));
    writeFile(phrase, "correct horse\n");
    writeFile(wrong, "battery staple\n");
    hearthDone({QStringLiteral("backup"), club.path(), to, backup, passphraseFile, phrase});
    // What every club's file holds and no sealed bytes by chance: three letters would be there now and then.
    const QByteArray telling = "CREATE TABLE member_status";
    REQUIRE(bytesOf(club.path()).contains(telling));
    REQUIRE_FALSE(bytesOf(backup).contains(telling));
    requireRefused(runHearth({QStringLiteral("restore"), backup, to, restored}), 1, {passphraseFile});
    requireRefused(runHearth({QStringLiteral("restore"), backup, to, restored, passphraseFile, wrong}), 1);
    REQUIRE_FALSE(QFileInfo::exists(restored));
    hearthDone({QStringLiteral("restore"), backup, to, restored, passphraseFile, phrase});
    REQUIRE(dump(*Database::open(restored, schema().version(), Database::Access::ReadOnly)) == club.dump());
}

TEST_CASE("a passphrase that can't be read stops a backup", "[app]")
{
    const ClubWithAda club;
    const QString backup = club.beside(QStringLiteral("sealed"));
    const QString empty = club.beside(QStringLiteral("empty.txt"));
    writeFile(empty, "");
    for (const QString& file : {club.beside(QStringLiteral("none.txt")), empty}) {
        requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, backup, passphraseFile, file}),
                       1);
        REQUIRE_FALSE(QFileInfo::exists(backup));
    }
}

TEST_CASE("restoring never writes over a file", "[app]")
{
    const ClubWithAda club;
    const ClubOnDisk other;
    const QString backup = club.beside(QStringLiteral("backup.hearth"));
    hearthDone({QStringLiteral("backup"), club.path(), to, backup});
    const QByteArray before = other.bytes();
    requireRefused(runHearth({QStringLiteral("restore"), backup, to, other.path()}), 1, {other.path()});
    REQUIRE(other.bytes() == before);
}

TEST_CASE("backups need a whole club and a folder that is there", "[app]")
{
    const ClubOnDisk club;
    const QString none = club.beside(QStringLiteral("none.hearth"));
    const QString out = club.beside(QStringLiteral("no/such/folder/out.hearth"));
    requireRefused(runHearth({QStringLiteral("backup"), none, to, club.beside(QStringLiteral("out"))}), 1,
                   {none});
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, out}), 1);
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, club.path()}), 1);
    requireRefused(runHearth({QStringLiteral("restore"), none, to, club.beside(QStringLiteral("out"))}), 1,
                   {none});
    requireRefused(runHearth({QStringLiteral("restore"), none}), 2, {to});
    REQUIRE_FALSE(QFileInfo::exists(club.beside(QStringLiteral("out"))));
}

TEST_CASE("verify tells a whole club from a damaged one", "[app]")
{
    const ClubWithAda club;
    const Ran whole = hearthDone({QStringLiteral("verify"), club.path(), QStringLiteral("--json")});
    REQUIRE(whole.object()[u"sound"] == true);
    REQUIRE(whole.object()[u"tables"][u"member"] == 1);

    QByteArray bytes = club.bytes();
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < bytes.size(); at += page) {
        bytes.replace(at, 8, QByteArray(8, '\xff')); // every page's header but the first
    }
    writeFile(club.path(), bytes);
    const Ran damaged = runHearth({QStringLiteral("verify"), club.path()});
    REQUIRE(damaged.exitCode == 1);
    REQUIRE(damaged.error.contains(club.path()));
    REQUIRE(damaged.error.count(u'\n') == 1);
    REQUIRE(club.bytes() == bytes);
}

TEST_CASE("a club that is open in a window is refused", "[app]")
{
    const ClubWithAda club;
    SecondProcess holder({QStringLiteral("hold"), club.path()});
    REQUIRE(holder.line() == u"held");
    const QString out = club.beside(QStringLiteral("out"));
    requireRefused(runHearth({QStringLiteral("history"), club.path()}), 1, {QStringLiteral("open")});
    requireRefused(runHearth({QStringLiteral("undo"), club.path()}), 1, {QStringLiteral("open")});
    requireRefused(runHearth({QStringLiteral("verify"), club.path()}), 1, {QStringLiteral("open")});
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, out}), 1, {QStringLiteral("open")});
    REQUIRE_FALSE(QFileInfo::exists(out));
    holder.finish();
    hearthDone({QStringLiteral("history"), club.path()});
}
