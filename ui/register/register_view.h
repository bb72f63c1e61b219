// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a meeting's register: a box where a name and Enter marks somebody present, what was counted, the
// people with a key and a button for each mark, guests and heads.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"

#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QCheckBox;
class QMenu;
class QPushButton;
class QTableView;

namespace hearth {

class Chip;
class EmptyState;
class Frame;
class MemberPicker;
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
    [[nodiscard]] RegisterModel& model() const { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeCounts(class QLayout& row);
    void makeTable();
    void makeButtons(QLayout& row);
    QAction* addSaying(const char* name, const QString& text, void (RegisterView::*run)());
    void refreshCounts();
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
    [[nodiscard]] static std::optional<AttendanceStatus> statusOfKey(const QString& key);

    Frame& m_frame;
    Meeting m_meeting;
    MemberPicker* m_picker;
    QCheckBox* m_onlyToMark;
    RegisterModel* m_model;
    QTableView* m_table;
    RegisterDelegate* m_delegate;
    EmptyState* m_empty;
    QMenu* m_more;
    std::map<QString, Chip*> m_chips; ///< By what they count.
    std::vector<QPushButton*> m_markButtons;
    QAction* m_unmark = nullptr;
    std::vector<QAction*> m_sayings; ///< Of one who is marked.
    QAction* m_heads = nullptr;
};

} // namespace hearth
