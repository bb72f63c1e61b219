// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/register_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/attendance/attendance_fields.h"
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"
#include "core/report/paper_entry.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class RegisterCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::RegisterCommands)

public:
    static QString statusName(AttendanceStatus status)
    {
        switch (status) {
        case AttendanceStatus::Present:
            return tr("present");
        case AttendanceStatus::Late:
            return tr("late");
        case AttendanceStatus::Excused:
            return tr("excused");
        case AttendanceStatus::Absent:
            return tr("absent");
        }
        return {};
    }

    static QString marked(const QString& name, const CheckIn& mark)
    {
        //: %1: a person, %2: present, late, excused or absent
        return mark.already
                   ? tr("%1 was marked %2 already; nothing was changed.").arg(name, statusName(mark.status))
                   : tr("%1: %2").arg(name, statusName(mark.status));
    }
};

void tellMarks(Call& call, Club& club, const std::vector<CheckIn>& marks)
{
    QJsonArray answer;
    for (const CheckIn& mark : marks) {
        if (call.isJson()) {
            answer += QJsonObject{
                {QStringLiteral("member"), mark.member.text()},
                {QStringLiteral("status"), attendanceStatusWord(mark.status)},
                {QStringLiteral("already"), mark.already},
                {QStringLiteral("arrived"), mark.arrived ? instantText(*mark.arrived) : QString()}};
        } else {
            call.output().line(RegisterCommands::marked(memberName(club, mark.member), mark));
        }
    }
    if (call.isJson()) {
        call.output().json(answer);
    }
}

/// `--status` and `--at`, or how the command ends.
tl::expected<CheckInOptions, ExitCode> readCheckInOptions(Call& call)
{
    CheckInOptions options;
    if (call.arguments().has(u"--status")) {
        const QString word = call.arguments().value(u"--status");
        options.status = attendanceStatusFromWord(word);
        if (!options.status) {
            return tl::unexpected<ExitCode>(call.wrongUsage(
                RegisterCommands::tr("\"%1\" is no mark: write --status present, late, excused or absent.")
                    .arg(word)));
        }
    }
    return options;
}

Result<std::optional<Instant>> readArrival(const Call& call, const QTimeZone& zone)
{
    const QString text = call.arguments().value(u"--at");
    if (!call.arguments().has(u"--at")) {
        return std::nullopt;
    }
    const auto clock = FixedClock::fromText(text);
    if (!clock) {
        return failure(Error::of(
            Error::Kind::Invalid,
            RegisterCommands::tr("\"%1\" is no moment: write --at such as 2026-11-26T19:00.").arg(text)));
    }
    return clock->now(zone);
}

ExitCode checkPeopleIn(Call& call)
{
    auto options = readCheckInOptions(call);
    if (!options) {
        return options.error();
    }
    const auto club = openToWrite(call, Backup::Daily, Takes::DoorFilesToo);
    if (!club) {
        return call.failed(club.error());
    }
    const auto arrived = readArrival(call, (*club)->zone());
    if (!arrived) {
        return call.failed(arrived.error());
    }
    options->arrived = *arrived;
    const auto meeting = meetingMeantBy(**club, call.argument(u"MEETING"));
    if (!meeting) {
        return call.failed(meeting.error());
    }
    const auto marks = membersMeantBy(**club, call.arguments().arguments(u"MEMBER"))
                           .and_then([&](const std::vector<MemberId>& members) {
                               return checkIn(**club, meeting->id, members, *options);
                           });
    if (!marks) {
        return call.failed(marks.error());
    }
    tellMarks(call, **club, *marks);
    return ExitCode::Success;
}

ExitCode close(Call& call)
{
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto meeting = meetingMeantBy(**club, call.argument(u"MEETING"));
    if (!meeting) {
        return call.failed(meeting.error());
    }
    const auto closed = closeRegister(**club, meeting->id);
    if (!closed) {
        return call.failed(closed.error());
    }
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("meeting"), meeting->id.text()},
                                       {QStringLiteral("already"), closed->already},
                                       {QStringLiteral("absent"), closed->absent}});
    } else {
        const QString name = meetingName(**club, meeting->id);
        call.output().line(
            closed->already
                ? RegisterCommands::tr("The register of %1 was closed already; nothing was changed.")
                      .arg(name)
                : RegisterCommands::tr("The register of %1 is closed; %n unmarked people are now "
                                       "absent.",
                                       nullptr, closed->absent)
                      .arg(name));
    }
    return ExitCode::Success;
}

