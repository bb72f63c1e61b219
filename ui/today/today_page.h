// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what comes next, and whom and what to look after.
#pragma once

#include "ui/window/page.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hearth {

class PageHeader;
class TodayCard;

class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Frame& frame);

    /// `subject`: a meeting's id to show it in the first card; empty or `next` for the next gathering.
    void arrive(const QString& subject) override;
    void startSearch() override { frame().findAnything(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fold();

    PageHeader* m_header;
    QPushButton* m_find;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    std::vector<TodayCard*> m_cards;
};

} // namespace hearth
