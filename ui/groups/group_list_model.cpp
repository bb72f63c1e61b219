// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_list_model.h"

#include "core/member/member_names.h"
#include "core/member/member_order.h"
#include "ui/window/open_club.h"

#include <QCollator>

#include <algorithm>

namespace hearth {

GroupListModel::GroupListModel(OpenClub& open) : m_open(open) {}

int GroupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GroupListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    QString text;
    switch (index.column()) {
    case Name:
        text = line.summary.group.name;
        break;
    case People:
        text = m_open.formats().count(line.summary.people);
        break;
    case Leaders:
        text = line.leaders;
        break;
    case NextMeeting:
        if (line.summary.nextMeeting) {
            text = m_open.formats().relativeDay(line.summary.nextMeeting->date, m_open.today());
        }
        break;
    default:
        break;
    }
    if (role == Qt::AccessibleTextRole && index.column() != Name && !text.isEmpty()) {
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               text;
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
               ? QVariant(text)
               : QVariant();
}

QVariant GroupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Group");
    case People:
        return tr("People");
    case Leaders:
        return tr("Led by");
    case NextMeeting:
        return tr("Next meeting");
    default:
        return {};
    }
}

void GroupListModel::refresh()
{
    std::vector<Line> lines;
    for (GroupSummary& summary : summariseGroups(m_open.database(), m_open.club().civilNow())) {
        QStringList leaders;
        for (const MemberId leader : summary.leaders) {
            leaders += memberName(m_open.club(), leader);
        }
        lines.push_back({std::move(summary), leaders.join(QStringLiteral(", "))});
    }
    QCollator collator(sortingLocale(m_open.club()));
    collator.setNumericMode(true);
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
        return collator.compare(a.summary.group.name, b.summary.group.name) < 0;
    });
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    std::vector<GroupId> keptIds;
    for (const QModelIndex& index : kept) {
        keptIds.push_back(idAt(index.row()));
    }
    m_lines = std::move(lines);
    QModelIndexList now;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int row = rowOf(keptIds[static_cast<std::size_t>(i)]);
        now += row < 0 ? QModelIndex() : index(row, kept[i].column());
    }
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged();
}

GroupId GroupListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].summary.group.id : GroupId();
}

int GroupListModel::rowOf(GroupId id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line& line) { return line.summary.group.id == id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

} // namespace hearth
