// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/table_view.h"

#include "ui/seating/seat_model.h"
#include "ui/window/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace hearth {

namespace {

CardMeasures measuresNow()
{
    constexpr int leastCard = 222;
    constexpr int pageMargin = 22;
    const int line = QFontMetrics(textFont(TextSize::Body)).lineSpacing();
    return {.margin = pageMargin,
            .above = size::step,
            .gap = 3 * size::step,
            .leastWidth = zoomed(leastCard),
            .head = line + 2 * size::step,
            .line = line + 2 * size::step,
            .padding = 2 * size::step};
}

} // namespace

TableView::TableView(SeatModel& model) : m_model(model)
{
    setObjectName(QStringLiteral("tableView"));
    setAccessibleName(tr("Tables"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setModel(&model);
    viewport()->setAutoFillBackground(false);
}

void TableView::arrange()
{
    std::vector<int> people;
    for (const ShownTable& table : m_model.tables()) {
        people.push_back(static_cast<int>(table.seats.size()));
    }
    m_places.arrange(people, viewport()->width(), measuresNow(), isRightToLeft());
    setFixedHeight(std::max(m_places.height(), measuresNow().line));
    viewport()->update();
}

void TableView::reset()
{
    const MemberId before = chosen();
    QAbstractItemView::reset();
    arrange();
    if (before) {
        choose(before);
    }
}

void TableView::updateGeometries()
{
    arrange();
    QAbstractItemView::updateGeometries();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    arrange();
}

void TableView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

MemberId TableView::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.seatAt(row).member : MemberId();
}

void TableView::choose(MemberId member)
{
    if (const int row = m_model.rowOf(member); row >= 0) {
        setCurrentIndex(m_model.index(row));
    }
}

QRect TableView::cardRect(int table) const { return m_places.card(table); }

QRect TableView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_model.rowCount() || m_places.count() == 0) {
        return {};
    }
    const int table = m_model.tableAt(index.row());
    return m_places.line(table, index.row() - m_model.firstRow(table));
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (index.isValid() && index.row() < m_model.rowCount() && hasFocus()) {
        Q_EMIT wantedInSight(m_model.firstRow(m_model.tableAt(index.row())) == index.row()
                                 ? m_places.card(m_model.tableAt(index.row()))
                                 : visualRect(index));
    }
}

QModelIndex TableView::indexAt(const QPoint& point) const
{
    const int table = m_places.cardAt(point);
    if (table < 0) {
        return {};
    }
    const int place = m_places.placeAt(table, point);
    const int count = static_cast<int>(m_model.tables()[static_cast<std::size_t>(table)].seats.size());
    return place >= 0 && place < count ? m_model.index(m_model.firstRow(table) + place) : QModelIndex();
}

int TableView::numberAt(const QPoint& point) const
{
    const int table = m_places.cardAt(point);
    return table < 0 ? -1 : m_model.tables()[static_cast<std::size_t>(table)].number;
}

bool TableView::isIndexHidden(const QModelIndex&) const { return false; }

void TableView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(QItemSelection(index, index), command);
}

QRegion TableView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

int TableView::besides(int row, int step) const
{
    const int table = m_model.tableAt(row);
    const int place = row - m_model.firstRow(table);
    for (int other = table + step; other >= 0 && other < m_places.count(); other += step) {
        const int count = static_cast<int>(m_model.tables()[static_cast<std::size_t>(other)].seats.size());
        if (count > 0) {
            return m_model.firstRow(other) + std::min(place, count - 1);
        }
    }
    return row;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (last < 0) {
        return {};
    }
    if (row < 0) {
        return m_model.index(0);
    }
    const int forward = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
        return m_model.index(std::min(last, row + 1));
    case MoveLeft:
        return m_model.index(besides(row, -forward));
    case MoveRight:
        return m_model.index(besides(row, forward));
    case MovePageUp:
        return m_model.index(besides(row, -m_places.columns()));
    case MovePageDown:
        return m_model.index(besides(row, m_places.columns()));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        break;
    }
    return m_model.index(last);
}

int TableView::neighbour(int row, int key) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int step = key == Qt::Key_Left    ? -forward
                     : key == Qt::Key_Right ? forward
                     : key == Qt::Key_Up    ? -m_places.columns()
                     : key == Qt::Key_Down  ? m_places.columns()
                                            : 0;
    const int table = m_model.tableAt(row) + step;
    return step != 0 && table >= 0 && table < m_places.count()
               ? m_model.tables()[static_cast<std::size_t>(table)].number
               : -1;
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const MemberId member = chosen();
    if (!member || !m_isMovable) {
        QAbstractItemView::keyPressEvent(event);
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int table = neighbour(currentIndex().row(), event->key()); table >= 0) {
            Q_EMIT moved(member, table);
            return;
        }
    }
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        endDrag();
    } else if (isPlain && (event->key() == Qt::Key_M || event->key() == Qt::Key_Return ||
                           event->key() == Qt::Key_Enter)) {
        Q_EMIT moveAsked(member);
    } else if (isPlain && event->key() == Qt::Key_S) {
        Q_EMIT swapAsked(member);
    } else if (isPlain && event->key() == Qt::Key_L) {
        Q_EMIT lockAsked(member);
    } else if (isPlain && event->key() == Qt::Key_Delete) {
        Q_EMIT leaveAsked(member);
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    QAbstractItemView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_pressed = m_pointer = event->pos();
    m_dragged = event->button() == Qt::LeftButton && m_isMovable && index.isValid()
                    ? m_model.seatAt(index.row()).member
                    : MemberId();
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        return; // and no selection is dragged over people
    }
    m_pointer = event->pos();
    if (!m_isDragging && (m_pointer - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (!m_isDragging) {
        return;
    }
    Q_EMIT wantedInSight({m_pointer, QSize(1, 1)});
    Q_EMIT hovered(m_dragged, numberAt(m_pointer));
    viewport()->update();
}

void TableView::endDrag()
{
    m_isDragging = false;
    m_dragged = {};
    viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT hovered({}, -1);
}

void TableView::mouseReleaseEvent(QMouseEvent* event)
{
    QAbstractItemView::mouseReleaseEvent(event);
    const MemberId dragged = m_dragged;
    const bool wasDragging = m_isDragging;
    endDrag();
    if (!wasDragging) {
        return;
    }
    const QModelIndex onto = indexAt(event->pos());
    const int number = numberAt(event->pos());
    const bool isOwnTable = number == numberAt(m_pressed);
    if (onto.isValid() && number > 0 && !isOwnTable) {
        Q_EMIT droppedOn(dragged, m_model.seatAt(onto.row()).member);
    } else if (number >= 0 && !isOwnTable) {
        Q_EMIT moved(dragged, number);
    }
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QModelIndex index = indexAt(event->pos()); index.isValid() && m_isMovable) {
        Q_EMIT moveAsked(m_model.seatAt(index.row()).member);
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_isMovable) {
        return;
    }
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place =
        isKey ? visualRect(currentIndex()).center() : viewport()->mapFrom(this, event->pos());
    const QModelIndex index = isKey ? currentIndex() : indexAt(place);
    const int number = numberAt(place);
    if (index.isValid() || number > 0) {
        Q_EMIT menuAsked(index.isValid() ? m_model.seatAt(index.row()).member : MemberId(), number,
                         viewport()->mapToGlobal(place));
    }
}

} // namespace hearth
