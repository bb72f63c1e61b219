// SPDX-License-Identifier: GPL-3.0-or-later
// A group: its name, what it does, who leads it and who is in it, with a box to add people by their names.
#pragma once

#include "core/group/group.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace hearth {

class EmptyState;
class Frame;
class GroupAttendanceTab;
class GroupPeopleTab;
class InPlaceLine;

class GroupDetail final : public QWidget {
    Q_OBJECT

public:
    explicit GroupDetail(Frame& frame);

    void show(GroupId group);
    using QWidget::show;
    void showNone();
    [[nodiscard]] bool hasGroup() const { return m_group.isValid(); }
    [[nodiscard]] GroupId group() const { return m_group; }
    void startAdding();
    /// Saves what is being typed; false where it can't be kept.
    [[nodiscard]] bool leave();
    void setCloseable(bool isCloseable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void makeHead(QWidget& head);
    /// The people, and how they come.
    [[nodiscard]] QWidget* makePages();
    void edit(const QString& name, const QString& description);
    void remove();

    Frame& m_frame;
    GroupId m_group;
    QStackedWidget* m_content;
    EmptyState* m_none;
    QPushButton* m_close;
    InPlaceLine* m_name;
    InPlaceLine* m_description;
    QLabel* m_next;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    GroupPeopleTab* m_people;
    GroupAttendanceTab* m_attendance;
};

} // namespace hearth
