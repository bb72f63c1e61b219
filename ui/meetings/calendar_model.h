// SPDX-License-Identifier: GPL-3.0-or-later
// Some weeks of meetings as a table of days: a row for each week, a column for each weekday.
#pragma once

#include "core/meeting/meeting.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace hearth {

class OpenClub;

class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CalendarModel(OpenClub& open);

    /// Shows the month in which `day` is, with the days around it that fill its weeks.
    void showMonth(QDate day);
    /// Shows the week in which `day` is.
    void showWeek(QDate day);
    /// Reads the meetings again. Throws `StoreError`.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// What a screen reader says of a day: the day and each of its meetings.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QDate dayAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] const std::vector<ListedMeeting>& meetingsAt(const QModelIndex& index) const;
    /// Whether the day is of the month that is shown; of a week every day is.
    [[nodiscard]] bool isWithin(QDate day) const;
    [[nodiscard]] bool isWeek() const { return m_isWeek; }
    [[nodiscard]] OpenClub& open() const { return m_open; }
    /// Whether it has no screen in the room, by itself, its series or its venue.
    [[nodiscard]] bool isTechnologyFree(MeetingId meeting) const
    {
        return m_technologyFree.contains(meeting);
    }
    /// What is missing of a meeting, in a word or two; empty where nothing is.
    [[nodiscard]] static QString missing(const ListedMeeting& listed, const CivilTime& now);

private:
    [[nodiscard]] QString wordsOf(QDate day, const std::vector<ListedMeeting>& meetings) const;
    [[nodiscard]] QDate weekBegin(QDate day) const;
    void show(QDate first, int weeks, QDate month);

    OpenClub& m_open;
    QDate m_first;
    QDate m_month; ///< Its first day.
    int m_weeks = 0;
    bool m_isWeek = false;
    std::set<MeetingId> m_technologyFree;
    std::vector<std::vector<ListedMeeting>> m_days; ///< From the first day on.
};

} // namespace hearth
