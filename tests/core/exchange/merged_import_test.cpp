// SPDX-License-Identifier: GPL-3.0-or-later
// Files from before a merge: their rows find the person and bring nobody back.
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

struct MergedBook : TestClub {
    MergedBook()
    {
        Member first = namedMember(u"Quirina", u"Zapfhahn");
        first.number = u"17"_s;
        Member second = namedMember(u"Quirinchen", u"Zapfhahn");
        second.number = u"99"_s;
        pair = {expectValue(addMember(*club, first)), expectValue(addMember(*club, second))};
        MeetingDraft draft;
        draft.title = u"Club night"_s;
        draft.starts = CivilTime{club->today(), QTime(19, 0)};
        meeting = expectValue(addMeeting(*club, draft));
        expectValue(checkIn(*club, meeting, pair.gone));
        before = exported(u"members"_s);
        attendanceBefore = exported(u"attendance"_s);
        expectValue(mergeMembers(*club, pair, {}, memberKeys()));
    }

    [[nodiscard]] QByteArray exported(const QString& noun)
    {
        const QString path = folder.filePath(u"out.csv"_s);
        expectValue(exportNoun(*club, *exchangeNoun(noun), path, {}));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    ImportReport import(const QByteArray& text, const QString& noun = u"members"_s)
    {
        QFile file(folder.filePath(u"in.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        ImportOptions options;
        options.noun = noun;
        return expectValue(importFile(*club, file.fileName(), options)).front();
    }

    [[nodiscard]] Member merged() const { return expectValue(readMember(*club, pair.kept)); }

    QTemporaryDir folder;
    MergedPair pair;
    MeetingId meeting;
    QByteArray before;
    QByteArray attendanceBefore;
};

} // namespace

TEST_CASE("an export from before a merge brings nobody back and unsettles nothing", "[exchange][merge]")
{
    MergedBook book;
    const std::string settled = dump(book.database());
    const ImportReport report = book.import(book.before);
    CHECK(report.added == 0);
    CHECK(report.rejected.empty());
    CHECK(report.skipped == 1); // the row of the one who is gone, since the other has one too
    CHECK(dump(book.database()) == settled);
}

TEST_CASE("a row with an old id or an old number is the person's", "[exchange][merge]")
{
    MergedBook book;
    const QByteArray id = book.pair.gone.text().toUtf8();
    ImportReport report =
        book.import("id,given_name,family_name,email\r\n" + id + ",Quirina,Zapfhahn,a@example.org\r\n");
    CHECK(report.updated == 1);
    CHECK(book.merged().emails == QStringList{u"a@example.org"_s});
    report = book.import("number,given_name,family_name,email\r\n99,Quirina,Zapfhahn,b@example.org\r\n");
    CHECK(report.updated == 1);
    CHECK(book.merged().emails == QStringList{u"b@example.org"_s});
    CHECK(book.merged().number == u"17");
    CHECK(book.database().number("SELECT count(*) FROM member") == 1);
}

TEST_CASE("of a person's own row and one of the old id the own one counts, in either order",
          "[exchange][merge]")
{
    MergedBook book;
    const QByteArray own = book.pair.kept.text().toUtf8() + ",Quirina,Zapfhahn,own@example.org\r\n";
    const QByteArray old = book.pair.gone.text().toUtf8() + ",Quirina,Zapfhahn,old@example.org\r\n";
    for (const QByteArray& rows : {own + old, old + own}) {
        static_cast<void>(book.import("id,given_name,family_name,email\r\n" + rows));
        CHECK(book.merged().emails == QStringList{u"own@example.org"_s});
    }
}

TEST_CASE("an attendance list from before a merge is the person's", "[exchange][merge]")
{
    MergedBook book;
    const ImportReport report = book.import(book.attendanceBefore, u"attendance"_s);
    CHECK(report.unchanged == 1);
    CHECK(findAttendance(book.database(), book.meeting, book.pair.kept));
    CHECK(book.database().number("SELECT count(*) FROM attendance") == 1);
}
