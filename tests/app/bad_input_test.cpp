// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a command is given, it answers with one sentence that names the file and says what to do, and the
// club is as it was.
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hearth::test;

namespace {

/// A club with somebody in it, and a file beside it to import.
struct ClubAndSource : ClubOnDisk {
    explicit ClubAndSource(const char* name = "source.csv") : source(beside(QString::fromUtf8(name)))
    {
        add({QStringLiteral("member"), QStringLiteral("given_name=Ada")});
    }

    void requireRefusedUnchanged(const QStringList& words = {}) const
    {
        const QByteArray before = bytes();
        requireRefused(runHearth({importWord, path(), source}), 1,
                       QStringList{QFileInfo(source).fileName()} + words);
        REQUIRE(bytes() == before);
        REQUIRE(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*journal*")}).isEmpty());
    }
    [[nodiscard]] QJsonObject import() const
    {
        return hearthDone({importWord, path(), source, QStringLiteral("--json")}).object();
    }

    QString source;
};

/// Many rows of one short name each.
QByteArray rosterOf(int rows)
{
    QByteArray text = "given_name,notes\n";
    for (int i = 0; i < rows; ++i) {
        text += "Person " + QByteArray::number(i) + ",Some words about this person\n";
    }
    return text;
}

} // namespace

TEST_CASE("a file cut off within quotes is refused with its line", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "given_name,notes\nAda,fine\nGrace,\"cut off here");
    club.requireRefusedUnchanged({QStringLiteral("line 3")});
}

TEST_CASE("a binary file is refused", "[app][bad]")
{
    const ClubAndSource club;
    Random random(5);
    std::string bytes;
    for (int i = 0; i < 100'000; ++i) {
        bytes += static_cast<char>(random.between(0, 255));
    }
    writeFile(club.source, QByteArray::fromStdString(bytes));
    club.requireRefusedUnchanged({QStringLiteral("text file")});
}

TEST_CASE("an empty file is refused, and so is one of blanks", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "");
    club.requireRefusedUnchanged({QStringLiteral("empty")});
    writeFile(club.source, "\n\n  \n");
    club.requireRefusedUnchanged();
}

TEST_CASE("a file whose columns nobody knows is refused, and its columns are named", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "Apfel,Birne\n1,2\n");
    club.requireRefusedUnchanged({QStringLiteral("Apfel"), QStringLiteral("Birne")});
}

TEST_CASE("a known header without rows is read, and is nothing", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "given_name,family_name\n");
    const std::string before = club.dump();
    const QJsonObject answer = club.import();
    REQUIRE(answer[u"read"] == 0);
    REQUIRE(answer[u"rejected"].toArray().isEmpty());
    REQUIRE(club.dump() == before);
}

TEST_CASE(
    "a ragged row is rejected with its line where a cell has no column, and taken where cells are missing",
    "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "given_name,family_name\nGrace,Hopper,and,more\nEve\n");
    const QJsonObject answer = club.import();
    REQUIRE(answer[u"read"] == 2);
    REQUIRE(answer[u"added"] == 1);
    REQUIRE(answer[u"rejected"].toArray().size() == 1);
    REQUIRE(answer[u"rejected"][0][u"line"] == 2);
}

TEST_CASE("text in another encoding is read as what it most likely is", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "given_name,family_name\nZo\xeb,M\xfcller\n");
    REQUIRE(club.import()[u"added"] == 1);
    const QByteArray out = hearthDone({QStringLiteral("list"), club.path(), members, QStringLiteral("--find"),
                                       QStringLiteral("zoe"), QStringLiteral("--json")})
                               .out;
    REQUIRE(out.contains("Müller"));
}

TEST_CASE("a gigabyte of nothing is refused", "[app][bad]")
{
    const ClubAndSource club;
    QFile file(club.source);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{1} << 30U)); // sparse: no gigabyte is written
    file.close();
    club.requireRefusedUnchanged();
}

TEST_CASE("rows that can't be are rejected with line and reason, and the others taken", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, "given_name,birthday,email,notes\n"
                           "Grace,1906-02-30,,\n"
                           "Eve,,nowhere,\n"
                           "Zoe,,," +
                               QByteArray(30'000, 'x') +
                               "\n"
                               "Mary,1906-02-28,mary@example.org,fine\n");
    const QJsonObject answer = club.import();
    REQUIRE(answer[u"added"] == 1);
    REQUIRE(answer[u"rejected"].toArray().size() == 3);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(answer[u"rejected"][i][u"line"] == i + 2);
        REQUIRE_FALSE(answer[u"rejected"][i][u"reason"].toString().isEmpty());
    }
}

TEST_CASE("a folder is neither a source, nor a club, nor an output", "[app][bad]")
{
    const ClubAndSource club("folder");
    REQUIRE(QDir().mkdir(club.source));
    club.requireRefusedUnchanged({QStringLiteral("folder")});
    const QByteArray before = club.bytes();
    requireRefused(runHearth({QStringLiteral("list"), club.source, members}), 1, {club.source});
    requireRefused(runHearth({QStringLiteral("verify"), club.source}), 1, {club.source});
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, club.source}), 1, {club.source});
    REQUIRE(club.bytes() == before);
    REQUIRE(QDir(club.source).isEmpty());
}

