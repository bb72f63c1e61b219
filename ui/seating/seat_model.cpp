// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seat_model.h"

namespace hearth {

namespace {

QString joinedWords(const QStringList& words)
{
    QStringList said;
    for (const QString& word : words) {
        if (!word.isEmpty()) {
            said += word;
        }
    }
    return said.join(QStringLiteral(", "));
}

} // namespace

void SeatModel::show(std::vector<ShownTable> tables)
{
    if (tables == m_tables) {
        return;
    }
    beginResetModel();
    m_tables = std::move(tables);
    m_firsts.clear();
    m_tableOf.clear();
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        m_firsts.push_back(static_cast<int>(m_tableOf.size()));
        m_tableOf.insert(m_tableOf.end(), m_tables[table].seats.size(), static_cast<int>(table));
    }
    endResetModel();
}

int SeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tableOf.size());
}

int SeatModel::tableAt(int row) const { return m_tableOf[static_cast<std::size_t>(row)]; }

const ShownSeat& SeatModel::seatAt(int row) const
{
    const int table = tableAt(row);
    return m_tables[static_cast<std::size_t>(table)].seats[static_cast<std::size_t>(row - firstRow(table))];
}

int SeatModel::rowOf(MemberId member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (seatAt(row).member == member) {
            return row;
        }
    }
    return -1;
}

QVariant SeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ShownSeat& seat = seatAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return seat.name;
    case Qt::ToolTipRole: // also where there is no room for the whole name
    case Qt::AccessibleTextRole: {
        const ShownTable& table = m_tables[static_cast<std::size_t>(tableAt(index.row()))];
        return joinedWords(
            {seat.name, titleOf(table), wordsOf(seat), seat.isLocked ? tr("locked") : QString()});
    }
    default:
        return {};
    }
}

QString SeatModel::wordsOf(const ShownSeat& seat)
{
    if (seat.isGone) {
        return tr("not coming");
    }
    //: Behind a name: this person can host a table.
    const QString host = seat.isHost ? tr("host") : QString();
    //: Behind a name: this person is in their first visits.
    const QString newcomer = seat.isNew ? tr("newcomer") : QString();
    return joinedWords({host, newcomer});
}

QString SeatModel::titleOf(const ShownTable& table)
{
    return table.number == 0 ? tr("Without a seat") : tr("Table %1").arg(table.number);
}

QString SeatModel::newsOf(const ShownTable& table)
{
    const auto pairs = pairsOf(table.seats.size());
    //: %1: pairs who meet for the first time; %2: pairs at this table
    return table.number == 0 || pairs == 0 ? QString()
                                           : tr("%1 of %2 pairs new").arg(table.newPairs).arg(pairs);
}

QString SeatModel::marksOf(const ShownTable& table)
{
    //: Of a table.
    return joinedWords(
        {table.isQuiet ? tr("quiet") : QString(), table.isStepFree ? tr("step-free") : QString()});
}

} // namespace hearth
