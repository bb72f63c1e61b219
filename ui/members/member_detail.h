// SPDX-License-Identifier: GPL-3.0-or-later
// The member beside the list: who it is, and in tabs what the book holds, how often the person comes, and
// what was changed about them.
#pragma once

#include "core/member/member.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace hearth {

class AttendanceTab;
class ChangeSet;
class ConnectionsTab;
class DetailsForm;
class EmptyState;
class Frame;
class MemberHistoryTab;
class PhotoView;

class MemberDetail final : public QWidget {
    Q_OBJECT

public:
    explicit MemberDetail(Frame& frame);

    void show(MemberId id);
    using QWidget::show;
    /// Turns to the tab of this name: `details`, `attendance`, `connections`, `history`; stays where it is
    /// for any other.
    void look(const QString& tab);
    /// Nobody in particular: `chosen` says how many are chosen in the list.
    void showNobody(int chosen);
    [[nodiscard]] bool hasMember() const { return m_member.isValid(); }
    [[nodiscard]] MemberId member() const { return m_member; }
    /// Puts the keyboard into the first field.
    void startEditing();
    /// Saves what is being edited; false where it can't be kept.
    [[nodiscard]] bool leave();
    /// Shows a way back to the list, where there is no room for both.
    void setCloseable(bool isCloseable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(QWidget& head);
    void refresh();
    void hear(const ChangeSet& changes);
    void showParts();

    Frame& m_frame;
    MemberId m_member;
    QStackedWidget* m_content;
    EmptyState* m_nobody;
    QPushButton* m_close;
    PhotoView* m_photo;
    QLabel* m_name;
    QLabel* m_membership;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    DetailsForm* m_form;
    AttendanceTab* m_attendance;
    ConnectionsTab* m_connections;
    MemberHistoryTab* m_history;
};

} // namespace hearth
