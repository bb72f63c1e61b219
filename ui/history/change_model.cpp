// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_model.h"

#include "core/wording.h"
#include "ui/window/open_club.h"

namespace hearth {

namespace {
constexpr int wordsKept = 2'000;
} // namespace

ChangeModel::ChangeModel(OpenClub& open) : m_open(open), m_words(wordsKept) {}

void ChangeModel::show(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_words.clear();
    m_entries = std::move(entries);
    m_lines.clear();
    QDate day;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QDate its = civilAt(m_entries[i].at, m_open.club().zone()).date;
        if (its != day) {
            day = its;
            m_lines.push_back({day, -1});
        }
        m_lines.push_back({day, static_cast<int>(i)});
    }
    endResetModel();
}

const HistoryEntry* ChangeModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const int entry = m_lines[static_cast<std::size_t>(row)].entry;
    return entry < 0 ? nullptr : &m_entries[static_cast<std::size_t>(entry)];
}

QString ChangeModel::wordsOf(const HistoryEntry& entry) const
{
    const qint64 key = entry.id.value();
    if (const QString* kept = m_words.object(key)) {
        return *kept;
    }
    if (m_open.isLent()) {
        return {};
    }
    auto* words = new QString(wordingOf(m_open.club(), entry)); // the cache owns it
    const QString result = *words;
    m_words.insert(key, words);
    return result;
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const HistoryEntry* entry = entryAt(index.row());
    if (role == kindRole) {
        return QVariant::fromValue(entry == nullptr ? Kind::Day : Kind::Change);
    }
    if (entry == nullptr) {
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(dayWords(line.day))
                                                                         : QVariant();
    }
    const QString time = m_open.formats().time(civilAt(entry->at, m_open.club().zone()).time);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordsOf(*entry);
    case timeRole:
        return time;
    case standingRole:
        return QVariant::fromValue(standing(*entry));
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(time, wordsOf(*entry), standingWords(standing(*entry)));
    default:
        return {};
    }
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return entryAt(index.row()) == nullptr
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

ChangeModel::Standing ChangeModel::standing(const HistoryEntry& entry) const
{
    return entry.kind != EntryKind::Change ? Standing::IsUndo
           : !entry.stands                 ? Standing::Undone
           : !m_open.canWrite()            ? Standing::ReadOnly
           : entry.hasData                 ? Standing::CanUndo
                                           : Standing::TooOld;
}

QString ChangeModel::dayWords(QDate day) const
{
    const QDate today = m_open.today();
    if (day == today) {
        return tr("Today");
    }
    return day == today.addDays(-1)     ? tr("Yesterday")
           : day.year() == today.year() ? m_open.formats().longDay(day)
                                        : m_open.formats().day(day);
}

QString ChangeModel::standingWords(Standing standing)
{
    switch (standing) {
    case Standing::CanUndo:
        return tr("Enter takes it back");
    case Standing::Undone:
        return tr("Taken back");
    case Standing::TooOld:
        return tr("Too old to be taken back");
    case Standing::IsUndo:
    case Standing::ReadOnly:
        break;
    }
    return {};
}

} // namespace hearth
