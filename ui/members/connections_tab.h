// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a member has met, who could be brought together with them, and, while they are new, who looks after
// them.
#pragma once

#include "core/connections/member_connections.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace hearth {

class BuddyBox;
class Frame;
class NamelessView;
class NetTableModel;

class ConnectionsTab final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionsTab(Frame& frame);
    void show(MemberId id);
    using QWidget::show;

private:
    enum List { Everybody, Once, NeverTogether, Introductions };

    void refresh();
    void showNothing(const QString& words);
    void fillLists();
    void showList();
    [[nodiscard]] QString sentences() const;

    Frame& m_frame;
    MemberId m_member;
    MemberConnections m_of;
    bool m_hasTables = false;
    QLabel* m_words;
    BuddyBox* m_buddy;
    QPushButton* m_show;
    QComboBox* m_list;
    QLabel* m_none;
    NetTableModel* m_model;
    NamelessView* m_table;
};

} // namespace hearth
