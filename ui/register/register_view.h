// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a meeting's register: a box where a name and Enter marks somebody present, what was counted, the
// people with a key and a button for each mark, guests and heads.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"

#include <QWidget>

#include <vector>

class QAction;
class QCheckBox;
class QLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QTableView;

namespace hearth {

class EmptyState;
class Frame;
class MemberPicker;
class PaperPanel;
class RegisterCountChips;
class RegisterDelegate;
class RegisterModel;

class RegisterView final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterView(Frame& frame);

    /// Shows the register of `meeting` as it stands in the book. Throws `StoreError`.
    void show(const Meeting& meeting);
    using QWidget::show;
    void startTyping();
    /// Opens the panel for what was ticked on paper.
    void startFromPaper();
    [[nodiscard]] RegisterModel& model() const { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeButtons(QLayout& row);
    QAction* addSaying(const char* name, const QString& text, void (RegisterView::*run)());
    /// Beside the panel for paper the people are shown where there is room for some.
    void makeRoom();
    void refreshButtons();
    [[nodiscard]] std::vector<MemberId> chosen() const;
    [[nodiscard]] std::optional<Attendance> chosenMark() const;

    void checkInByName(MemberId member);
    void offerGuest(const QString& typed);
    /// Marks those who are chosen and goes on to the next row.
    void mark(AttendanceStatus status);
    void unmark();
    void setHost();
    void setArrival();
    void setNote();
    void countHeads();

    Frame& m_frame;
    Meeting m_meeting;
    MemberPicker* m_picker;
    RegisterCountChips* m_counts;
    QCheckBox* m_onlyToMark;
    RegisterModel* m_model;
    PaperPanel* m_paper;
    QPushButton* m_fromPaper;
    QScrollArea* m_paperHolder; ///< For large text in a small window.
    QWidget* m_people;          ///< The table, or what is said in its place.
    QTableView* m_table;
    RegisterDelegate* m_delegate;
    EmptyState* m_empty;
    QMenu* m_more;
    std::vector<QPushButton*> m_markButtons;
    QAction* m_unmark = nullptr;
    std::vector<QAction*> m_sayings; ///< Of one who is marked.
    QAction* m_heads = nullptr;
};

} // namespace hearth
