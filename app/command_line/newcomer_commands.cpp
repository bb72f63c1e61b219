// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/newcomer_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/connections/buddy_actions.h"
#include "core/connections/buddy_queries.h"
#include "core/connections/connections_words.h"
#include "core/member/member_names.h"
#include "core/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct NewcomerCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewcomerCommands)
};

constexpr std::size_t mostProposed = 5;

Result<std::vector<FirstVisits>> newcomersMeant(Call& call, Club& club)
{
    const CivilTime now = club.civilNow();
    if (!call.arguments().has(u"--meeting")) {
        return club.read([&](Database& database) { return newcomers(database, now); });
    }
    return meetingMeantBy(club, call.arguments().value(u"--meeting")).and_then([&](const Meeting& meeting) {
        return club.read([&](Database& database) { return newcomersAt(database, meeting, now); });
    });
}

ExitCode listNewcomers(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto found = newcomersMeant(call, **club);
    if (!found) {
        return call.failed(found.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const FirstVisits& one : *found) {
        if (call.isJson()) {
            array += QJsonObject{{QStringLiteral("id"), one.member.text()},
                                 {QStringLiteral("visits"), one.visits},
                                 {QStringLiteral("buddy"), one.buddy.text()}};
        } else {
            rows.push_back({one.member.text(), memberName(**club, one.member), visitsWords(one.visits),
                            one.buddy ? memberName(**club, one.buddy) : QString()});
        }
    }
    if (call.isJson()) {
        call.output().json(array);
    } else if (rows.empty()) {
        call.output().line(NewcomerCommands::tr("Nobody is new."));
    } else {
        call.output().table({NewcomerCommands::tr("id"), NewcomerCommands::tr("name"),
                             NewcomerCommands::tr("visits"), NewcomerCommands::tr("buddy")},
                            rows);
    }
    return ExitCode::Success;
}

void tellProposals(Call& call, Club& club, MemberId newcomer, const std::vector<BuddyProposal>& proposals)
{
    const QString name = memberName(club, newcomer);
    const MemberId buddy =
        club.read([&](Database& database) { return buddyOf(database, newcomer); }).value_or(MemberId());
    call.output().line(buddy ? NewcomerCommands::tr("%1 looks after %2.").arg(memberName(club, buddy), name)
                             : NewcomerCommands::tr("%1 has no buddy.").arg(name));
    for (const BuddyProposal& one : proposals) {
        //: %1: somebody who could be a buddy, %2: what speaks for them, %3: their id
        call.output().line(NewcomerCommands::tr("%1 could: %2 (%3)")
                               .arg(memberName(club, one.buddy), buddyReason(one), one.buddy.text()));
    }
}

/// Who is the buddy, and who could be.
ExitCode tellBuddy(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto newcomer = memberMeantBy(**club, call.argument(u"NEWCOMER"));
    if (!newcomer) {
        return call.failed(newcomer.error());
    }
    const auto proposals = (*club)->read([&](Database& database) {
        return proposeBuddies(database, *newcomer, (*club)->civilNow(), mostProposed);
    });
    if (!proposals) {
        return call.failed(proposals.error());
    }
    if (!call.isJson()) {
        tellProposals(call, **club, *newcomer, *proposals);
        return ExitCode::Success;
    }
    QJsonArray array;
    for (const BuddyProposal& one : *proposals) {
        array += QJsonObject{{QStringLiteral("buddy"), one.buddy.text()},
                             {QStringLiteral("interests"), QJsonArray::fromStringList(one.interests)},
                             {QStringLiteral("evenings"), one.evenings},
                             {QStringLiteral("newcomers"), one.newcomers}};
    }
    const auto buddy = (*club)->read([&](Database& database) { return buddyOf(database, *newcomer); });
    call.output().json(QJsonObject{{QStringLiteral("newcomer"), newcomer->text()},
                                   {QStringLiteral("buddy"), buddy.value_or(MemberId()).text()},
                                   {QStringLiteral("proposals"), array}});
    return ExitCode::Success;
}

/// Says what History says, or that it was so already.
ExitCode tellOutcome(Call& call, Club& club, ChangeId before, const Done& done)
{
    if (!done) {
        return call.failed(done.error());
    }
    const auto entry = club.history().find(club.newestEntry());
    if (call.isJson()) {
        call.output().json(
            QJsonObject{{QStringLiteral("change"),
                         club.newestEntry() == before ? QString() : club.newestEntry().text()}});
    } else if (club.newestEntry() == before || !entry) {
        call.output().line(NewcomerCommands::tr("It is so already; nothing was changed."));
    } else {
        call.output().line(wordingOf(club, *entry));
    }
    return ExitCode::Success;
}

ExitCode giveOneBuddy(Call& call)
{
    if (call.argument(u"BUDDY").isEmpty()) {
        return tellBuddy(call);
    }
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto newcomer = memberMeantBy(**club, call.argument(u"NEWCOMER"));
    if (!newcomer) {
        return call.failed(newcomer.error());
    }
    const auto buddy = memberMeantBy(**club, call.argument(u"BUDDY"));
    if (!buddy) {
        return call.failed(buddy.error());
    }
    const ChangeId before = (*club)->newestEntry();
    return tellOutcome(call, **club, before, giveBuddy(**club, {*newcomer, *buddy}));
}

ExitCode endOneBuddy(Call& call)
{
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto newcomer = memberMeantBy(**club, call.argument(u"NEWCOMER"));
    if (!newcomer) {
        return call.failed(newcomer.error());
    }
    const ChangeId before = (*club)->newestEntry();
    return tellOutcome(call, **club, before, endBuddy(**club, *newcomer));
}

} // namespace

std::vector<Command> newcomerCommands()
{
    return {
        {u"newcomers",
         {{u"FILE"}},
         {{u"--meeting", u"M",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "Only those whom this meeting expects.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Lists who is new, in their first three visits, and who looks after them."),
         listNewcomers},
        {u"buddy",
         {{u"FILE"}, {u"NEWCOMER"}, {u"BUDDY", Occurs::AtMostOnce}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Makes BUDDY look after NEWCOMER; without BUDDY says who does and who could, with "
                           "the reason."),
         giveOneBuddy},
        {u"end-buddy",
         {{u"FILE"}, {u"NEWCOMER"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "From now on nobody looks after NEWCOMER."),
         endOneBuddy},
    };
}

} // namespace hearth
