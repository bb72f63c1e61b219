// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates: the pairs who may be one person, and beside them the pair that is chosen, to be merged or told
// apart. After each decision the next pair comes, so that a list is worked through with one key.
#pragma once

#include "ui/window/page.h"

class QStackedWidget;
class QTableView;

namespace hearth {

class DuplicateDetail;
class DuplicateListModel;
class EmptyState;
class ListAndDetail;
class PageHeader;

class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    explicit DuplicatesPage(Frame& frame);

    void arrive(const QString& subject) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    /// Takes the pairs as they are, and shows the one in the place of a pair that is gone.
    void refresh();
    void showEmptiness();
    void showChosen();
    void choose(int row);
    void chooseNext();
    [[nodiscard]] int chosenRow() const;

    DuplicateListModel* m_model;
    PageHeader* m_header;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_list;
    DuplicateDetail* m_detail;
    ListAndDetail* m_both;
    int m_lastRow = 0;
};

} // namespace hearth
