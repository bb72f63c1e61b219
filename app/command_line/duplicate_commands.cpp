// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/duplicate_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/nearest.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/exchange/member_cells.h"
#include "core/member/duplicate_words.h"
#include "core/member/member_names.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "core/wording.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct DuplicateCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::DuplicateCommands)
};

ExitCode listDuplicates(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto pairs = (*club)->read(findDuplicates);
    if (!pairs) {
        return call.failed(pairs.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const DuplicatePair& pair : *pairs) {
        const QString first = memberName(**club, pair.first);
        const QString second = memberName(**club, pair.second);
        if (call.isJson()) {
            array += QJsonObject{{QStringLiteral("a"), pair.first.text()},
                                 {QStringLiteral("a_name"), first},
                                 {QStringLiteral("b"), pair.second.text()},
                                 {QStringLiteral("b_name"), second},
                                 {QStringLiteral("likelihood"), likelihoodWord(pair.likelihood)},
                                 {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonTexts(pair))}};
        } else {
            rows.push_back({pair.first.text(), first, pair.second.text(), second,
                            likelihoodText(pair.likelihood), reasonsText(pair)});
        }
    }
    if (call.isJson()) {
        call.output().json(array);
    } else if (rows.empty()) {
        call.output().line(DuplicateCommands::tr("Nobody seems to stand in the book twice."));
    } else {
        call.output().table({DuplicateCommands::tr("id"), DuplicateCommands::tr("name"),
                             DuplicateCommands::tr("other id"), DuplicateCommands::tr("other name"),
                             DuplicateCommands::tr("likelihood"), DuplicateCommands::tr("why")},
                            rows);
    }
    return ExitCode::Success;
}

/// The words `field=from-which`, or a sentence about one that can't be understood.
tl::expected<MergeChoice, QString> readChoice(const QStringList& words)
{
    static const std::array<std::pair<QString, From>, 3> sides{{{QStringLiteral("kept"), From::Kept},
                                                                {QStringLiteral("gone"), From::Gone},
                                                                {QStringLiteral("both"), From::Both}}};
    MergeChoice choice;
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        const QString field = word.left(std::max<qsizetype>(equals, 0));
        const auto side = std::find_if(sides.begin(), sides.end(),
                                       [&](const auto& one) { return one.first == word.mid(equals + 1); });
        if (equals < 1 || side == sides.end()) {
            return tl::unexpected<QString>(
                DuplicateCommands::tr("\"%1\" doesn't say whose value of a field stays: write kept, gone or "
                                      "both, such as email=gone.")
                    .arg(word));
        }
        if (!field.startsWith(customPrefix) && !mergeFieldNames().contains(field)) {
            return tl::unexpected<QString>(
                withSuggestion(DuplicateCommands::tr("There is no field \"%1\" to choose.").arg(field),
                               nearest(field, mergeFieldNames())));
        }
        if (!choice.emplace(field, side->second).second) {
            return tl::unexpected<QString>(DuplicateCommands::tr("The field %1 is given twice.").arg(field));
        }
    }
    return choice;
}

/// Opens the club, does something with two of its people, and says what History says of it.
template<class Work>
ExitCode withTwo(Call& call, QStringView firstArgument, QStringView secondArgument, Work&& work)
{
    const auto club = openToWrite(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto people = membersMeantBy(**club, {call.argument(firstArgument), call.argument(secondArgument)});
    if (!people) {
        return call.failed(people.error());
    }
    const ChangeId before = (*club)->newestEntry();
    const Done done = work(**club, people->front(), people->back());
    if (!done) {
        return call.failed(done.error());
    }
    const auto entry = (*club)->history().find((*club)->newestEntry());
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("id"), people->front().text()},
                                       {QStringLiteral("other"), people->back().text()}});
    } else if (!entry || entry->id == before) {
        call.output().line(DuplicateCommands::tr("That is noted already; nothing was changed."));
    } else {
        //: %1: what was done, as in: Merged Bill Smith into William Smith; %2: an id
        call.output().line(
            DuplicateCommands::tr("%1: %2").arg(wordingOf(**club, *entry), people->front().text()));
    }
    return ExitCode::Success;
}

ExitCode merge(Call& call)
{
    const auto choice = readChoice(call.arguments().arguments(u"FIELD=WHICH"));
    if (!choice) {
        return call.wrongUsage(choice.error());
    }
    return withTwo(call, u"KEPT", u"GONE", [&](Club& club, MemberId kept, MemberId gone) {
        return mergeMembers(club, {kept, gone}, *choice, memberKeys());
    });
}

ExitCode apart(Call& call) { return withTwo(call, u"MEMBER", u"OTHER", tellApart); }

} // namespace

std::vector<Command> duplicateCommands()
{
    return {
        {u"duplicates",
         {{u"FILE"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Lists people who may stand in the book twice, and why."),
         listDuplicates},
        {u"merge-members",
         {{u"FILE"}, {u"KEPT"}, {u"GONE"}, {u"FIELD=WHICH", Occurs::Any}},
         {},
         QT_TRANSLATE_NOOP(
             "hearth::CommandHelp",
             "Makes two members one. Attendances, groups and all else go over; of a field that "
             "differs the one named first keeps its value, or the kept, gone or both are chosen, "
             "such as email=gone."),
         merge},
        {u"tell-apart",
         {{u"FILE"}, {u"MEMBER"}, {u"OTHER"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Notes that two members who look alike are not the same person."),
         apart},
    };
}

} // namespace hearth
