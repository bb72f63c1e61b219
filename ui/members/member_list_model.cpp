// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_list_model.h"

#include "core/member/member_queries.h"
#include "core/store/store_error.h"
#include "ui/members/member_filter.h"
#include "ui/window/open_club.h"

#include <algorithm>
#include <unordered_set>

namespace hearth {

namespace {
constexpr int linesKept = 400;      // several screens
constexpr std::size_t fewRows = 40; // that are moved one by one; more are laid out anew
constexpr std::int64_t dayLength = 86'400'000;
} // namespace

MemberListModel::MemberListModel(OpenClub& open, const MemberFilter& filter)
    : m_open(open), m_filter(filter), m_lines(linesKept)
{
    connect(&open.rows(), &MemberRows::touched, this, &MemberListModel::follow);
    connect(&open.rows(), &MemberRows::renumbered, this, &MemberListModel::startAfresh);
    connect(&open, &OpenClub::figuresReady, this, [this] {
        followFigures();
        refreshFigures();
    });
    connect(&open, &OpenClub::membersRead, this, [this] { show(wanted()); });
    followFigures();
    m_shown = wanted();
}

int MemberListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MemberListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(memberListColumns().size());
}

QVariant MemberListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const MemberRowNumber row = m_shown[static_cast<std::size_t>(index.row())];
    if (role == idRole) {
        return m_open.rows().id(row).text();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != statusRole &&
        role != Qt::AccessibleTextRole) {
        return {};
    }
    const Line* shown = line(row);
    if (shown == nullptr) {
        return {};
    }
    if (role == statusRole) {
        return shown->member.status ? static_cast<int>(shown->member.status->status) : -1;
    }
    const MemberListColumn& column = memberListColumns().at(static_cast<std::size_t>(index.column()));
    const QString text = column.text({shown->member, shown->figures, m_open.formats(), m_open.today()});
    if (role == Qt::AccessibleTextRole) {
        // A column by itself says little to who can't see its heading.
        return index.column() == 0 || text.isEmpty() ? text : column.heading() + QStringLiteral(": ") + text;
    }
    return text;
}

QVariant MemberListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return memberListColumns().at(static_cast<std::size_t>(section)).heading();
    }
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant();
}

void MemberListModel::sort(int column, Qt::SortOrder direction)
{
    const auto sorts = column < 0 ? std::optional(MemberColumn::Name)
                                  : memberListColumns().at(static_cast<std::size_t>(column)).sorts;
    if (sorts && (*sorts != m_sorted || direction != m_direction)) {
        m_sorted = *sorts;
        m_direction = direction;
        show(wanted());
    }
}

void MemberListModel::search(const QString& typed)
{
    if (typed != m_typed) {
        m_typed = typed;
        show(wanted());
    }
}

void MemberListModel::refilter() { show(wanted()); }

MemberId MemberListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_open.rows().id(m_shown[static_cast<std::size_t>(row)])
                                        : MemberId();
}

int MemberListModel::rowOf(MemberId id) const
{
    const auto row = m_open.rows().row(id);
    return row ? placeOf(*row) : -1;
}

std::vector<MemberId> MemberListModel::shown() const
{
    std::vector<MemberId> ids;
    ids.reserve(m_shown.size());
    for (const MemberRowNumber row : m_shown) {
        ids.push_back(m_open.rows().id(row));
    }
    return ids;
}

void MemberListModel::followFigures()
{
    if (AttendanceFigures* figures = m_open.figures()) {
        connect(figures, &AttendanceFigures::refreshed, this, &MemberListModel::refreshFigures);
    }
}

