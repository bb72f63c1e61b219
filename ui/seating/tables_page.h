// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's tables: who sits where in each round, what that brings, and what can be done about it. People
// are seated on another thread; what is best so far is seen getting better.
#pragma once

#include "core/connections/tables/table_builder.h"
#include "ui/seating/seat_request.h"
#include "ui/seating/shown_seating.h"
#include "ui/window/page.h"

class QPushButton;
class QRect;
class QScrollArea;
class QStackedWidget;

namespace hearth {

class EmptyState;
class LateLines;
class PageHeader;
class RoundTabs;
class SeatControls;
class SeatModel;
class HandMoves;
class SeatProgress;
class SeatWork;
class SeatingWords;
class TableView;

class TablesPage final : public Page {
    Q_OBJECT

public:
    explicit TablesPage(Frame& frame);
    ~TablesPage() override;

    /// `subject`: the meeting's id; empty for the one that was shown, at first the next one.
    void arrive(const QString& subject) override;
    void startSearch() override;

    /// Whether people are being seated at this moment.
    [[nodiscard]] bool isSeating() const;

private:
    void makeHeader();
    QWidget* makeContent();
    void makeWork();
    void refresh(const ChangeSet* changes);
    void showAll();
    void showDeeds();
    void showSeating();
    [[nodiscard]] bool canSeat() const;
    void showEmpty();
    void showRound();
    void bringIntoSight(const QRect& rect);
    void hint(const QString& words);
    void seat();
    void seatOtherwise();
    void keep(const BuiltTables& built);
    void cancelWork();
    /// Shows what is kept; the focus, if it was on this page, goes to the tables, since its button may be
    /// gone.
    void endWork();
    void focusTables();

    MeetingId m_id;
    ShownSeating m_shown;
    SeatRequest m_request; ///< What is being worked on.
    PageHeader* m_header;
    QPushButton* m_rules;
    QPushButton* m_another;
    QPushButton* m_seat;
    SeatControls* m_controls;
    SeatProgress* m_progress;
    SeatWork* m_work;
    SeatingWords* m_words;
    LateLines* m_late;
    RoundTabs* m_rounds;
    SeatModel* m_model;
    TableView* m_view;
    HandMoves* m_moves;
    EmptyState* m_unseated; ///< In place of the tables.
    QScrollArea* m_scroll;
    EmptyState* m_empty; ///< In place of everything.
    QStackedWidget* m_content;
};

} // namespace hearth
