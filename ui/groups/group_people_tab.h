// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a group: with a box to add people by their names, and what can be done with the chosen one.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace hearth {

class Frame;
class GroupPeopleModel;
class MemberPicker;

class GroupPeopleTab final : public QWidget {
    Q_OBJECT

public:
    explicit GroupPeopleTab(Frame& frame);

    /// Throws `StoreError`.
    void show(GroupId group);
    using QWidget::show;
    void startAdding();

Q_SIGNALS:
    /// Of the whole group.
    void deletionWanted();

private:
    void makePicker();
    void makePeople();
    void refreshButtons();
    void add(MemberId member);
    void takeOut();
    void changePart();
    [[nodiscard]] MemberId chosen() const;

    Frame& m_frame;
    GroupId m_group;
    MemberPicker* m_picker;
    GroupPeopleModel* m_people;
    QTableView* m_table;
    QPushButton* m_part;
    QPushButton* m_takeOut;
    QPushButton* m_delete;
};

} // namespace hearth
