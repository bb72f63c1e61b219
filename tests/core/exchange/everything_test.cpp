// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QDir>
#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

QByteArray exportedBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ImportOptions exactImport()
{
    ImportOptions options;
    options.fidelity = CellFidelity::Exact;
    return options;
}

/// Three members, a series of two meetings with a venue and a group, one closed register.
struct Lively : TestClub {
    Lively()
    {
        Member ada;
        ada.name.given = QStringLiteral("Ada");
        ada.groups = QStringList{QStringLiteral("Chess")};
        ada.households = QStringList{QStringLiteral("Bell")};
        first = expectValue(addMember(*club, ada));
        ada.name.given = QStringLiteral("Bo");
        second = expectValue(addMember(*club, ada));
        Member guest;
        guest.name.given = QStringLiteral("Guest");
        guest.status = StatusWord{MemberStatus::Guest, {}};
        third = expectValue(addMember(*club, guest));
        for (int week = 0; week < 2; ++week) {
            MeetingDraft draft;
            draft.title = QStringLiteral("Chess evening");
            draft.series = QStringLiteral("Chess evenings");
            draft.group = QStringLiteral("Chess");
            draft.venue = QStringLiteral("Library hall");
            draft.technologyFree = true;
            draft.starts = CivilTime{club->today().addDays(7 * week), QTime(19, 0)};
            meeting = expectValue(addMeeting(*club, draft));
        }
        expectValue(checkIn(*club, meeting, first));
        CheckInOptions guestOf;
        guestOf.guestOf = first;
        guestOf.note = QStringLiteral("=first time");
        expectValue(checkIn(*club, meeting, third, guestOf));
        expectValue(closeRegister(*club, meeting));
    }

    MemberId first;
    MemberId second;
    MemberId third;
    MeetingId meeting;
    QTemporaryDir folder;

    QString path(const QString& name) { return folder.filePath(name); }
};

} // namespace

TEST_CASE("every noun exported and imported exact into an empty club gives the same bytes",
          "[import][roundtrip]")
{
    Lively from;
    TestClub to;
    for (const Formulas formulas : {Formulas::Keep}) {
        for (const ExchangeNoun& noun : exchangeNouns()) {
            CAPTURE(noun.plural.toStdString());
            for (const char16_t* ending : {u".csv", u".tsv", u".xlsx", u".json"}) {
                const QString out = from.path(noun.plural + QString::fromUtf16(ending));
                const QString again = from.path(QStringLiteral("again") + QString::fromUtf16(ending));
                ExportOptions options;
                options.formulas = formulas;
                expectValue(exportNoun(*from.club, noun, out, options));
                ImportOptions importing = exactImport();
                importing.noun = noun.plural;
                const auto report = expectValue(importFile(*to.club, out, importing)).front();
                REQUIRE(report.rejected.empty());
                expectValue(exportNoun(*to.club, noun, again, options));
                REQUIRE(exportedBytes(again) == exportedBytes(out));
                const std::string before = dump(to.database());
                const auto nothing = expectValue(importFile(*to.club, out, importing)).front();
                REQUIRE(nothing.unchanged == nothing.read);
                REQUIRE(dump(to.database()) == before);
            }
        }
    }
}

TEST_CASE("everything goes out as one file and comes back into an empty club", "[import][roundtrip]")
{
    Lively from;
    TestClub to;
    ExportOptions options;
    options.formulas = Formulas::Keep;
    const QString out = from.path(QStringLiteral("all.json"));
    const auto exported = expectValue(exportEverything(*from.club, out, options));
    REQUIRE(exported.rows > 8);
    for (const ImportReport& report : expectValue(importFile(*to.club, out, exactImport()))) {
        CAPTURE(report.noun.toStdString());
        REQUIRE(report.rejected.empty());
    }
    const QString again = from.path(QStringLiteral("again.json"));
    expectValue(exportEverything(*to.club, again, options));
    REQUIRE(exportedBytes(again) == exportedBytes(out));
    REQUIRE(
        expectValue(exportEverything(*to.club, from.path(QStringLiteral("folder")), options)).files.size() ==
        static_cast<qsizetype>(exchangeNouns().size()));
    REQUIRE(QDir(from.path(QStringLiteral("folder"))).exists(QStringLiteral("members.csv")));
    REQUIRE_FALSE(exportEverything(*to.club, from.path(QStringLiteral("all.csv")), options).has_value());
}

TEST_CASE("an attendance list alone makes its meetings and members where that is asked for",
          "[import][attendance]")
{
    Lively from;
    TestClub to;
    ExportOptions options;
    options.formulas = Formulas::Keep;
    const QString out = from.path(QStringLiteral("attendance.csv"));
    expectValue(exportNoun(*from.club, *exchangeNoun(u"attendance"), out, options));
    ImportOptions importing = exactImport();
    auto report = expectValue(importFile(*to.club, out, importing)).front();
    REQUIRE(report.rejected.size() == 3);
    REQUIRE(to.club->history().list().empty());
    importing.missing = Missing::Create;
    report = expectValue(importFile(*to.club, out, importing)).front();
    REQUIRE(report.added == 3);
    const QString again = from.path(QStringLiteral("again.csv"));
    expectValue(exportNoun(*to.club, *exchangeNoun(u"attendance"), again, options));
    REQUIRE(exportedBytes(again) == exportedBytes(out));
    expectValue(to.club->undo());
    REQUIRE(to.database().number("SELECT count(*) FROM member") == 0);
    REQUIRE(to.database().number("SELECT count(*) FROM meeting") == 0);
}

TEST_CASE("attendance is matched by names where only one member bears them", "[import][attendance]")
{
    Lively club;
    QFile list(club.path(QStringLiteral("list.csv")));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("meeting,starts,given_name,family_name,status\n"
               "chess evening,2026-11-22T19:00,bo,,late\n"
               "chess evening,2026-11-22T19:00,bo,,present\n"
               "chess evening,2026-11-22T19:00,nobody,,present\n"
               "no evening,2026-11-22T19:00,bo,,present\n");
    list.close();
    const auto report = expectValue(importFile(*club.club, list.fileName(), {})).front();
    REQUIRE(report.noun == u"attendance");
    REQUIRE(report.added == 1);
    REQUIRE(report.rejected.size() == 3);
    REQUIRE(club.database().number("SELECT register FROM meeting ORDER BY starts LIMIT 1") == 1);
    // Taking back the making of the meeting must name this import.
    expectValue(club.club->undo());
    REQUIRE(club.database().number("SELECT register FROM meeting ORDER BY starts LIMIT 1") == 0);
}
