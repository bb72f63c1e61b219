// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's tables: who sits where in each round, what that brings, and what can be done about it. People
// are seated on another thread; what is best so far is seen getting better.
#pragma once

#include "core/connections/tables/table_builder.h"
#include "ui/seating/shown_seating.h"
#include "ui/window/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace hearth {

class EmptyState;
class PageHeader;
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
    void showEmpty();
    void showLateAndGone();
    void showRound();
    void hint(const QString& words);
    void seat();
    void seatOtherwise();
    void keep(const BuiltTables& built);
    void cancelWork();
    void complainOf(const QString& sentence);

    MeetingId m_id;
    ShownSeating m_shown;
    std::vector<MemberId> m_beingSeated; ///< Who the work is about, by id.
    TablePlan m_wanted;                  ///< What the work was asked for.
    PageHeader* m_header;
    QPushButton* m_rules;
    QPushButton* m_another;
    QPushButton* m_seat;
    SeatControls* m_controls;
    SeatProgress* m_progress;
    SeatWork* m_work;
    SeatingWords* m_words;
    QVBoxLayout* m_deeds;
    QTabBar* m_rounds;
    SeatModel* m_model;
    TableView* m_view;
    HandMoves* m_moves;
    EmptyState* m_empty;
    QStackedWidget* m_content;
};

} // namespace hearth
