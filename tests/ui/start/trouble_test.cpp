// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema.h"
#include "core/store/rolling_backups.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/start/opening.h"
#include "ui/start/trouble_page.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// A window without a club, and a file of one.
struct WithFile {
    WithFile()
    {
        test.window().closeClub();
        file.club.reset();
    }

    void open()
    {
        test.window().openFile(file.path);
        QTest::qWait(1);
    }
    [[nodiscard]] QString sentence() { return test.find<QLabel>("troubleSentence").text(); }
    [[nodiscard]] QString help() { return test.find<QPushButton>("troubleHelp").text(); }
    void overwrite(qint64 at, const QByteArray& bytes) const
    {
        QFile raw(file.path);
        REQUIRE(raw.open(QIODevice::ReadWrite));
        raw.seek(at);
        raw.write(bytes);
    }

    TestClubFile file;
    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("a club that is fine opens", "[ui][start]")
{
    WithFile with;
    with.open();
    CHECK(with.test.window().club() != nullptr);
}

TEST_CASE("a file that isn't there, is no club, or is of a newer Hearth says so and offers another",
          "[ui][start]")
{
    WithFile with;
    SECTION("gone")
    {
        QFile::remove(with.file.path);
        with.open();
        CHECK(with.help().contains(QStringLiteral("another")));
    }
    SECTION("foreign")
    {
        with.overwrite(0, QByteArray(200, 'x'));
        with.open();
        CHECK(with.help().contains(QStringLiteral("another")));
    }
    SECTION("newer")
    {
        constexpr qint64 userVersionAt = 60; // in the header of SQLite's file format
        with.overwrite(userVersionAt, QByteArray::fromHex("00000fff"));
        with.open();
        CHECK(with.help().contains(QStringLiteral("another")));
    }
    CHECK(with.test.window().club() == nullptr);
    CHECK_FALSE(with.sentence().isEmpty());
    with.test.find<QPushButton>("troubleBack").click();
    QTest::qWait(1);
    CHECK(with.test.find<QPushButton>("new").isVisible());
}

TEST_CASE("each trouble has its own button", "[ui][start]")
{
    const auto helpOf = [](Error::Kind kind, bool withBackup) {
        Trouble trouble{QStringLiteral("club.hearth"), Error::of(kind, QStringLiteral("A sentence.")), {}};
        if (withBackup) {
            trouble.backup = RollingBackup{QStringLiteral("b"), testNow, Occasion::Daily};
        }
        const TroublePage page(trouble);
        return page.findChild<QPushButton*>(QStringLiteral("troubleHelp"))->text();
    };
    CHECK(helpOf(Error::Kind::Busy, false) == QStringLiteral("Read a copy"));
    CHECK(helpOf(Error::Kind::Damaged, true) == QStringLiteral("Restore the newest good backup…"));
    CHECK(helpOf(Error::Kind::Damaged, false) == QStringLiteral("Open another club…"));
    CHECK(helpOf(Error::Kind::Io, false) == QStringLiteral("Try again"));
}

TEST_CASE("folders that a service copies are known by their names", "[ui][start]")
{
    CHECK(cloudServiceOf(QStringLiteral("/home/a/Dropbox/club.hearth")) == QStringLiteral("Dropbox"));
    CHECK(cloudServiceOf(QStringLiteral("/home/a/OneDrive - Town/x/club.hearth")) ==
          QStringLiteral("OneDrive"));
    CHECK(cloudServiceOf(QStringLiteral("/home/a/Documents/club.hearth")).isEmpty());
    CHECK(cloudServiceOf(QStringLiteral("/home/a/Nextcloud/club.hearth")) == QStringLiteral("Nextcloud"));
}
