// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mark_row.h"

#include "ui/shared/announce.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hearth {

namespace {
constexpr int perRow = 12;
constexpr int cellWidth = 28;
constexpr int cellHeight = 24;
constexpr double radius = 6.0;
} // namespace

MarkRow::MarkRow()
{
    setObjectName(QStringLiteral("marks"));
    setFocusPolicy(Qt::TabFocus);
}

void MarkRow::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    m_chosen = std::max(static_cast<int>(m_marks.size()) - 1, 0);
    QStringList words;
    for (const Mark& mark : m_marks) {
        words += mark.words;
    }
    setAccessibleName(tr("The last %n meeting(s)", nullptr, static_cast<int>(m_marks.size())));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize MarkRow::sizeHint() const
{
    const int rows = (static_cast<int>(m_marks.size()) + perRow - 1) / perRow;
    return {perRow * cellWidth, std::max(rows, 1) * cellHeight};
}

void MarkRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        drawMark(painter, rectOf(i), m_marks[static_cast<std::size_t>(i)].status);
    }
    if (hasFocus() && !m_marks.empty()) {
        drawFocusRing(painter, rectOf(m_chosen), size::controlRadius);
    }
}

void MarkRow::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        choose(m_chosen + forward);
        break;
    case Qt::Key_Left:
        choose(m_chosen - forward);
        break;
    case Qt::Key_Down:
        choose(m_chosen + perRow);
        break;
    case Qt::Key_Up:
        choose(m_chosen - perRow);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MarkRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark < 0 ? QString() : m_marks[static_cast<std::size_t>(mark)].words, this);
        return true;
    }
    return QWidget::event(event);
}

QRect MarkRow::rectOf(int mark) const
{
    const int column = mark % perRow;
    const int left =
        layoutDirection() == Qt::RightToLeft ? width() - (column + 1) * cellWidth : column * cellWidth;
    return {left, mark / perRow * cellHeight, cellWidth, cellHeight};
}

int MarkRow::markAt(const QPoint& at) const
{
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        if (rectOf(i).contains(at)) {
            return i;
        }
    }
    return -1;
}

void MarkRow::choose(int mark)
{
    if (mark >= 0 && mark < static_cast<int>(m_marks.size())) {
        m_chosen = mark;
        announce(*this, m_marks[static_cast<std::size_t>(mark)].words);
        update();
    }
}

void drawMark(QPainter& painter, const QRect& rect, AttendanceStatus status)
{
    const Tokens& now = tokens();
    const QPointF middle = QRectF(rect).center();
    const QRectF disc(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    constexpr int whole = 16; // Qt counts angles in sixteenths of a degree
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (status) {
    case AttendanceStatus::Present:
        painter.setPen(Qt::NoPen);
        painter.setBrush(now.sage.text);
        painter.drawEllipse(disc);
        break;
    case AttendanceStatus::Late:
        painter.setPen(QPen(now.amber.text, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.setBrush(now.amber.text);
        painter.drawPie(disc, 90 * whole, 180 * whole);
        break;
    case AttendanceStatus::Excused:
        painter.setPen(QPen(now.quiet, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(radius - 1, 0), middle + QPointF(radius - 1, 0));
        break;
    case AttendanceStatus::Absent:
        painter.setPen(QPen(now.quiet, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        break;
    }
    painter.restore();
}

QString markWord(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Present:
        return MarkRow::tr("present");
    case AttendanceStatus::Late:
        return MarkRow::tr("late");
    case AttendanceStatus::Excused:
        return MarkRow::tr("excused");
    case AttendanceStatus::Absent:
        break;
    }
    return MarkRow::tr("absent");
}

} // namespace hearth
