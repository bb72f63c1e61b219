// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/tables_command.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/connections/meeting_tables.h"
#include "core/connections/seat_actions.h"
#include "core/connections/table_words.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

#include <chrono>
#include <limits>
#include <optional>

namespace hearth {

namespace {

struct TablesCommand {
    Q_DECLARE_TR_FUNCTIONS(hearth::TablesCommand)
};

struct TablesWanted {
    int size = kindTable;
    std::optional<int> rounds;
    std::uint64_t seed = 1;
    std::optional<double> seconds;
};

/// Unless it is said: where all sit at one table, another round would be the same again.
int roundsOf(const TablesWanted& wanted, std::size_t people)
{
    const bool isOneTable = people <= static_cast<std::size_t>(wanted.size);
    return wanted.rounds.value_or(isOneTable ? 1 : usualRounds);
}

/// A whole number of an option; a sentence where it is none, or out of range.
tl::expected<int, QString>
readNumber(const Arguments& arguments, QStringView option, int otherwise, int least, int most)
{
    if (!arguments.has(option)) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return tl::unexpected<QString>(
            TablesCommand::tr("\"%1\" doesn't go with %2: write a whole number from %3 to %4.")
                .arg(arguments.value(option), option.toString())
                .arg(least)
                .arg(most));
    }
    return number;
}

tl::expected<TablesWanted, QString> readWanted(const Arguments& arguments)
{
    TablesWanted wanted;
    const auto size = readNumber(arguments, u"--size", kindTable, smallestTable, largestTable);
    const auto rounds = readNumber(arguments, u"--rounds", usualRounds, 1, mostRounds);
    const auto seed = readNumber(arguments, u"--seed", 1, 0, std::numeric_limits<int>::max());
    for (const auto* number : {&size, &rounds, &seed}) {
        if (!*number) {
            return tl::unexpected<QString>(number->error());
        }
    }
    wanted.size = *size;
    if (arguments.has(u"--rounds")) {
        wanted.rounds = *rounds;
    }
    wanted.seed = static_cast<std::uint64_t>(*seed);
    if (arguments.has(u"--seconds")) {
        bool isNumber = false;
        wanted.seconds = arguments.value(u"--seconds").toDouble(&isNumber);
        if (!isNumber || !(*wanted.seconds > 0)) {
            return tl::unexpected<QString>(
                TablesCommand::tr("\"%1\" is no time: write --seconds with a number above 0.")
                    .arg(arguments.value(u"--seconds")));
        }
    }
    return wanted;
}

QJsonArray idsOf(const std::vector<MemberId>& people, const std::vector<int>& places)
{
    QJsonArray ids;
    for (const int place : places) {
        ids += people[static_cast<std::size_t>(place)].text();
    }
    return ids;
}

QJsonObject tablesAsJson(const BuiltTables& built, const std::vector<MemberId>& people)
{
    QJsonArray rounds;
    for (const SeatingRound& round : built.seating) {
        QJsonArray tables;
        for (const SeatedTable& table : round) {
            tables += QJsonObject{{QStringLiteral("table"), tables.size() + 1},
                                  {QStringLiteral("members"), idsOf(people, table)}};
        }
        rounds += QJsonValue(tables);
    }
    QJsonArray brokenRules;
    for (const BrokenRule& broken : built.broken) {
        QJsonObject rule{{QStringLiteral("rule"), tableRuleWord(broken.rule)},
                         {QStringLiteral("members"), idsOf(people, broken.people)}};
        if (broken.round >= 0) {
            rule.insert(QStringLiteral("round"), broken.round + 1);
        }
        brokenRules += rule;
    }
    return {{QStringLiteral("rounds"), rounds},
            {QStringLiteral("new_pairs"), static_cast<qint64>(built.figures.newPairs)},
            {QStringLiteral("repeats"), static_cast<qint64>(built.figures.repeats)},
            {QStringLiteral("bound"), static_cast<qint64>(built.figures.bound)},
            {QStringLiteral("broken"), brokenRules},
            {QStringLiteral("complete"), built.isComplete}};
}

QStringList namesOf(Club& club, const std::vector<MemberId>& people, const std::vector<int>& places)
{
    QStringList names;
    for (const int place : places) {
        names += memberName(club, people[static_cast<std::size_t>(place)]);
    }
    return names;
}

void tellTables(
    Call& call, Club& club, const BuiltTables& built, const std::vector<MemberId>& people, int size)
{
    const QString comma = QStringLiteral(", ");
    for (std::size_t round = 0; round < built.seating.size(); ++round) {
        call.output().line(TablesCommand::tr("Round %1").arg(round + 1));
        int number = 0;
        for (const SeatedTable& table : built.seating[round]) {
            //: %1: the number of a table; %2: names
            call.output().line(TablesCommand::tr("Table %1: %2")
                                   .arg(++number)
                                   .arg(namesOf(club, people, table).join(comma)));
        }
    }
    call.output().line(figuresText(built.figures));
    if (!built.figures.nobodyNew.empty()) {
        call.output().line(TablesCommand::tr("With nobody new: %1")
                               .arg(namesOf(club, people, built.figures.nobodyNew).join(comma)));
    }
    for (const BrokenRule& broken : built.broken) {
        call.output().line(brokenRuleText(broken, namesOf(club, people, broken.people)));
    }
    if (size > kindTable && built.seating.front().front().size() > kindTable) {
        call.output().line(
            TablesCommand::tr("A conversation holds about four: tables of 3 or 4 are kinder."));
    }
    if (!built.isComplete) {
        call.output().line(TablesCommand::tr("The time ran out before all was tried."));
    }
}

BuiltTables buildWithin(const TableOrder& order, const std::optional<double>& seconds)
{
    const auto start = std::chrono::steady_clock::now();
    return buildTables(order, [&](std::int64_t, std::int64_t) {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        return seconds && passed.count() >= *seconds ? GoOn::Cancel : GoOn::Yes;
    });
}

Result<std::vector<MemberId>> readPeople(Club& club, const Meeting& meeting)
{
    auto people = club.read([&](Database& database) { return peopleToSeat(database, meeting); });
    if (people && people->empty()) {
        return failure(Error::of(
            Error::Kind::NothingToDo,
            TablesCommand::tr("There is nobody to seat at %1: nobody has come, and nobody is expected.")
                .arg(meetingName(club, meeting.id))));
    }
    if (people && people->size() > mostSeated) {
        return failure(
            Error::of(Error::Kind::Refused, TablesCommand::tr("%n people are too many to be seated.", nullptr,
                                                              static_cast<int>(people->size()))));
    }
    return people;
}

ExitCode seat(Call& call)
{
    const auto wanted = readWanted(call.arguments());
    if (!wanted) {
        return call.failed(wanted.error());
    }
    const bool isKept = call.arguments().has(u"--keep");
    const auto club = isKept ? openToWrite(call) : openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto meeting = meetingMeantBy(**club, call.arguments().value(u"--meeting"));
    if (!meeting) {
        return call.failed(meeting.error());
    }
    const auto people = readPeople(**club, *meeting);
    if (!people) {
        return call.failed(people.error());
    }
    auto order = orderFor(**club, *meeting, *people, wanted->size, roundsOf(*wanted, people->size()));
    if (!order) {
        return call.failed(order.error());
    }
    order->seed = wanted->seed;
    const auto tables = keptTables(**club, *meeting);
    if (!tables) {
        return call.failed(tables.error());
    }
    addLocks(tables->seats, *people, *order);
    const BuiltTables built = buildWithin(*order, wanted->seconds);
    if (isKept) {
        TablePlan plan = tables->plan;
        plan.size = wanted->size;
        plan.seed = static_cast<int>(wanted->seed);
        if (const Done kept = keepSeating(**club, meeting->id, membersOf(built.seating, *people), plan);
            !kept) {
            return call.failed(kept.error());
        }
    }
    if (call.isJson()) {
        call.output().json(tablesAsJson(built, *people));
    } else {
        tellTables(call, **club, built, *people, wanted->size);
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> tablesCommands()
{
    return {
        {u"tables",
         {{u"FILE"}},
         {{u"--meeting", u"M", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Whose people are seated."),
           Occurs::Once},
          {u"--size", u"N",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "At most so many at a table; 4, unless it is given.")},
          {u"--rounds", u"N",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "In how many rounds; 3, unless it is given.")},
          {u"--seed", u"S",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "Another number, another seating; the same, the same one.")},
          {u"--seconds", u"T",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Stops then, with the best by then.")},
          {u"--keep", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Keeps them as the meeting's tables.")}},
         QT_TRANSLATE_NOOP(
             "hearth::CommandHelp",
             "Seats a meeting's people at tables so that as many as can meet somebody new: those "
             "who came, or as long as nobody has, those who are expected."),
         seat}};
}

} // namespace hearth
