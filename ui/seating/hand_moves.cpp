// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/hand_moves.h"

#include "ui/seating/shown_seating.h"
#include "ui/seating/table_view.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QMenu>

#include <algorithm>

namespace hearth {

namespace {

std::vector<MemberId> peopleAt(const ShownSeating& shown, int round, int table)
{
    std::vector<MemberId> people;
    for (const Seat& seat : shown.kept().seats) {
        if (seat.tableIn(round) == table) {
            people.push_back(seat.member);
        }
    }
    return people;
}

void turn(std::vector<int>& numbers, int number)
{
    if (std::erase(numbers, number) == 0) {
        numbers.push_back(number);
        std::sort(numbers.begin(), numbers.end());
    }
}

} // namespace

HandMoves::HandMoves(Frame& frame, const ShownSeating& shown, TableView& view)
    : m_frame(frame), m_shown(shown), m_view(view)
{
    connect(&view, &TableView::moved, this, &HandMoves::move);
    connect(&view, &TableView::droppedOn, this, &HandMoves::swap);
    connect(&view, &TableView::moveAsked, this, &HandMoves::askToMove);
    connect(&view, &TableView::swapAsked, this, &HandMoves::swapStepwise);
    connect(&view, &TableView::lockAsked, this, &HandMoves::turnLock);
    connect(&view, &TableView::leaveAsked, this, &HandMoves::leave);
    connect(&view, &TableView::menuAsked, this, &HandMoves::showMenu);
    connect(&view, &TableView::hovered, this, &HandMoves::sayEffect);
}

void HandMoves::move(MemberId member, int table)
{
    Club& club = m_frame.open().club();
    const MeetingId meeting = m_shown.meeting().id;
    if (m_shown.keptSeat(member) == nullptr) {
        if (table > 0) {
            complainUnless(m_frame, seatLate(club, m_shown.meeting(), {member}, SeatWanted{m_round, table}));
        }
    } else if (table == 0 && m_shown.rounds() == 1) {
        complainUnless(m_frame, leaveTables(club, meeting, {member}));
    } else {
        complainUnless(m_frame, moveSeat(club, meeting, m_round, member, table));
    }
    m_view.choose(member);
}

void HandMoves::swap(MemberId mover, MemberId other)
{
    const Seat* one = m_shown.keptSeat(mover);
    const Seat* two = m_shown.keptSeat(other);
    if (one == nullptr || one->tableIn(m_round) == 0) {
        move(mover, two == nullptr ? 0 : two->tableIn(m_round));
        return;
    }
    complainUnless(m_frame, swapSeats(m_frame.open().club(), m_shown.meeting().id, m_round, mover, other));
    m_view.choose(mover);
}

void HandMoves::askToMove(MemberId member)
{
    const auto typed = m_frame.prompts().line(tr("Move %1").arg(m_shown.name(member)),
                                              tr("To which table? Type its number."), {});
    if (!typed) {
        return;
    }
    bool isNumber = false;
    const int table = typed->trimmed().toInt(&isNumber);
    if (!isNumber || table < 1) {
        m_frame.complain(Error::of(Error::Kind::Invalid,
                                   tr("\"%1\" is no table: type its number, such as 3.").arg(*typed)));
        return;
    }
    move(member, table);
}

void HandMoves::swapStepwise(MemberId member)
{
    if (!m_swapping || m_swapping == member) {
        m_swapping = m_swapping == member ? MemberId() : member;
        Q_EMIT hinted(m_swapping
                          ? tr("%1 swaps with whom? Go there and press S again.").arg(m_shown.name(member))
                          : QString());
        return;
    }
    const MemberId first = std::exchange(m_swapping, {});
    Q_EMIT hinted({});
    swap(first, member);
}

void HandMoves::turnLock(MemberId member)
{
    const Seat* seat = m_shown.keptSeat(member);
    if (seat != nullptr && seat->tableIn(m_round) > 0) {
        complainUnless(m_frame, holdSeats(m_frame.open().club(), m_shown.meeting().id, m_round, {member},
                                          seat->isLocked(m_round) ? SeatHold::Free : SeatHold::Locked));
        m_view.choose(member);
    }
}

void HandMoves::leave(MemberId member)
{
    if (m_shown.keptSeat(member) != nullptr) {
        complainUnless(m_frame, leaveTables(m_frame.open().club(), m_shown.meeting().id, {member}));
    }
}

void HandMoves::sayEffect(MemberId member, int table)
{
    if (!member || table < 1) {
        Q_EMIT hinted({});
        return;
    }
    //: %1: the number of a table; %2: somebody; %n: people there whom they haven't met
    Q_EMIT hinted(tr("At table %1 %2 meets %n people for the first time.", nullptr,
                     m_shown.strangersAt(member, m_round, table))
                      .arg(table)
                      .arg(m_shown.name(member)));
}

void HandMoves::showMenu(MemberId member, int table, const QPoint& place)
{
    if (!m_frame.open().canWrite()) {
        return;
    }
    QMenu menu;
    menu.setObjectName(QStringLiteral("seatMenu"));
    if (member) {
        addPerson(menu, member);
    }
    if (table > 0) {
        menu.addSeparator();
        addTable(menu, table);
    }
    menu.exec(place);
}

void HandMoves::addPerson(QMenu& menu, MemberId member)
{
    const auto add = [&](const QString& text, auto run) {
        connect(menu.addAction(text), &QAction::triggered, this, run);
    };
    const Seat* seat = m_shown.keptSeat(member);
    add(tr("Move to table…\tM"), [this, member] { askToMove(member); });
    if (seat == nullptr) {
        add(tr("Find a seat"), [this, member] {
            complainUnless(m_frame, seatLate(m_frame.open().club(), m_shown.meeting(), {member}));
        });
    } else {
        add(tr("Swap with somebody…\tS"), [this, member] { swapStepwise(member); });
        add(seat->isLocked(m_round) ? tr("Unlock the seat\tL") : tr("Lock the seat\tL"),
            [this, member] { turnLock(member); });
        add(tr("Sit out this round"), [this, member] { move(member, 0); });
        add(tr("Take off the tables\tDel"), [this, member] { leave(member); });
    }
    add(tr("Show %1").arg(m_shown.name(member)), [this, member] {
        m_frame.go({QStringLiteral("members"), member.text()});
    });
}

void HandMoves::addTable(QMenu& menu, int table)
{
    const TablePlan& plan = m_shown.kept().plan;
    const auto people = peopleAt(m_shown, m_round, table);
    const bool isLocked = std::all_of(people.begin(), people.end(), [this](MemberId member) {
        return m_shown.keptSeat(member)->isLocked(m_round);
    });
    if (!people.empty()) {
        connect(menu.addAction(isLocked ? tr("Unlock table %1").arg(table) : tr("Lock table %1").arg(table)),
                &QAction::triggered, this, [this, people, isLocked] {
                    complainUnless(m_frame, holdSeats(m_frame.open().club(), m_shown.meeting().id, m_round,
                                                      people, isLocked ? SeatHold::Free : SeatHold::Locked));
                });
    }
    const auto addMark = [&](const QString& text, const std::vector<int>& marked, bool isQuiet) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(std::find(marked.begin(), marked.end(), table) != marked.end());
        connect(action, &QAction::triggered, this, [this, table, isQuiet] { turnMark(table, isQuiet); });
    };
    addMark(tr("Table %1 is quiet").arg(table), plan.quiet, true);
    addMark(tr("Table %1 is step-free").arg(table), plan.stepFree, false);
}

void HandMoves::turnMark(int table, bool isQuiet)
{
    TablePlan plan = m_shown.kept().plan;
    turn(isQuiet ? plan.quiet : plan.stepFree, table);
    complainUnless(m_frame, planTables(m_frame.open().club(), m_shown.meeting().id, plan));
}

} // namespace hearth
