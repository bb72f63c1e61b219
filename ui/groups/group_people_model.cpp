// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_people_model.h"

#include "core/group/group_queries.h"
#include "core/member/member_names.h"
#include "ui/window/open_club.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace hearth {

GroupPeopleModel::GroupPeopleModel(OpenClub& open) : m_open(open) {}

int GroupPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GroupPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupPeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QString said = text(line, index.column());
    if (role == Qt::AccessibleTextRole && index.column() != Name && !said.isEmpty()) {
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               said;
    }
    if (role == Qt::ToolTipRole && line.membership.since.isValid()) {
        return tr("In the group since %1").arg(m_open.formats().day(line.membership.since));
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(said) : QVariant();
}

QVariant GroupPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Name");
    case Part:
        return tr("Part");
    case LastSeen:
        return tr("Last came");
    default:
        return {};
    }
}

void GroupPeopleModel::show(GroupId group)
{
    std::vector<Line> lines;
    if (group) {
        for (GroupMembership& one : membersOfGroup(m_open.database(), group, m_open.today())) {
            const QString name = memberName(m_open.club(), one.member);
            lines.push_back({std::move(one), name});
        }
        // The list of members knows everybody's place in the alphabet.
        RowSet people(m_open.rows().size());
        for (const Line& line : lines) {
            if (const auto row = m_open.rows().row(line.membership.member)) {
                people.insert(*row);
            }
        }
        std::unordered_map<std::int64_t, std::size_t> places;
        for (const MemberRowNumber row : m_open.order().arranged(people, MemberColumn::Name)) {
            places.emplace(m_open.rows().id(row).value(), places.size());
        }
        const auto place = [&](const Line& line) {
            const auto found = places.find(line.membership.member.value());
            return std::pair(line.membership.part != GroupPart::Leader,
                             found == places.end() ? places.size() : found->second);
        };
        std::stable_sort(lines.begin(), lines.end(),
                         [&](const Line& a, const Line& b) { return place(a) < place(b); });
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

MemberId GroupPeopleModel::memberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].membership.member
                                        : MemberId();
}

bool GroupPeopleModel::isLeader(int row) const
{
    return row >= 0 && row < rowCount() &&
           m_lines[static_cast<std::size_t>(row)].membership.part == GroupPart::Leader;
}

bool GroupPeopleModel::contains(MemberId member) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const Line& line) { return line.membership.member == member; });
}

QString GroupPeopleModel::text(const Line& line, int column) const
{
    switch (column) {
    case Name:
        return line.name;
    case Part:
        return line.membership.part == GroupPart::Leader ? tr("leads") : QString();
    case LastSeen: {
        AttendanceFigures* figures = m_open.figures();
        return figures == nullptr ? QString()
                                  : m_open.formats().relativeDay(
                                        figures->member(line.membership.member).lastSeen, m_open.today());
    }
    default:
        return {};
    }
}

} // namespace hearth
