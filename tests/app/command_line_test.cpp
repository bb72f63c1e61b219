// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("hearth alone, --help and help list every command", "[app]")
{
    const QByteArray listed = hearthDone({}).out;
    REQUIRE(listed.contains("  history "));
    REQUIRE(listed.contains("--json"));
    REQUIRE(hearthDone(words("--help")).out == listed);
    REQUIRE(hearthDone(words("help")).out == listed);
    REQUIRE(hearthDone(words("-h")).out == listed);
}

TEST_CASE("help explains one command, also where its arguments are missing", "[app]")
{
    const QByteArray explained = hearthDone(words("help undo")).out;
    REQUIRE(explained.startsWith("hearth undo FILE [CHANGE] [--with-later] [--untouched]\n"));
    REQUIRE(hearthDone(words("undo --help")).out == explained);
    REQUIRE(hearthDone(words("undo one two three --help")).out == explained);
    requireRefused(runHearth(words("help undoo")), 2, {QStringLiteral("undoo"), QStringLiteral("undo?")});
}

TEST_CASE("the version is one line", "[app]")
{
    const QByteArray version = hearthDone(words("--version")).out;
    REQUIRE(version.startsWith("hearth "));
    REQUIRE(version.count('\n') == 1);
}

TEST_CASE("an unknown command is named, with the one that was probably meant", "[app]")
{
    requireRefused(runHearth(words("hsitory club.hearth")), 2,
                   {QStringLiteral("\"hsitory\""), QStringLiteral("Did you mean history?")});
    const Ran ran = runHearth(words("frobnicate club.hearth"));
    requireRefused(ran, 2, {QStringLiteral("\"frobnicate\"")});
    REQUIRE_FALSE(ran.error.contains(u"Did you mean"));
}

TEST_CASE("an unknown option is named, with the one that was probably meant", "[app]")
{
    requireRefused(runHearth(words("undo club.hearth --with-latre")), 2,
                   {QStringLiteral("--with-latre"), QStringLiteral("Did you mean --with-later?")});
    requireRefused(runHearth(words("history club.hearth -x")), 2, {QStringLiteral("-x")});
    requireRefused(runHearth(words("--frobnicate")), 2, {QStringLiteral("--frobnicate")});
}

TEST_CASE("missing and surplus words are named", "[app]")
{
    requireRefused(runHearth(words("history")), 2, {QStringLiteral("FILE")});
    requireRefused(runHearth(words("history one two")), 2, {QStringLiteral("\"two\"")});
    requireRefused(runHearth(words("backup club.hearth")), 2, {QStringLiteral("--to OUT")});
    requireRefused(runHearth(words("backup club.hearth --to")), 2, {QStringLiteral("--to OUT")});
    requireRefused(runHearth(words("backup club.hearth --to --json")), 2, {QStringLiteral("--to OUT")});
    requireRefused(runHearth(words("backup club.hearth --to a --to b")), 2, {QStringLiteral("--to")});
    requireRefused(runHearth(words("undo club.hearth --untouched=yes")), 2, {QStringLiteral("--untouched")});
}

TEST_CASE("options stand before or after the command, with a blank or an equals sign", "[app]")
{
    const ClubOnDisk club;
    REQUIRE(hearthDone({QStringLiteral("--json"), QStringLiteral("history"), club.path()}).array().isEmpty());
    REQUIRE(hearthDone({QStringLiteral("history"), QStringLiteral("--json"),
                        QStringLiteral("--now=2026-11-26"), QStringLiteral("--"), club.path()})
                .array()
                .isEmpty());
    requireRefused(runHearth({QStringLiteral("--now"), QStringLiteral("2026-11-26"),
                              QStringLiteral("history"), QStringLiteral("--"), QStringLiteral("--json")}),
                   1, {QStringLiteral("--json")}); // a file of that name is what was asked for
}

TEST_CASE("a moment that doesn't exist is refused", "[app]")
{
    const ClubOnDisk club;
    for (const char* moment : {"tomorrow", "2026-02-30T19:00", "2026-11-26T25:00", ""}) {
        requireRefused(runHearth({QStringLiteral("history"), club.path(), QStringLiteral("--now"),
                                  QString::fromUtf8(moment)}),
                       1, {QStringLiteral("--now")});
    }
}

TEST_CASE("a file without a command asks for the window, which needs a display", "[app]")
{
    requireRefused(runHearth(words("club.hearth")), 1, {QStringLiteral("display"), QStringLiteral("--help")});
    requireRefused(runHearth(words("some/folder/club")), 1, {QStringLiteral("display")});
    requireRefused(runHearth(words("--door club.hearth")), 1, {QStringLiteral("display")});
    requireRefused(runHearth(words("club.hearth list")), 2, {QStringLiteral("before the file")});
}

TEST_CASE("in a bare environment nothing but the answer is said", "[app]")
{
    const Ran ran =
        runHearth(words("--version"), {.environment = {{QStringLiteral("LC_ALL"), QStringLiteral("C")}}});
    REQUIRE(ran.exitCode == 0);
    REQUIRE(ran.error == QString());
}
