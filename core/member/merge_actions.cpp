// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/merge_actions.h"

#include "core/base/field_text.h"
#include "core/club.h"
#include "core/member/duplicate_table.h"
#include "core/member/member_joining_table.h"
#include "core/member/merge_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MergeActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::MergeActions)
};

/// What can't be chosen so.
std::vector<Problem> choiceProblems(const MergeComparison& comparison, const MergeChoice& choice)
{
    std::vector<Problem> problems;
    for (const auto& [name, from] : choice) {
        const MergeField* field = comparison.find(name);
        const bool isKnown =
            field != nullptr || mergeFieldNames().contains(name) || name.startsWith(u"custom:");
        if (!isKnown) {
            problems.push_back(unknownField(name));
        } else if (field != nullptr && from == From::Both && !field->mayBeBoth) {
            problems.push_back(
                {name, MergeActions::tr("Of the field \"%1\" only one value can stay.").arg(name)});
        }
    }
    const MergeField* notes = comparison.find(QStringLiteral("notes"));
    if (notes != nullptr && notes->differs && chosenFor(*notes, choice) == From::Both) {
        requireLength(problems, notes->name, joinedNotes(comparison.kept.notes, comparison.gone.notes),
                      notesLength);
    }
    return problems;
}

/// The number or the card of which there were two, and of which one stays.
QString lostKey(const QString& field,
                const QString& kept,
                const QString& gone,
                const MergeComparison& comparison,
                const MergeChoice& choice)
{
    const MergeField* found = comparison.find(field);
    if (found == nullptr || !found->differs) {
        return {};
    }
    return chosenFor(*found, choice) == From::Gone ? kept : gone;
}

MergeComparison requireComparison(Club& club, const MergedPair& pair)
{
    auto comparison = compareForMerge(club, pair);
    if (!comparison) {
        throw Refusal{std::move(comparison.error())};
    }
    return std::move(*comparison);
}

QJsonObject asSubject(MemberId member, const QString& otherName, MemberId other)
{
    return {{QStringLiteral("member"), member.text()}, {otherName, other.text()}};
}

} // namespace

Done mergeMembers(Club& club, const MergedPair& pair, const MergeChoice& choice, const MemberKeys& keys)
{
    const QJsonObject subject = asSubject(pair.kept, QStringLiteral("gone"), pair.gone);
    return club.perform(QStringLiteral("member.merge"), subject, [&](Change& change) {
        const MergeComparison comparison = requireComparison(club, pair);
        if (auto problems = choiceProblems(comparison, choice); !problems.empty()) {
            throw Refusal{Error::invalid(std::move(problems))};
        }
        writeChosenFields(change, comparison, choice);
        for (const MemberKey& key : keys) {
            if (key.join != nullptr) {
                key.join(change, pair);
            } else {
                joinRows(change, key, pair);
            }
        }
        removeMerged(change, pair.gone);
        const Member& kept = comparison.kept;
        const Member& gone = comparison.gone;
        writeAlias(change, pair,
                   {lostKey(QStringLiteral("number"), kept.number, gone.number, comparison, choice),
                    lostKey(QStringLiteral("card_code"), kept.cardCode, gone.cardCode, comparison, choice)});
    });
}

Done tellApart(Club& club, MemberId a, MemberId b)
{
    const MergedPair pair{std::min(a, b), std::max(a, b)};
    const QJsonObject subject = asSubject(pair.kept, QStringLiteral("other"), pair.gone);
    return club.perform(QStringLiteral("member.apart"), subject, [&](Change& change) {
        if (auto obstacle = mergeObstacle(club, pair)) {
            throw Refusal{std::move(*obstacle)};
        }
        writeToldApart(change.database(), pair);
    });
}

} // namespace hearth
