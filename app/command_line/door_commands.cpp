// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/door_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/door/door_file.h"
#include "core/door/door_file_refusals.h"
#include "core/door/take_in_actions.h"
#include "core/door/take_in_words.h"
#include "core/member/duplicate_words.h"
#include "core/schema.h"
#include "core/store/file_state.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

struct DoorCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::DoorCommands)
};

ExitCode makeFile(Call& call)
{
    DoorFileOrder order;
    order.target = call.arguments().value(u"--to");
    auto passphrase = givenPassphrase(call);
    if (!passphrase) {
        return call.failed(passphrase.error());
    }
    order.passphrase = *std::move(passphrase);
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    if (call.arguments().has(u"--meeting")) {
        const auto meeting = meetingMeantBy(**club, call.arguments().value(u"--meeting"));
        if (!meeting) {
            return call.failed(meeting.error());
        }
        order.meeting = meeting->id;
    }
    const auto made = makeDoorFile(**club, order);
    if (!made) {
        return call.failed(made.error());
    }
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("file"), order.target},
                                       {QStringLiteral("people"), made->people},
                                       {QStringLiteral("meetings"), made->meetings}});
        return ExitCode::Success;
    }
    call.output().line(
        DoorCommands::tr("%1 is ready for another laptop's door. It holds the names of %n people, and no "
                         "contact data.",
                         nullptr, made->people)
            .arg(QDir::toNativeSeparators(order.target)));
    return ExitCode::Success;
}

QJsonObject reportAsJson(const TakeInReport& report)
{
    QJsonArray duplicates;
    for (const TakenDuplicate& duplicate : report.duplicates) {
        duplicates +=
            QJsonObject{{QStringLiteral("member"), duplicate.pair.second.text()},
                        {QStringLiteral("name"), duplicate.name},
                        {QStringLiteral("other"), duplicate.pair.first.text()},
                        {QStringLiteral("other_name"), duplicate.otherName},
                        {QStringLiteral("likelihood"), likelihoodWord(duplicate.pair.likelihood)},
                        {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonTexts(duplicate.pair))}};
    }
    QJsonArray standing;
    for (const StandingMark& mark : report.standing) {
        standing += QJsonObject{{QStringLiteral("meeting"), mark.meeting.text()},
                                {QStringLiteral("member"), mark.member.text()}};
    }
    return {{QStringLiteral("events"), report.events},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("known"), report.known()},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("marks"), report.marks},
            {QStringLiteral("newcomers"), static_cast<int>(report.newcomers.size())},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("stands"), standing},
            {QStringLiteral("change"), report.change.text()}};
}

ExitCode mergeDoors(Call& call)
{
    const bool isTry = call.arguments().has(u"--dry-run");
    const auto passphrase = givenPassphrase(call);
    if (!passphrase) {
        return call.failed(passphrase.error());
    }
    const auto club = isTry ? openToRead(call) : openToWrite(call, Backup::BeforeMerge);
    if (!club) {
        return call.failed(club.error());
    }
    std::vector<DoorTakings> takings;
    for (const QString& path : call.arguments().arguments(u"DOORFILE")) {
        if (fileIdentity(path) == fileIdentity((*club)->path())) { // which nothing else may open meanwhile
            return call.failed(DoorFileRefusals(path).noDoorFile().error);
        }
        const bool isSealed = doorFileForm(path) == DoorFileForm::Sealed;
        auto read = readDoorFile(path, isSealed ? *passphrase : QString(), schema());
        if (!read) {
            return call.failed(read.error());
        }
        takings.push_back(*std::move(read));
    }
    const auto report = isTry ? lookAtTakings(**club, takings) : takeIn(**club, takings);
    if (!report) {
        return call.failed(report.error());
    }
    if (call.isJson()) {
        call.output().json(reportAsJson(*report));
        return ExitCode::Success;
    }
    for (const QString& line : takeInLines(**club, *report)) {
        call.output().line(line);
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> doorCommands()
{
    return {
        {u"door-file",
         {{u"FILE"}},
         {{u"--to", u"OUT", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The door file to write."),
           Occurs::Once},
          {u"--meeting", u"M",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "An id, next, or a day; all from yesterday to two weeks ahead, unless it is "
                             "given.")},
          passphraseOption()},
         QT_TRANSLATE_NOOP(
             "hearth::CommandHelp",
             "Makes the copy that another laptop takes to a second door: names, numbers and cards, but no "
             "contact data and no notes. It opens with hearth --door. With a passphrase it is sealed; "
             "without one damage is noticed, but not what somebody changes on purpose."),
         makeFile},
        {u"merge",
         {{u"FILE"}, {u"DOORFILE", Occurs::AtLeastOnce}},
         {{u"--dry-run", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only says what would be taken in.")},
          passphraseOption()},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Takes in the check-ins of other laptops' doors: in any order, any number of "
                           "times. What this club's own desk decided stands."),
         mergeDoors},
    };
}

} // namespace hearth
