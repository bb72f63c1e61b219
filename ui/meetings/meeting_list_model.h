// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as a list: when, what, where, for whom, and what is missing.
#pragma once

#include "core/meeting/meeting.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

class MeetingListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Time, Title, Venue, Group, State, Columns };

    explicit MeetingListModel(OpenClub& open) : m_open(open) {}

    /// Those of the twelve months from `first` on.
    void show(QDate first);
    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] MeetingId meetingAt(int row) const;

private:
    [[nodiscard]] QString text(const ListedMeeting& listed, int column) const;

    OpenClub& m_open;
    QDate m_first;
    std::vector<ListedMeeting> m_meetings;
};

} // namespace hearth
