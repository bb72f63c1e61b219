// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a term: people down, meetings across, each key that marks in a register marks here.
#pragma once

#include "core/attendance/attendance.h"
#include "ui/window/page.h"

class QComboBox;
class QDateEdit;
class QStackedWidget;
class QTableView;

namespace hearth {

class EmptyState;
class MatrixModel;
class PageHeader;

class MatrixPage final : public Page {
    Q_OBJECT

public:
    explicit MatrixPage(Frame& frame);

    /// `subject`: a group's id to show.
    void arrive(const QString& subject) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void makeTable();
    void listGroupsAgain();
    void refresh();
    void fitColumns();
    void mark(AttendanceStatus status);
    void unmark();
    /// Does something for the chosen people of each meeting in which cells are chosen.
    void forEachChosen(const std::function<bool(MeetingId, const std::vector<MemberId>&)>& work);

    PageHeader* m_header;
    QComboBox* m_group;
    QDateEdit* m_first;
    QDateEdit* m_last;
    MatrixModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_content;
};

} // namespace hearth
