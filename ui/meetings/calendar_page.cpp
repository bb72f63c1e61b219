// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/calendar_page.h"

#include "core/meeting/meeting_queries.h"
#include "ui/meetings/calendar_model.h"
#include "ui/meetings/calendar_view.h"
#include "ui/meetings/meeting_form.h"
#include "ui/meetings/meeting_list_model.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/meetings/stretch_dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/open_club.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hearth {

namespace {
const QString viewKey = QStringLiteral("calendar/view");
} // namespace

CalendarPage::CalendarPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader({})),
      m_view(new QComboBox),
      m_new(new QPushButton(tr("New meeting…"))),
      m_model(new CalendarModel(open())),
      m_calendar(new CalendarView(*m_model)),
      m_meetings(new MeetingListModel(open())),
      m_list(new QTableView),
      m_empty(new EmptyState),
      m_content(new QStackedWidget)
{
    m_model->setParent(this);
    m_meetings->setParent(this);
    makeHeader();
    makeList();
    for (QWidget* part : std::initializer_list<QWidget*>{m_calendar, m_list, m_empty}) {
        m_content->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    connect(m_calendar, &CalendarView::opened, this, &CalendarPage::openMeeting);
    connect(m_calendar, &CalendarView::left, this, [this](QDate day) { show(day); });
    connect(m_calendar, &CalendarView::moved, this,
            [this](MeetingId meeting, QDate day) { moveToDay(this->frame(), meeting, day); });
    const auto begin = [this](QDate day) {
        const MeetingId added = open().canWrite() ? askForNewMeeting(this->frame(), *this, day) : MeetingId();
        const auto meeting =
            open().club().read([&](Database& database) { return findMeeting(database, added); });
        if (meeting && *meeting) {
            show((*meeting)->starts.date);
        }
    };
    connect(m_calendar, &CalendarView::wanted, this, begin);
    connect(m_new, &QPushButton::clicked, this, [this, begin] {
        begin(m_calendar->currentDay().isValid() ? m_calendar->currentDay() : open().today());
    });
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&open(), &OpenClub::settingsChanged, this, [this] { show(m_day); });
}

void CalendarPage::makeHeader()
{
    m_view->setObjectName(QStringLiteral("calendarView"));
    m_view->setAccessibleName(tr("Shown as"));
    m_view->addItems({tr("Month"), tr("Week"), tr("List")});
    m_view->setCurrentIndex(frame().preferences().text(viewKey).toInt());
    connect(m_view, &QComboBox::currentIndexChanged, this, [this](int index) {
        frame().preferences().setText(viewKey, QString::number(index));
        show(m_day);
    });
    const auto add = [this](const char* name, const QString& text, const QString& meaning, auto run) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(meaning);
        button->setToolTip(meaning);
        connect(button, &QPushButton::clicked, this, run);
        m_header->add(button);
    };
    add("earlier", QStringLiteral("‹"), tr("Earlier"), [this] { step(-1); });
    add("showToday", tr("Today"), tr("Show today"), [this] { show(open().today()); });
    add("later", QStringLiteral("›"), tr("Later"), [this] { step(1); });
    m_header->add(m_view);
    add("showMarks", tr("Attendance"), tr("Everybody’s marks at the meetings of a term"), [this] {
        frame().go({QStringLiteral("marks"), {}});
    });
    add("askForStretch", tr("Call off…"), tr("Call off whatever is planned in a stretch of time"),
        [this] { askToCancelStretch(frame(), *this); });
    m_new->setObjectName(QStringLiteral("newMeetingHere"));
    m_new->setEnabled(open().canWrite());
    setPrimary(*m_new);
    m_header->add(m_new);
}

void CalendarPage::makeList()
{
    m_list->setObjectName(QStringLiteral("meetingList"));
    m_list->setAccessibleName(tr("Meetings"));
    m_list->setModel(m_meetings);
    dressTable(*m_list);
    auto* delegate = new RowDelegate(*m_list);
    delegate->setStrong(MeetingListModel::Title);
    m_list->setItemDelegate(delegate);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(MeetingListModel::Title, QHeaderView::Stretch);
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex& index) { openMeeting(m_meetings->meetingAt(index.row())); });
    m_empty->show(QStringLiteral("meetings"), tr("No meeting is planned in this time."),
                  open().canWrite() ? tr("New meeting…") : QString());
    connect(m_empty, &EmptyState::clicked, m_new, &QPushButton::click);
}

CalendarPage::Show CalendarPage::shown() const { return static_cast<Show>(m_view->currentIndex()); }

void CalendarPage::arrive(const QString& subject)
{
    const QDate wanted = QDate::fromString(subject, Qt::ISODate);
    show(wanted.isValid() ? wanted : m_day.isValid() ? m_day : open().today());
    (shown() == Show::List ? static_cast<QWidget*>(m_list) : m_calendar)->setFocus();
}

void CalendarPage::show(QDate day)
{
    m_day = day;
    const QLocale& locale = open().formats().locale();
    const QString month = locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    if (shown() == Show::Week) {
        m_model->showWeek(day);
        const QDate first = m_model->dayAt(m_model->index(0, 0));
        m_header->setTitle(tr("%1 – %2").arg(open().formats().nearDay(first, first),
                                             open().formats().day(first.addDays(6))));
    } else {
        m_model->showMonth(day);
        m_header->setTitle(month);
    }
    if (shown() == Show::List) {
        m_meetings->show(QDate(day.year(), day.month(), 1));
        m_header->setTitle(tr("From %1 on").arg(month));
    }
    m_calendar->setCurrentDay(day);
    refresh();
}

void CalendarPage::step(int direction)
{
    constexpr int week = 7;
    show(shown() == Show::Week ? m_day.addDays(qint64{week} * direction) : m_day.addMonths(direction));
}

void CalendarPage::refresh()
{
    m_model->refresh();
    if (shown() == Show::List) {
        m_meetings->refresh();
        m_content->setCurrentWidget(m_meetings->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    } else {
        m_content->setCurrentWidget(m_calendar);
    }
}

void CalendarPage::openMeeting(MeetingId meeting)
{
    if (meeting) {
        frame().go({QStringLiteral("meeting"), meeting.text()});
    }
}

} // namespace hearth
