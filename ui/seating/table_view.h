// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as cards with names, as high as they need; what it stands in scrolls. Somebody is moved by dragging
// them to a table or onto somebody else, or with the keyboard; what is to become of it is the page's to say.
#pragma once

#include "core/base/id.h"
#include "ui/seating/card_places.h"

#include <QAbstractItemView>

namespace hearth {

class SeatModel;
struct ShownSeat;
struct ShownTable;

class TableView final : public QAbstractItemView {
    Q_OBJECT

public:
    explicit TableView(SeatModel& model);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;

    /// Whether anything may be moved at this moment.
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    /// None where nobody is chosen.
    [[nodiscard]] MemberId chosen() const;
    void choose(MemberId member);
    /// The number of the table whose card is at a point of the viewport; −1 for none, 0 for those without a
    /// seat.
    [[nodiscard]] int numberAt(const QPoint& point) const;
    /// Where a table's card is in the viewport, by its place among those shown.
    [[nodiscard]] QRect cardRect(int table) const;

Q_SIGNALS:
    /// The page is to scroll there.
    void wantedInSight(const QRect& rect);
    void moved(hearth::MemberId member, int table);
    void droppedOn(hearth::MemberId member, hearth::MemberId other);
    /// A drag is over this table; −1 where it is over none, or has ended.
    void hovered(hearth::MemberId member, int table);
    void moveAsked(hearth::MemberId member);
    void swapAsked(hearth::MemberId member);
    void lockAsked(hearth::MemberId member);
    void leaveAsked(hearth::MemberId member);
    /// `member` is none beside people; `table` as in `numberAt`.
    void menuAsked(hearth::MemberId member, int table, const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void updateGeometries() override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override { return 0; }
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    void arrange();
    void drawCard(QPainter& painter, int table) const;
    void drawSeat(QPainter& painter, const QRect& line, const ShownSeat& seat, int row) const;
    void drawDragged(QPainter& painter) const;
    void endDrag();
    [[nodiscard]] int besides(int row, int step) const;
    /// The table beside that of the row, for moving somebody over; −1 for none.
    [[nodiscard]] int neighbour(int row, int key) const;

    SeatModel& m_model;
    CardPlaces m_places;
    bool m_isMovable = true;
    bool m_isDragging = false;
    QPoint m_pressed;
    QPoint m_pointer;
    MemberId m_dragged;
};

} // namespace hearth
