// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: the list, beside it the one that is chosen, and below it interests that could become one.
#pragma once

#include "core/base/id.h"
#include "ui/window/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace hearth {

class EmptyState;
class GroupDetail;
class GroupListModel;
class ListAndDetail;
class PageHeader;

class GroupsPage final : public Page {
    Q_OBJECT

public:
    explicit GroupsPage(Frame& frame);

    /// `subject`: a group's id or name to show, `new` for a new one.
    void arrive(const QString& subject) override;
    [[nodiscard]] bool leave() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshInterests();
    void showGroup(GroupId group);
    void showChosen();
    void addNew();
    void makeOf(const QString& interest);

    GroupListModel* m_model;
    PageHeader* m_header;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_list;
    QVBoxLayout* m_interests;
    GroupDetail* m_detail;
    ListAndDetail* m_both;
};

} // namespace hearth
