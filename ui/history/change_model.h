// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as lines, the newest first, with a line for each day between them. The words are made when a line
// is drawn.
#pragma once

#include "core/history/entry.h"

#include <QAbstractListModel>
#include <QCache>
#include <QDate>

#include <vector>

namespace hearth {

class OpenClub;

class ChangeModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Day, Change };
    /// What can be done about a change.
    enum class Standing {
        CanUndo,
        Undone,   ///< Taken back already.
        IsUndo,   ///< It is itself the taking back of another, or the putting again.
        TooOld,   ///< What taking it back needs is no longer kept.
        ReadOnly, ///< The club can't be written.
    };
    static constexpr int kindRole = Qt::UserRole + 1;
    static constexpr int timeRole = Qt::UserRole + 2;
    static constexpr int standingRole = Qt::UserRole + 3;

    explicit ChangeModel(OpenClub& open);

    /// Newest first.
    void show(std::vector<HistoryEntry> entries);
    /// Nothing for a day's line.
    [[nodiscard]] const HistoryEntry* entryAt(int row) const;
    [[nodiscard]] QString wordsOf(const HistoryEntry& entry) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QDate day;
        int entry = -1; ///< -1 for the day itself.
    };

    [[nodiscard]] Standing standing(const HistoryEntry& entry) const;
    [[nodiscard]] QString dayWords(QDate day) const;
    [[nodiscard]] static QString standingWords(Standing standing);

    OpenClub& m_open;
    std::vector<HistoryEntry> m_entries;
    std::vector<Line> m_lines;
    mutable QCache<qint64, QString> m_words;
};

} // namespace hearth
