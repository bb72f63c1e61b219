// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/change_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/fields.h"
#include "app/command_line/nearest.h"
#include "app/command_line/noun.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ChangeCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::ChangeCommands)
};

/// What is asked for, or null, with `code` set to how the command ends.
const Noun* nounOf(Call& call, ExitCode& code)
{
    const QString name = call.argument(u"NOUN");
    const Noun* noun = findNoun(name);
    if (noun == nullptr) {
        code = call.wrongUsage(
            withSuggestion(ChangeCommands::tr("\"%1\" is nothing Hearth can change: there are %2.")
                               .arg(name, nounNames().join(QStringLiteral(", "))),
                           nearest(name, nounNames())));
    }
    return noun;
}

/// Says what History says of the change, or that there was none.
ExitCode tellChange(Call& call, Club& club, ChangeId before, const QString& id)
{
    const ChangeId newest = club.newestEntry();
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("id"), id}});
    } else if (newest == before) {
        call.output().line(ChangeCommands::tr("%1 is so already; nothing was changed.").arg(id));
    } else if (const auto entry = club.history().find(newest)) {
        //: %1: what was done, as in: Added Maria Silva; %2: its id
        call.output().line(ChangeCommands::tr("%1: %2").arg(wordingOf(club, *entry), id));
    }
    return ExitCode::Success;
}

/// Opens the club, changes it, says what came of it.
template<class Work>
ExitCode makeChange(Call& call, Work&& work)
{
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const ChangeId before = (*club)->newestEntry();
    const Result<QString> id = work(**club);
    return id ? tellChange(call, **club, before, *id) : call.failed(id.error());
}

ExitCode add(Call& call)
{
    ExitCode code = ExitCode::Success;
    const Noun* noun = nounOf(call, code);
    if (noun == nullptr) {
        return code;
    }
    const auto texts = readFieldWords(*noun, call.arguments().arguments(u"field=value"));
    if (!texts) {
        return call.wrongUsage(texts.error());
    }
    return makeChange(call, [&](Club& club) { return noun->add(club, *texts); });
}

ExitCode edit(Call& call)
{
    ExitCode code = ExitCode::Success;
    const Noun* noun = nounOf(call, code);
    if (noun == nullptr) {
        return code;
    }
    const auto texts = readFieldWords(*noun, call.arguments().arguments(u"field=value"));
    if (!texts) {
        return call.wrongUsage(texts.error());
    }
    return makeChange(call, [&](Club& club) { return noun->edit(club, call.argument(u"ID"), *texts); });
}

ExitCode remove(Call& call)
{
    ExitCode code = ExitCode::Success;
    const Noun* noun = nounOf(call, code);
    if (noun == nullptr) {
        return code;
    }
    return makeChange(call, [&](Club& club) { return noun->remove(club, call.argument(u"ID")); });
}

ExitCode cancel(Call& call)
{
    return makeChange(call, [&](Club& club) {
        return meetingMeantBy(club, call.argument(u"MEETING"))
            .and_then([&](const Meeting& meeting) -> Result<QString> {
                // Called off already, and no other reason given: the one that stands isn't lost.
                if (meeting.status == MeetingStatus::Cancelled && !call.arguments().has(u"--reason")) {
                    return meeting.id.text();
                }
                return cancelMeeting(club, meeting.id, call.arguments().value(u"--reason")).map([&] {
                    return meeting.id.text();
                });
            });
    });
}

} // namespace

std::vector<Command> changeCommands()
{
    return {
        {u"add",
         {{u"FILE"}, {u"NOUN"}, {u"field=value", Occurs::Any}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Adds a member, meeting, venue and so on, and prints its id. The fields are the "
                           "columns of its export; a value may hold blanks and equals signs."),
         add},
        {u"edit",
         {{u"FILE"}, {u"NOUN"}, {u"ID"}, {u"field=value", Occurs::AtLeastOnce}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Changes the fields given; an empty value clears one."),
         edit},
        {u"delete",
         {{u"FILE"}, {u"NOUN"}, {u"ID"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Deletes one; undo brings it back."),
         remove},
        {u"cancel",
         {{u"FILE"}, {u"MEETING"}},
         {{u"--reason", u"R", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Why it doesn't take place.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Calls a meeting off: an id, next, or a day."),
         cancel},
    };
}

} // namespace hearth