QString fateWord(PaperLine::Fate fate)
{
    switch (fate) {
    case PaperLine::Fate::Mark:
        return QStringLiteral("marked");
    case PaperLine::Fate::Already:
        return QStringLiteral("already");
    case PaperLine::Fate::Guest:
        break;
    }
    return QStringLiteral("guest");
}

void tellPaper(Call& call, const PaperEntry& entry)
{
    QJsonArray lines;
    for (const PaperLine& line : entry.lines) {
        if (call.isJson()) {
            lines += QJsonObject{{QStringLiteral("row"), line.row},
                                 {QStringLiteral("member"), line.member.text()},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("status"), attendanceStatusWord(line.status)},
                                 {QStringLiteral("fate"), fateWord(line.fate)}};
        } else {
            //: A row read off a sheet; %1: its number, %2: a person, %3: present, late, excused or absent
            call.output().line(RegisterCommands::tr("%1  %2: %3")
                                   .arg(line.row)
                                   .arg(line.name, RegisterCommands::statusName(line.status)));
        }
    }
    if (call.isJson()) {
        call.output().json(
            QJsonObject{{QStringLiteral("code"), entry.edition.code},
                        {QStringLiteral("rows"), lines},
                        {QStringLiteral("heads"), entry.heads ? QJsonValue(*entry.heads) : QJsonValue()}});
    } else if (entry.heads) {
        call.output().line(RegisterCommands::tr("%n guest(s) counted", nullptr, *entry.heads));
    }
}

ExitCode enterPaper(Call& call)
{
    const bool isTry = call.arguments().has(u"--dry-run");
    const auto club = isTry ? openToRead(call) : openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto meeting = meetingMeantBy(**club, call.argument(u"MEETING"));
    if (!meeting) {
        return call.failed(meeting.error());
    }
    const QString text = call.arguments().arguments(u"TEXT").join(u' ');
    const QString code = call.arguments().value(u"--code");
    const auto entry = isTry ? understandPaper(**club, meeting->id, text, code)
                             : enterFromPaper(**club, meeting->id, text, code);
    if (!entry) {
        return call.failed(entry.error());
    }
    if (!entry->problems.isEmpty()) {
        return call.failed(entry->problems.join(u' '));
    }
    tellPaper(call, *entry);
    return ExitCode::Success;
}

} // namespace

std::vector<Command> registerCommands()
{
    return {
        {u"checkin",
         {{u"FILE"}, {u"MEETING"}, {u"MEMBER", Occurs::AtLeastOnce}},
         {{u"--status", u"present|late|excused|absent",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "What to mark; present, unless it is given.")},
          {u"--at", u"ISO",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "When they arrived; now, unless it is given.")},
          passphraseOption()},
         QT_TRANSLATE_NOOP(
             "hearth::CommandHelp",
             "Marks people in a meeting's register, also in a door file. MEETING is an id, next, or a day; "
             "MEMBER is an id, a card or a number, also as id:, card: or no:."),
         checkPeopleIn},
        {u"close-register",
         {{u"FILE"}, {u"MEETING"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Closes a meeting's register: whoever was expected and isn't marked was absent."),
         close},
        {u"paper",
         {{u"FILE"}, {u"MEETING"}, {u"TEXT", Occurs::AtLeastOnce}},
         {{u"--code", u"CODE",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "Of the sheet that was ticked; the one printed last, unless it is given.")},
          {u"--dry-run", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only says what would be entered.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Enters what was ticked on a meeting's printed sheet: 1 4 7-12 15 late 16-18 "
                           "excused 23=Mary Smith 3 guests."),
         enterPaper},
    };
}

} // namespace hearth
