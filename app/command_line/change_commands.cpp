// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/change_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/fields.h"
#include "app/command_line/nearest.h"
#include "app/command_line/noun.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_remarks.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_queries.h"
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

/// What the maker of a meeting or a series should know of it.
QStringList remarksOf(Club& club, const QString& id)
{
    return club
        .read([&](Database& database) {
            if (const auto meeting = MeetingId::fromText(id)) {
                const auto draft = meetingDraft(database, *meeting);
                return draft ? remarksOn(database, *draft, *meeting) : QStringList();
            }
            const auto series = SeriesId::fromText(id);
            const auto made = series ? findSeries(database, *series) : std::nullopt;
            return made && made->pattern.starts ? seatRemarks(database, made->pattern) : QStringList();
        })
        .value_or(QStringList());
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
        for (const QString& remark : remarksOf(club, id)) {
            call.output().line(remark);
        }
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

/// `--following`, `--all` or neither; a sentence where both are given.
tl::expected<SeriesScope, QString> readScope(const Arguments& arguments)
{
    const bool isFollowing = arguments.has(u"--following");
    if (isFollowing && arguments.has(u"--all")) {
        return tl::unexpected<QString>(ChangeCommands::tr(
            "Either --following or --all: the meetings from this one on, or the whole series."));
    }
    return isFollowing               ? SeriesScope::Following
           : arguments.has(u"--all") ? SeriesScope::All
                                     : SeriesScope::ThisOne;
}

bool hasScope(const Arguments& arguments)
{
    return arguments.has(u"--following") || arguments.has(u"--all") || arguments.has(u"--rule");
}

/// For what is said of a series but asked of another noun.
ExitCode onlyOfMeetings(Call& call)
{
    return call.wrongUsage(ChangeCommands::tr(
        "--following, --all and --rule are for meetings of a series; leave them out here."));
}

ExitCode editSeriesOf(Call& call, const FieldTexts& texts)
{
    const auto scope = readScope(call.arguments());
    if (!scope) {
        return call.wrongUsage(scope.error());
    }
    const bool isRuleAlone = call.arguments().has(u"--rule") && *scope == SeriesScope::ThisOne;
    return makeChange(call, [&](Club& club) {
        return meetingMeantBy(club, call.argument(u"ID"))
            .and_then([&](const Meeting& meeting) -> Result<QString> {
                MeetingDraft draft =
                    club.read([&](Database& database) { return meetingDraft(database, meeting.id); })
                        .value_or(std::nullopt)
                        .value_or(MeetingDraft());
                if (auto problems = readMeetingFields(draft, texts); !problems.empty()) {
                    return failure(Error::invalid(std::move(problems)));
                }
                return changeMeetings(club, meeting.id, draft, isRuleAlone ? SeriesScope::Following : *scope,
                                      call.arguments().value(u"--rule"))
                    .map([&] { return meeting.id.text(); });
            });
    });
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
    if (texts->empty() && !call.arguments().has(u"--rule")) {
        return call.wrongUsage(ChangeCommands::tr("Say what shall change, as in title=Games night."));
    }
    if (hasScope(call.arguments())) {
        return noun->singular == u"meeting" ? editSeriesOf(call, *texts) : onlyOfMeetings(call);
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
    const auto scope = readScope(call.arguments());
    if (!scope) {
        return call.wrongUsage(scope.error());
    }
    if (*scope != SeriesScope::ThisOne) {
        return noun->singular != u"meeting" ? onlyOfMeetings(call) : makeChange(call, [&](Club& club) {
            return meetingMeantBy(club, call.argument(u"ID")).and_then([&](const Meeting& meeting) {
                return deleteMeetings(club, meeting.id, *scope).map([&](int) { return meeting.id.text(); });
            });
        });
    }
    return makeChange(call, [&](Club& club) { return noun->remove(club, call.argument(u"ID")); });
}

ExitCode cancelStretchOf(Call& call)
{
    const auto day = [&](QStringView option) {
        return QDate::fromString(call.argument(option), Qt::ISODate);
    };
    return makeChange(call, [&](Club& club) -> Result<QString> {
        GroupId group;
        if (call.arguments().has(u"--group")) {
            const auto meant = groupMeant(club, call.arguments().value(u"--group"));
            if (!meant) {
                return failure(meant.error());
            }
            group = *meant;
        }
        return cancelStretch(club, day(u"FIRST"), day(u"LAST"), group, call.arguments().value(u"--reason"))
            .map([](int count) { return QString::number(count); });
    });
}

ExitCode cancel(Call& call)
{
    const auto scope = readScope(call.arguments());
    if (!scope) {
        return call.wrongUsage(scope.error());
    }
    if (*scope != SeriesScope::ThisOne) {
        return makeChange(call, [&](Club& club) {
            return meetingMeantBy(club, call.argument(u"MEETING")).and_then([&](const Meeting& meeting) {
                return cancelMeetings(club, meeting.id, *scope, call.arguments().value(u"--reason"))
                    .map([&](int) { return meeting.id.text(); });
            });
        });
    }
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

OptionRule followingOption()
{
    return {u"--following",
            {},
            QT_TRANSLATE_NOOP("hearth::CommandHelp", "Of a series: this meeting and those that follow.")};
}

OptionRule allOption()
{
    return {u"--all", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Of a series: all its meetings.")};
}

OptionRule reasonOption()
{
    return {u"--reason", u"R", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Why it doesn't take place.")};
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
         {{u"FILE"}, {u"NOUN"}, {u"ID"}, {u"field=value", Occurs::Any}},
         {followingOption(),
          allOption(),
          {u"--rule", u"RULE",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "How the series goes on from this meeting, as RFC 5545 has it.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Changes the fields given; an empty value clears one."),
         edit},
        {u"delete",
         {{u"FILE"}, {u"NOUN"}, {u"ID"}},
         {followingOption(), allOption()},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Deletes one; undo brings it back."),
         remove},
        {u"cancel",
         {{u"FILE"}, {u"MEETING"}},
         {reasonOption(), followingOption(), allOption()},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Calls a meeting off: an id, next, or a day."),
         cancel},
        {u"cancel-stretch",
         {{u"FILE"}, {u"FIRST"}, {u"LAST"}},
         {reasonOption(),
          {u"--group", u"G",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "Only this group's meetings; everybody's, unless it is given.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Calls off whatever is planned from one day to another, both included."),
         cancelStretchOf},
    };
}

} // namespace hearth
