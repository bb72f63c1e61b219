// SPDX-License-Identifier: GPL-3.0-or-later
// How tables are drawn: a card each, the table's number and what it brings above, a line for each person.
#include "ui/seating/seat_model.h"
#include "ui/seating/table_view.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace hearth {

namespace {

constexpr int sidePadding = 14;

/// Draws at the line's end, and returns what is left before it.
QRect drawAtEnd(QPainter& painter, QRect line, const QString& text)
{
    if (text.isEmpty()) {
        return line;
    }
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, text);
    const int taken = std::min(line.width(), width + 2 * size::step);
    return painter.layoutDirection() == Qt::RightToLeft ? line.adjusted(taken, 0, 0, 0)
                                                        : line.adjusted(0, 0, -taken, 0);
}

/// Draws at the line's beginning, shortened where it must be, and returns what is left behind it.
QRect drawAtBegin(QPainter& painter, QRect line, const QString& text)
{
    const QFontMetrics letters = painter.fontMetrics();
    const QString shown = letters.elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, shown);
    const int taken = std::min(line.width(), letters.horizontalAdvance(shown) + 2 * size::step);
    return painter.layoutDirection() == Qt::RightToLeft ? line.adjusted(0, 0, -taken, 0)
                                                        : line.adjusted(taken, 0, 0, 0);
}

} // namespace

void TableView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), tokens().paper);
    for (int table = 0; table < m_places.count(); ++table) {
        if (cardRect(table).intersects(event->rect())) {
            drawCard(painter, table);
        }
    }
    if (m_isDragging) {
        drawDragged(painter);
    }
}

void TableView::drawCard(QPainter& painter, int table) const
{
    const ShownTable& shown = m_model.tables()[static_cast<std::size_t>(table)];
    const QRect card = cardRect(table);
    const bool isTarget = m_isDragging && card.contains(m_pointer) && shown.number != numberAt(m_pressed);
    drawRounded(painter, card, size::cardRadius, shown.number == 0 ? QColor() : tokens().card, tokens().line);
    if (isTarget) {
        drawFocusRing(painter, card, size::cardRadius);
    }
    QRect head = m_places.head(table).adjusted(sidePadding, 0, -sidePadding, 0);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(tokens().ink);
    const QRect before = head;
    head = drawAtBegin(painter, head, SeatModel::titleOf(shown));
    painter.setFont(textFont(TextSize::Small));
    if (const QString marks = SeatModel::marksOf(shown); !marks.isEmpty()) {
        const QRect chip = drawChip(painter, head, marks, Tone::Slate, layoutDirection());
        head = isRightToLeft()
                   ? QRect(before.left(), head.top(), chip.left() - before.left() - size::step, head.height())
                   : QRect(chip.right() + size::step, head.top(), before.right() - chip.right() - size::step,
                           head.height());
    }
    painter.setPen(tokens().quiet);
    const QString news = SeatModel::newsOf(shown);
    if (painter.fontMetrics().horizontalAdvance(news) <= head.width()) {
        drawAtEnd(painter, head, news);
    }
    for (std::size_t place = 0; place < shown.seats.size(); ++place) {
        const int row = m_model.firstRow(table) + static_cast<int>(place);
        drawSeat(painter, visualRect(m_model.index(row)), shown.seats[place], row);
    }
    if (shown.seats.empty()) {
        painter.setFont(textFont(TextSize::Body));
        painter.drawText(m_places.line(table, 0).adjusted(sidePadding, 0, -sidePadding, 0),
                         Qt::AlignLeading | Qt::AlignVCenter, tr("nobody"));
    }
}

void TableView::drawSeat(QPainter& painter, const QRect& line, const ShownSeat& seat, int row) const
{
    constexpr int inset = 5;
    const bool isChosen = currentIndex().row() == row;
    const QRect ground = line.adjusted(inset, 0, -inset, 0);
    if (isChosen) {
        drawRounded(painter, ground, size::controlRadius, tokens().selected, {});
        if (hasFocus()) {
            drawFocusRing(painter, ground, size::controlRadius);
        }
    }
    if (m_isDragging && ground.contains(m_pointer) && seat.member != m_dragged) {
        drawFocusRing(painter, ground, size::controlRadius);
    }
    QRect text = line.adjusted(sidePadding, 0, -sidePadding, 0);
    if (seat.isLocked) {
        const int side = zoomed(size::iconSide) - size::step;
        const QRect icon = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                               QSize(side, side), text);
        themedIcon(QStringLiteral("lock")).paint(&painter, icon);
        text = isRightToLeft() ? text.adjusted(side + size::step, 0, 0, 0)
                               : text.adjusted(0, 0, -side - size::step, 0);
    }
    const QString words = SeatModel::wordsOf(seat);
    const QFont small = textFont(TextSize::Small);
    const int gap = 2 * size::step;
    const int forWords = words.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(words) + gap;
    QFont font = textFont(TextSize::Body);
    font.setStrikeOut(seat.isGone);
    painter.setFont(font);
    painter.setPen(seat.isGone ? tokens().quiet : isChosen ? tokens().onSelected : tokens().ink);
    const int room = std::max(text.width() - forWords, text.width() / 2);
    const QString name = painter.fontMetrics().elidedText(seat.name, Qt::ElideRight, room);
    text = drawAtBegin(painter, text, name);
    if (!words.isEmpty()) {
        painter.setFont(small);
        painter.setPen(isChosen ? tokens().onSelected : tokens().quiet);
        drawAtBegin(painter, text, words);
    }
}

/// The name goes along with the pointer.
void TableView::drawDragged(QPainter& painter) const
{
    const int row = m_model.rowOf(m_dragged);
    if (row < 0) {
        return;
    }
    constexpr int behind = 12; // the pointer covers nothing of it
    painter.setFont(textFont(TextSize::Body));
    const QString& name = m_model.seatAt(row).name;
    const QFontMetrics letters = painter.fontMetrics();
    const QRect tag(
        m_pointer + QPoint(behind, behind),
        QSize(letters.horizontalAdvance(name) + 6 * size::step, letters.lineSpacing() + 2 * size::step));
    drawRounded(painter, tag, size::controlRadius, tokens().card, tokens().ember);
    painter.setPen(tokens().ink);
    painter.drawText(tag, Qt::AlignCenter, name);
}

} // namespace hearth
