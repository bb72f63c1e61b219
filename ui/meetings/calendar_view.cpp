// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/calendar_view.h"

#include "ui/meetings/calendar_delegate.h"
#include "ui/meetings/calendar_model.h"
#include "ui/window/open_club.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace hearth {

CalendarView::CalendarView(CalendarModel& model) : m_model(model), m_delegate(new CalendarDelegate(this))
{
    setObjectName(QStringLiteral("calendar"));
    setAccessibleName(tr("Calendar"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

QDate CalendarView::currentDay() const { return m_model.dayAt(currentIndex()); }

void CalendarView::setCurrentDay(QDate day) { setCurrentIndex(m_model.indexOf(day)); }

void CalendarView::goTo(QDate day)
{
    if (m_model.indexOf(day).isValid()) {
        setCurrentDay(day);
    } else {
        Q_EMIT left(day);
    }
}

int CalendarView::daysOf(int key)
{
    constexpr int week = 7;
    const int forward = QApplication::isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return -forward;
    case Qt::Key_Right:
        return forward;
    case Qt::Key_Up:
        return -week;
    case Qt::Key_Down:
        return week;
    default:
        return 0;
    }
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const QDate day = currentDay();
    const int days = daysOf(event->key());
    if (day.isValid() && days != 0) {
        if (!event->modifiers().testFlag(Qt::ControlModifier)) {
            goTo(day.addDays(days));
        } else if (const MeetingId meeting = chosen()) {
            Q_EMIT moved(meeting, day.addDays(days));
            goTo(day.addDays(days));
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (day.isValid() && m_model.meetingsAt(currentIndex()).empty()) {
            Q_EMIT wanted(day);
        } else if (const MeetingId meeting = chosen()) {
            Q_EMIT opened(meeting);
        }
        return;
    case Qt::Key_Insert:
        if (day.isValid()) {
            Q_EMIT wanted(day);
        }
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
        goTo(m_model.isWeek() ? day.addDays(qint64{7} * step) : day.addMonths(step));
        return;
    }
    default:
        QTableView::keyPressEvent(event);
    }
}

MeetingId CalendarView::chosen()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model.meetingsAt(index).empty()) {
        return {};
    }
    const auto& meetings = m_model.meetingsAt(index);
    if (meetings.size() == 1) {
        return meetings.front().meeting.id;
    }
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("meetingsOfDay"));
    for (const ListedMeeting& listed : meetings) {
        QAction* action = menu.addAction(m_model.open().formats().time(listed.meeting.starts.time) + u' ' +
                                         listed.meeting.title);
        action->setData(qint64{listed.meeting.id.value()});
    }
    menu.setActiveAction(menu.actions().front());
    const QAction* picked = menu.exec(viewport()->mapToGlobal(visualRect(index).center()));
    return picked == nullptr ? MeetingId() : MeetingId(picked->data().toLongLong());
}

MeetingId CalendarView::meetingAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(place);
    const int entry = index.isValid() ? CalendarDelegate::entryAt(visualRect(index), index, place.y()) : -1;
    return entry < 0 ? MeetingId() : m_model.meetingsAt(index)[static_cast<std::size_t>(entry)].meeting.id;
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = event->button() == Qt::LeftButton && m_model.open().canWrite() ? meetingAt(event->pos())
                                                                               : MeetingId();
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        return; // and no selection is dragged over days
    }
    if (!m_isDragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_isDragging) {
        m_delegate->setTarget(indexAt(event->pos()));
        viewport()->update();
    }
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const MeetingId dragged = m_dragged;
    const bool wasDragging = m_isDragging;
    m_dragged = {};
    m_isDragging = false;
    viewport()->unsetCursor();
    m_delegate->setTarget({});
    viewport()->update();
    const QModelIndex target = indexAt(event->pos());
    if (wasDragging && target.isValid() && target != indexAt(m_pressed)) {
        setCurrentIndex(target);
        Q_EMIT moved(dragged, m_model.dayAt(target));
    }
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const MeetingId meeting = meetingAt(event->pos())) {
        Q_EMIT opened(meeting);
    } else if (const QModelIndex index = indexAt(event->pos());
               index.isValid() && m_model.open().canWrite()) {
        Q_EMIT wanted(m_model.dayAt(index));
    }
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    viewport()->update();
}

} // namespace hearth
