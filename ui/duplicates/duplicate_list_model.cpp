// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_list_model.h"

#include "core/member/duplicate_words.h"
#include "core/member/member_names.h"
#include "ui/duplicates/duplicate_watch.h"
#include "ui/window/open_club.h"

#include <algorithm>

namespace hearth {

DuplicateListModel::DuplicateListModel(OpenClub& open) : m_open(open) {}

int DuplicateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DuplicateListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateListModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || index.row() >= rowCount() || !isText) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    switch (index.column()) {
    case People:
        return role == Qt::AccessibleTextRole ? tr("%1: %2").arg(people(row), reasonsText(m_pairs[row]))
                                              : people(row);
    case Why:
        return reasonsText(m_pairs[row]);
    case HowLikely:
        return likelihoodText(m_pairs[row].likelihood);
    default:
        return {};
    }
}

QVariant DuplicateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case People:
        return tr("One person?");
    case Why:
        return tr("Why");
    case HowLikely:
        return tr("How likely");
    default:
        return {};
    }
}

void DuplicateListModel::refresh()
{
    std::vector<DuplicatePair> pairs = m_open.duplicates().pairs();
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    std::vector<std::pair<MemberId, MemberId>> keptPairs;
    for (const QModelIndex& index : kept) {
        const DuplicatePair* pair = pairAt(index.row());
        keptPairs.emplace_back(pair->first, pair->second);
    }
    m_pairs = std::move(pairs);
    m_people.assign(m_pairs.size(), {});
    QModelIndexList now;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto& [first, second] = keptPairs[static_cast<std::size_t>(i)];
        const int row = rowOf(first, second);
        now += row < 0 ? QModelIndex() : index(row, kept[i].column());
    }
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged();
}

const DuplicatePair* DuplicateListModel::pairAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_pairs[static_cast<std::size_t>(row)] : nullptr;
}

int DuplicateListModel::rowOf(MemberId first, MemberId second) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const DuplicatePair& pair) {
        return pair.first == first && pair.second == second;
    });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

QString DuplicateListModel::people(std::size_t row) const
{
    if (m_people[row].isEmpty() && !m_open.isLent()) {
        const QString first = memberName(m_open.club(), m_pairs[row].first);
        const QString second = memberName(m_open.club(), m_pairs[row].second);
        //: %1: a name that two members bear
        m_people[row] = first == second ? tr("%1, twice").arg(first)
                                        //: two members who may be one person
                                        : tr("%1 and %2").arg(first, second);
    }
    return m_people[row];
}

} // namespace hearth
