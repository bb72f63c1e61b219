// SPDX-License-Identifier: GPL-3.0-or-later
// Members: one list, one search box, filter chips, and beside the list the member that is chosen.
#pragma once

#include "ui/members/member_filter.h"
#include "ui/window/page.h"

#include <vector>

class QStackedWidget;
class QTableView;

namespace hearth {

class EmptyState;
class FilterBar;
class ListAndDetail;
class MemberDetail;
class MemberListModel;
class PageHeader;
class SearchBox;

class MembersPage final : public Page {
    Q_OBJECT

public:
    explicit MembersPage(Frame& frame);
    ~MembersPage() override;

    /// `subject`: a member's id to show, `new` for a new one, `find:` and a text to search.
    void arrive(const QString& subject) override;
    void startSearch() override;
    [[nodiscard]] bool leave() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHeader();
    void makeTable();
    void refresh();
    void showChosen();
    void showMember(MemberId id);
    void addMember();
    void print();
    void copyChosen();
    void deleteChosen();
    void showColumnMenu(const QPoint& at);
    void showRowMenu(const QPoint& at);
    void fitColumns();
    [[nodiscard]] std::vector<int> chosenColumns() const;
    [[nodiscard]] std::vector<MemberId> chosenMembers() const;

    MemberFilter m_filter;
    MemberListModel* m_model;
    PageHeader* m_header;
    SearchBox* m_search;
    FilterBar* m_filters;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_list;
    MemberDetail* m_detail;
    ListAndDetail* m_both;
};

} // namespace hearth
