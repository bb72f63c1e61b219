// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/report_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "core/attendance/attendance_queries.h"
#include "core/club.h"
#include "core/connections/met.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct ReportCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::ReportCommands)
};

/// Those who came to anything and those who belong today, by id: whoever has met nobody is to be seen too.
std::vector<MemberId>
peopleOfReport(const Met& met, const std::vector<MemberId>& belonging, const std::set<MemberId>& leftOut)
{
    std::vector<MemberId> people = met.people();
    std::copy_if(belonging.begin(), belonging.end(), std::back_inserter(people),
                 [&](MemberId member) { return !leftOut.contains(member); });
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

QJsonObject metAsJson(const Met& met, const std::vector<MemberId>& people)
{
    QJsonArray pairs;
    for (const MetPair& pair : met.pairs()) {
        pairs += QJsonObject{{QStringLiteral("a"), pair.a.text()},
                             {QStringLiteral("b"), pair.b.text()},
                             {QStringLiteral("meetings"), pair.together.meetings},
                             {QStringLiteral("tables"), pair.together.tables},
                             {QStringLiteral("hours"), pair.together.hours()}};
    }
    QJsonArray members;
    for (const MemberId member : people) {
        members += QJsonObject{{QStringLiteral("id"), member.text()},
                               {QStringLiteral("met"), static_cast<qint64>(met.metCount(member))}};
    }
    QJsonArray bridges;
    for (const MemberId member : met.bridges()) {
        bridges += member.text();
    }
    return {{QStringLiteral("pairs"), pairs},
            {QStringLiteral("members"), members},
            {QStringLiteral("bridges"), bridges}};
}

/// How many have met of those who could have, whoever was left out, and who holds others together.
void tellMetInAll(Call& call, Club& club, const Met& met)
{
    const auto people = static_cast<qint64>(met.people().size());
    //: %1: how many pairs of people have met; %2: how many pairs there are; %n: people
    call.output().line(
        ReportCommands::tr("%1 of %2 pairs of %n people have met.", nullptr, static_cast<int>(people))
            .arg(met.pairs().size())
            .arg(people * (people - 1) / 2));
    if (met.leftOut() > 0) {
        call.output().line(
            ReportCommands::tr("%n people who came are left out: they asked for it, or are under 18.",
                               nullptr, static_cast<int>(met.leftOut())));
    }
    for (const MemberId bridge : met.bridges()) {
        call.output().line(
            ReportCommands::tr("Without %1, people who met at least twice would be in separate circles.")
                .arg(memberName(club, bridge)));
    }
}

void tellMet(Call& call, Club& club, const Met& met, const std::vector<MemberId>& people)
{
    if (met.pairs().empty()) {
        call.output().line(ReportCommands::tr("Nobody has met anybody yet. Mark who came to a meeting, and "
                                              "it will show here."));
        return;
    }
    tellMetInAll(call, club, met);
    std::vector<QStringList> rows;
    rows.reserve(people.size());
    for (const MemberId member : people) {
        rows.push_back({memberName(club, member), QString::number(met.metCount(member))});
    }
    call.output().table({ReportCommands::tr("Name"), ReportCommands::tr("Has met")}, rows);
}

ExitCode reportMet(Call& call, const DayRange& days)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto met = Met::of(**club, days);
    if (!met) {
        return call.failed(met.error());
    }
    const auto people = (*club)->read([&](Database& database) {
        const QDate today = (*club)->today();
        return peopleOfReport(**met, expectedAt(database, GroupId(), today), peopleLeftOut(database, today));
    });
    if (!people) {
        return call.failed(people.error());
    }
    if (call.isJson()) {
        call.output().json(metAsJson(**met, *people));
    } else {
        tellMet(call, **club, **met, *people);
    }
    return ExitCode::Success;
}

/// A day given by an option, invalid where it isn't; a sentence where it is none.
tl::expected<QDate, QString> readDay(const Call& call, QStringView option)
{
    if (!call.arguments().has(option)) {
        return QDate();
    }
    const QString text = call.arguments().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return tl::unexpected<QString>(ReportCommands::tr("\"%1\" is no day: write %2 such as 2026-11-26.")
                                           .arg(text, option.toString()));
    }
    return day;
}

ExitCode report(Call& call)
{
    if (const QString name = call.argument(u"NAME"); name != u"met") {
        return call.wrongUsage(ReportCommands::tr("There is no report \"%1\"; there is met.").arg(name));
    }
    const auto from = readDay(call, u"--from");
    const auto until = readDay(call, u"--until");
    if (!from || !until) {
        return call.failed(from ? until.error() : from.error());
    }
    if (from->isValid() && until->isValid() && *until < *from) {
        return call.failed(ReportCommands::tr("--until is before --from: nothing lies between them."));
    }
    return reportMet(call, {*from, *until});
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{u"report",
             {{u"FILE"}, {u"NAME"}},
             {{u"--from", u"D", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only meetings from this day on.")},
              {u"--until", u"D",
               QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only meetings up to this day, itself included.")}},
             QT_TRANSLATE_NOOP("hearth::CommandHelp", "Tells of the club: met, who has met whom."),
             report}};
}

} // namespace hearth