TEST_CASE("a file that isn't there is named", "[app][bad]")
{
    const ClubAndSource club("nowhere.csv");
    club.requireRefusedUnchanged();
    const QString none = club.beside(QStringLiteral("none.hearth"));
    for (const QStringList& command :
         {QStringList{QStringLiteral("list"), none, members},
          {importWord, none, club.path()},
          {QStringLiteral("export"), none, members, to, club.source},
          {QStringLiteral("checkin"), none, QStringLiteral("next"), QStringLiteral("7")},
          {QStringLiteral("forget"), none, QStringLiteral("7")}}) {
        requireRefused(runHearth(command), 1, {none});
    }
    REQUIRE_FALSE(QFileInfo::exists(none));
    REQUIRE_FALSE(QFileInfo::exists(club.source));
}

TEST_CASE("what may not be read is named, and what may not be written stays", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, rosterOf(3));
    const Circumstances nobody{.environment = {}, .asNobody = true, .largestFile = 0};
    QFile::setPermissions(club.source, {});
    const QByteArray before = club.bytes();
    requireRefused(runHearth({importWord, club.path(), club.source}, nobody), 1,
                   {QStringLiteral("source.csv")});
    QFile::setPermissions(club.source, QFile::ReadOwner | QFile::WriteOwner);

    club.makeReadOnly();
    requireRefused(runHearth({importWord, club.path(), club.source}, nobody), 1, {club.path()});
    requireRefused(runHearth({QStringLiteral("undo"), club.path()}, nobody), 1, {club.path()});
    requireRefused(runHearth({QStringLiteral("export"), club.path(), members, to,
                              club.beside(QStringLiteral("out.csv"))},
                             nobody),
                   1);
    const QTemporaryDir elsewhere;
    const QString out = elsewhere.filePath(QStringLiteral("out.csv"));
    REQUIRE(runHearth({QStringLiteral("export"), club.path(), members, to, out}, nobody).exitCode == 0);
    REQUIRE(bytesOf(out).contains("Ada"));
    QFile::setPermissions(club.path(), {});
    requireRefused(runHearth({QStringLiteral("list"), club.path(), members}, nobody), 1, {club.path()});
    QFile::setPermissions(club.path(), QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(club.bytes() == before);
}

TEST_CASE("where there is no space, the club and the outputs are as they were", "[app][bad]")
{
    const ClubAndSource club;
    writeFile(club.source, rosterOf(20'000));
    const std::string before = club.dump();
    const Circumstances narrow{.environment = {}, .asNobody = false, .largestFile = 400'000};
    requireRefused(runHearth({importWord, club.path(), club.source}, narrow), 1, {club.path()});
    REQUIRE(club.dump() == before);
    hearthDone({QStringLiteral("verify"), club.path()});

    hearthDone({importWord, club.path(), club.source});
    const QString out = club.beside(QStringLiteral("out.csv"));
    writeFile(out, "an older output");
    requireRefused(runHearth({QStringLiteral("export"), club.path(), members, to, out}, narrow), 1, {out});
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, out}, narrow), 1, {out});
    REQUIRE(bytesOf(out) == "an older output");
}

#ifdef Q_OS_UNIX
TEST_CASE("a backup doesn't take the place of a pipe", "[app][bad]")
{
    const ClubAndSource club("pipe");
    REQUIRE(::mkfifo(club.source.toUtf8().constData(), 0600) == 0);
    requireRefused(runHearth({QStringLiteral("backup"), club.path(), to, club.source}), 1, {club.source});
    const QFileInfo pipe(club.source);
    REQUIRE((pipe.exists() && !pipe.isFile()));
}
#endif

TEST_CASE("an answer that can't be written is a failure", "[app][bad]")
{
    const ClubAndSource club;
    if (QFileInfo::exists(QStringLiteral("/dev/full"))) {
        const Ran ran = runHearth(
            {QStringLiteral("list"), club.path(), members},
            {.environment = {}, .asNobody = false, .largestFile = 0, .output = QStringLiteral("/dev/full")});
        REQUIRE(ran.exitCode == 1);
        REQUIRE(ran.error.count(u'\n') == 1);
    }
}

TEST_CASE("a damaged club is refused by every command that opens it", "[app][bad]")
{
    const ClubAndSource club;
    const QByteArray whole = club.bytes();
    for (const QByteArray& damaged :
         {whole.left(whole.size() / 2), whole.left(50), QByteArray(5'000, 'x'), QByteArray()}) {
        writeFile(club.path(), damaged);
        for (const QStringList& command : {QStringList{QStringLiteral("list"), club.path(), members},
                                           {QStringLiteral("undo"), club.path()},
                                           {QStringLiteral("verify"), club.path()},
                                           {QStringLiteral("backup"), club.path(), to, club.source},
                                           {QStringLiteral("restore"), club.path(), to, club.source}}) {
            requireRefused(runHearth(command), 1, {club.path()});
        }
        REQUIRE(club.bytes() == damaged);
        REQUIRE_FALSE(QFileInfo::exists(club.source));
    }
}
