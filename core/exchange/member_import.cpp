// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_import.h"

#include "core/club.h"
#include "core/exchange/import_refusals.h"
#include "core/member/member_actions.h"
#include "core/member/member_table.h"

namespace hearth {

namespace {

constexpr std::int64_t peopleBetweenReports = 500;

/// Exact cells say what they say: a day of joining that isn't known stays unknown.
QDate joinedDay(const Member& draft, CellFidelity fidelity, QDate today)
{
    const bool known = draft.joined.isValid() || (draft.left.isValid() && draft.left < today);
    return known || (fidelity == CellFidelity::Exact && draft.status) ? draft.joined : today;
}

void addInBulk(Change& change, MemberPlan& plan, const ImportOptions& options)
{
    const auto pause = change.bulk();
    MemberReferences references(change, change.id());
    std::int64_t done = 0;
    for (PlannedMember& row : plan.rows) {
        if (row.fate != RowFate::Add) {
            continue;
        }
        Member& member = row.draft;
        if (!member.id) {
            member.id = change.newId<MemberId>();
        }
        member.joined = joinedDay(member, options.fidelity, change.today());
        insertMember(change, references, member,
                     firstPeriods(member.status, member.joined, member.left, change.today()), change.id());
        if (++done % peopleBetweenReports == 0 &&
            tell(options.progress, done, static_cast<std::int64_t>(plan.rows.size())) == GoOn::Cancel) {
            throw Refusal{importCancelled()};
        }
    }
}

} // namespace

Result<ChangeId> importMembers(Club& club, MemberPlan plan, const ImportOptions& options, const QString& file)
{
    const std::int64_t added = plan.count(RowFate::Add);
    const std::int64_t updated = plan.count(RowFate::Update);
    if (added + updated == 0) {
        return ChangeId();
    }
    const QJsonObject subject{{QStringLiteral("file"), file},
                              {QStringLiteral("added"), static_cast<qint64>(added)},
                              {QStringLiteral("updated"), static_cast<qint64>(updated)}};
    return club.perform(QStringLiteral("members.import"), subject, [&](Change& change) {
        for (const PlannedMember& row : plan.rows) {
            if (row.fate == RowFate::Update) {
                writeEdit(change, *row.before, row.draft);
            }
        }
        addInBulk(change, plan, options);
        return change.id();
    });
}

} // namespace hearth
