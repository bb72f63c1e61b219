// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_import.h"

#include "core/club.h"
#include "core/exchange/arriving_photos.h"
#include "core/member/member_actions.h"
#include "core/member/member_table.h"

#include <algorithm>

namespace hearth {

namespace {

/// Exact cells say what they say: a day of joining that isn't known stays unknown.
QDate joinedDay(const Member& draft, CellFidelity fidelity, QDate today)
{
    const bool known = draft.joined.isValid() || (draft.left.isValid() && draft.left < today);
    return known || (fidelity == CellFidelity::Exact && draft.status) ? draft.joined : today;
}

/// Adds the new people of an import, unrecorded. The first one begins it, so that an import without any is
/// an ordinary change, or none.
class BulkAdding {
public:
    BulkAdding(Change& change, CellFidelity fidelity)
        : m_change(change), m_fidelity(fidelity), m_references(change, change.id())
    {
    }

    void add(PlannedMember& row)
    {
        if (!m_pause) {
            m_pause = m_change.bulk();
        }
        Member& member = row.draft;
        if (!member.id) {
            member.id = m_change.newId<MemberId>();
        }
        const QDate today = m_change.today();
        member.joined = joinedDay(member, m_fidelity, today);
        insertMember(m_change, m_references, member,
                     firstPeriods(member.status, member.joined, member.left, today), m_change.id());
        forgetAllButKeys(member);
    }

    void addPhotos(SourceTable& table, const MemberPlan& plan)
    {
        if (m_pause) {
            writePhotos(m_change, table, plan, RowFate::Add, m_change.id());
        }
    }

    /// From here on everything is recorded again.
    void end() { m_pause.reset(); }

private:
    /// A hundred thousand drafts would fill the memory, and filling it takes a quarter of the time.
    static void forgetAllButKeys(Member& member)
    {
        Member keys;
        keys.id = member.id;
        keys.number = std::move(member.number);
        keys.name = std::move(member.name);
        keys.emails = std::move(member.emails);
        keys.phones = std::move(member.phones);
        keys.mobiles = std::move(member.mobiles);
        keys.birthday = member.birthday;
        member = std::move(keys);
    }

    Change& m_change;
    CellFidelity m_fidelity;
    MemberReferences m_references;
    std::unique_ptr<Recording::Pause> m_pause;
};

QJsonObject subjectOf(const MemberPlan& plan, const QString& file)
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("added"), static_cast<qint64>(plan.count(RowFate::Add))},
            {QStringLiteral("updated"), static_cast<qint64>(plan.count(RowFate::Update))}};
}

} // namespace

std::int64_t MemberPlan::count(RowFate fate) const
{
    return (fate == RowFate::Add ? addedAtOnce : 0) +
           std::count_if(rows.begin(), rows.end(),
                         [&](const PlannedMember& row) { return row.fate == fate; });
}

Result<ImportedMembers> importMembers(Club& club,
                                      SourceTable& table,
                                      const ImportMapping& mapping,
                                      const ImportOptions& options,
                                      const QString& file)
{
    return club.perform(QStringLiteral("members.import"), {}, [&](Change& change) {
        BulkAdding adding(change, options.fidelity);
        auto plan = planMembers(club, table, mapping, options, [&](PlannedMember& row) { adding.add(row); });
        if (!plan) {
            throw Refusal{std::move(plan.error())};
        }
        adding.addPhotos(table, *plan);
        adding.end();
        for (const PlannedMember& row : plan->rows) {
            if (row.fate == RowFate::Update) {
                writeEdit(change, *row.before, row.draft);
            }
        }
        writePhotos(change, table, *plan, RowFate::Update, {});
        change.setSubject(subjectOf(*plan, file));
        const bool isNothing = plan->count(RowFate::Add) + plan->count(RowFate::Update) == 0;
        return ImportedMembers{std::move(*plan), isNothing ? ChangeId() : change.id()};
    });
}

} // namespace hearth
