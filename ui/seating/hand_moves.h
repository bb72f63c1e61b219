// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a drag, a key or a choice from the menu: seats changed by hand, each as one change.
#pragma once

#include "core/base/id.h"

#include <QObject>

class QMenu;
class QPoint;

namespace hearth {

class Frame;
class ShownSeating;
class TableView;

class HandMoves final : public QObject {
    Q_OBJECT

public:
    HandMoves(Frame& frame, const ShownSeating& shown, TableView& view);

    /// Of which round the view shows the tables, from 0.
    void setRound(int round) { m_round = round; }

    /// To a table by its number; 0 takes the seat away in this round.
    void move(MemberId member, int table);
    /// They change places; who has no seat goes to the other's table.
    void swap(MemberId mover, MemberId other);
    /// Asks for the number of a table.
    void askToMove(MemberId member);
    /// The first call remembers somebody, the second swaps the two.
    void swapStepwise(MemberId member);
    void turnLock(MemberId member);
    void leave(MemberId member);
    /// What can be done with somebody, who may be none, and with their table.
    void showMenu(MemberId member, int table, const QPoint& place);

Q_SIGNALS:
    /// To be said beside the tables; empty for what usually stands there.
    void hinted(const QString& hint);

private:
    void sayEffect(MemberId member, int table);
    void addPerson(QMenu& menu, MemberId member);
    void addTable(QMenu& menu, int table);
    void turnMark(int table, bool isQuiet);

    Frame& m_frame;
    const ShownSeating& m_shown;
    TableView& m_view;
    int m_round = 0;
    MemberId m_swapping;
};

} // namespace hearth