void MemberListModel::refreshFigures()
{
    m_lines.clear();
    m_hasLastSeen = false;
    if (m_sorted == MemberColumn::LastSeen) {
        show(wanted());
    } else if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<MemberRowNumber> MemberListModel::wanted()
{
    if (!m_open.areMembersRead()) {
        return {}; // until `membersRead`
    }
    try {
        tellFigures();
        // Nothing typed finds everybody, without anything having been read for it.
        RowSet found = m_typed.isEmpty() ? m_open.rows().everybody() : m_open.search().find(m_typed);
        m_filter.narrow(found);
        return m_open.order().arranged(found, m_sorted, m_direction);
    } catch (const StoreError&) {
        return {}; // the page says that the file can't be read
    }
}

void MemberListModel::tellFigures()
{
    if (m_sorted != MemberColumn::LastSeen || m_hasLastSeen) {
        return;
    }
    const AttendanceFigures* figures = m_open.figures();
    const MemberRows& rows = m_open.rows();
    std::vector<std::int64_t> instants(rows.size(), MemberOrder::neverSeen);
    for (std::size_t i = 0; figures != nullptr && i < instants.size(); ++i) {
        const QDate seen = figures->member(rows.id(static_cast<MemberRowNumber>(i))).lastSeen;
        if (seen.isValid()) {
            instants[i] = seen.toJulianDay() * dayLength;
        }
    }
    m_open.order().setLastSeen(instants);
    m_hasLastSeen = true;
}

void MemberListModel::show(std::vector<MemberRowNumber> rows)
{
    if (rows == m_shown) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<MemberRowNumber> keptRows;
    for (const QModelIndex& index : kept) {
        keptRows.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    }
    m_shown = std::move(rows);
    QModelIndexList now;
    // Selecting all 100,000 leaves a few ranges; but a row may be anywhere now, so its place is looked up
    // once.
    std::unordered_map<MemberRowNumber, int> places;
    if (!kept.isEmpty()) {
        const std::unordered_set<MemberRowNumber> sought(keptRows.begin(), keptRows.end());
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            if (sought.contains(m_shown[i])) {
                places.emplace(m_shown[i], static_cast<int>(i));
            }
        }
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const auto place = places.find(keptRows[static_cast<std::size_t>(i)]);
        now += place == places.end() ? QModelIndex() : index(place->second, kept[i].column());
    }
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void MemberListModel::follow(const std::vector<MemberRowNumber>& touched)
{
    for (const MemberRowNumber row : touched) {
        m_lines.remove(row);
    }
    std::vector<MemberRowNumber> now = wanted();
    if (touched.size() > fewRows) {
        show(std::move(now));
        return;
    }
    // Each row goes from where it was and comes where it is; in between the others stand as they stood.
    for (const MemberRowNumber row : touched) {
        const int place = placeOf(row);
        const auto wantedAt = std::find(now.begin(), now.end(), row);
        const bool stays = place >= 0 && static_cast<std::size_t>(place) < now.size() &&
                           now[static_cast<std::size_t>(place)] == row;
        if (place >= 0 && !stays && wantedAt == now.end()) {
            beginRemoveRows({}, place, place);
            m_shown.erase(m_shown.begin() + place);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0;
         i < now.size() && now.size() - m_shown.size() <= fewRows && now.size() > m_shown.size(); ++i) {
        if (i >= m_shown.size() || (now[i] != m_shown[i] && placeOf(now[i]) < 0)) {
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(i), now[i]);
            endInsertRows();
        }
    }
    show(std::move(now));
    for (const MemberRowNumber row : touched) {
        if (const int place = placeOf(row); place >= 0) {
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
        }
    }
}

void MemberListModel::startAfresh()
{
    beginResetModel();
    m_lines.clear();
    m_hasLastSeen = false;
    m_shown = wanted();
    endResetModel();
}

const MemberListModel::Line* MemberListModel::line(MemberRowNumber row) const
{
    if (const Line* kept = m_lines.object(row)) {
        return kept;
    }
    if (m_open.isLent()) {
        return nullptr;
    }
    const MemberId id = m_open.rows().id(row);
    auto member = readMember(m_open.club(), id);
    if (!member) {
        return nullptr;
    }
    auto line = std::make_unique<Line>();
    line->member = std::move(*member);
    if (const AttendanceFigures* figures = m_open.figures()) {
        line->figures = figures->member(id);
    }
    const Line* kept = line.get();
    m_lines.insert(row, line.release());
    return kept;
}

int MemberListModel::placeOf(MemberRowNumber row) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

} // namespace hearth
