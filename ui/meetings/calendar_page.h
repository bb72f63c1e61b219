// SPDX-License-Identifier: GPL-3.0-or-later
// The meetings by month, by week or as a list; the same keys and deeds in each.
#pragma once

#include "core/meeting/meeting.h"
#include "ui/window/page.h"

#include <QDate>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hearth {

class CalendarModel;
class CalendarView;
class EmptyState;
class MeetingListModel;
class PageHeader;

class CalendarPage final : public Page {
    Q_OBJECT

public:
    explicit CalendarPage(Frame& frame);

    /// `subject`: a day as `2026-11-26`; empty for the one that was shown, at first today.
    void arrive(const QString& subject) override;

private:
    enum class Show { Month, Week, List };

    void makeHeader();
    void makeList();
    void show(QDate day);
    void step(int direction);
    void refresh();
    void openMeeting(MeetingId meeting);
    [[nodiscard]] Show shown() const;

    QDate m_day;
    PageHeader* m_header;
    QComboBox* m_view;
    QPushButton* m_new;
    CalendarModel* m_model;
    CalendarView* m_calendar;
    MeetingListModel* m_meetings;
    QTableView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_content;
};

} // namespace hearth
