// SPDX-License-Identifier: GPL-3.0-or-later
// History: every change in words, by day, with Undo on each.
#pragma once

#include "ui/window/page.h"

class QStackedWidget;
class QTimer;

namespace hearth {

class ChangeList;
class EmptyState;
class SearchBox;

class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Frame& frame);

    void arrive(const QString& subject) override;
    void startSearch() override;

private:
    void refresh();

    SearchBox* m_search;
    ChangeList* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_content;
    QTimer* m_soon;
};

} // namespace hearth
