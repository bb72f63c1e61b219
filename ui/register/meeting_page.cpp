// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/meeting_page.h"

#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "core/store/store_error.h"
#include "ui/door/door_window.h"
#include "ui/meetings/meeting_form.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/register/register_view.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/sheets/print_dialog.h"
#include "ui/today/meeting_words.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int meetingMargin = 22;
const QString fromPaper = QStringLiteral(" paper");
} // namespace

MeetingPage::MeetingPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader({})),
      m_cancelled(new Chip({}, Tone::Rose)),
      m_technologyFree(new Chip(tr("technology-free"), Tone::Slate)),
      m_complete(new Chip(tr("register complete"), Tone::Sage)),
      m_place(new QLabel),
      m_edit(new QPushButton(tr("Edit…"))),
      m_print(new QPushButton(tr("Print…"))),
      m_tables(new QPushButton(tr("Tables"))),
      m_door(new QPushButton(tr("Door…"))),
      m_close(new QPushButton),
      m_callOff(new QPushButton),
      m_delete(new QPushButton(tr("Delete…"))),
      m_register(new RegisterView(frame)),
      m_gone(new EmptyState),
      m_content(new QStackedWidget)
{
    makeHeader();
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* chips = new QWidget;
    makeChips(*chips);
    column->addWidget(chips);
    column->addWidget(m_register, 1);
    m_content->addWidget(whole);
    m_content->addWidget(m_gone);
    m_gone->show(QStringLiteral("meetings"),
                 tr("This meeting is no longer in the book. If it was deleted, History can bring it back."),
                 tr("Show Today"));
    connect(m_gone, &EmptyState::clicked, this, [this] { this->frame().go({QStringLiteral("today"), {}}); });
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_content, 1);
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void MeetingPage::makeHeader()
{
    const auto add = [this](QPushButton* button, const char* name, void (MeetingPage::*run)()) {
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        m_header->add(button);
    };
    add(m_delete, "deleteMeeting", &MeetingPage::remove);
    add(m_callOff, "cancelMeeting", &MeetingPage::cancelOrNot);
    add(m_edit, "editMeeting", &MeetingPage::edit);
    add(m_print, "printMeeting", &MeetingPage::print);
    add(m_tables, "showTables", &MeetingPage::showTables);
    add(m_door, "openDoor", &MeetingPage::showDoor);
    add(m_close, "finishMeeting", &MeetingPage::finishRegister);
}

void MeetingPage::showDoor() { openDoor(frame(), *this, m_id); }

void MeetingPage::showTables() { frame().go({QStringLiteral("tables"), m_id.text()}); }

void MeetingPage::makeChips(QWidget& holder)
{
    auto* row = new FlowLayout(&holder, 2 * size::step);
    row->setContentsMargins(meetingMargin, 2 * size::step, meetingMargin, 0);
    m_place->setObjectName(QStringLiteral("meetingPlace"));
    m_place->setTextFormat(Qt::PlainText);
    setQuiet(*m_place);
    row->addWidget(m_place);
    m_cancelled->setObjectName(QStringLiteral("isCancelled"));
    m_technologyFree->setObjectName(QStringLiteral("isTechnologyFree"));
    m_complete->setObjectName(QStringLiteral("isComplete"));
    for (Chip* chip : {m_cancelled, m_technologyFree, m_complete}) {
        row->addWidget(chip);
    }
}

void MeetingPage::arrive(const QString& subject)
{
    const bool isFromPaper = subject.endsWith(fromPaper);
    if (const auto id = MeetingId::fromText(isFromPaper ? subject.chopped(fromPaper.size()) : subject)) {
        m_id = *id;
    } else if (!m_id) {
        const auto next = open().club().read(
            [this](Database& database) { return nextMeeting(database, open().club().civilNow()); });
        m_id = next && *next ? **next : MeetingId();
    }
    refresh();
    if (isFromPaper) {
        m_register->startFromPaper();
    } else {
        m_register->startTyping();
    }
}

void MeetingPage::startSearch() { m_register->startTyping(); }

void MeetingPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    try {
        const auto listed = m_id ? findListedMeeting(open().database(), m_id) : std::nullopt;
        m_content->setCurrentIndex(listed ? 0 : 1);
        for (QPushButton* button : {m_edit, m_print, m_tables, m_close, m_callOff, m_delete}) {
            button->setVisible(listed.has_value());
        }
        if (listed) {
            showMeeting(*listed);
        } else {
            m_header->setTitle(tr("Meeting"));
            m_header->setBeside({});
        }
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
}

void MeetingPage::showMeeting(const ListedMeeting& listed)
{
    m_meeting = listed.meeting;
    const Formats& formats = open().formats();
    m_header->setTitle(m_meeting.title);
    m_header->setBeside(formats.day(m_meeting.starts.date));
    QStringList place{formats.span(m_meeting.starts, m_meeting.ends)};
    for (const QString& part : {listed.venue, m_meeting.room, listed.group}) {
        if (!part.isEmpty()) {
            place += part;
        }
    }
    m_place->setText(place.join(QStringLiteral(" · ")));
    const bool isCancelled = m_meeting.status == MeetingStatus::Cancelled;
    m_cancelled->show(m_meeting.cancelReason.isEmpty() ? tr("cancelled")
                                                       : tr("cancelled: %1").arg(m_meeting.cancelReason),
                      Tone::Rose);
    m_cancelled->setVisible(isCancelled);
    m_technologyFree->setVisible(isTechnologyFree(open().database(), m_meeting));
    const bool isComplete = m_meeting.registerState == RegisterState::Complete;
    m_complete->setVisible(isComplete && !isCancelled);
    m_close->setText(isComplete ? tr("Open the register again") : tr("Close the register…"));
    m_callOff->setText(isCancelled ? tr("It takes place after all") : tr("Call it off…"));
    const bool canWrite = open().canWrite();
    m_close->setEnabled(canWrite && !isCancelled);
    m_callOff->setEnabled(canWrite);
    m_edit->setEnabled(canWrite);
    m_delete->setEnabled(canWrite);
    m_register->show(m_meeting);
}

void MeetingPage::finishRegister()
{
    if (m_meeting.registerState == RegisterState::Complete) {
        complainUnless(frame(), reopenRegister(open().club(), m_id));
    } else {
        closeRegisterOf(frame(), m_meeting);
    }
}

void MeetingPage::edit() { askToEditMeeting(frame(), *this, m_id); }

void MeetingPage::print()
{
    SheetOrder order;
    order.meeting = m_id;
    askToPrint(frame(), *this, u"sign-in", order);
}

void MeetingPage::cancelOrNot()
{
    if (m_meeting.status == MeetingStatus::Cancelled) {
        complainUnless(frame(), uncancelMeeting(open().club(), m_id));
    } else {
        callOffAsking(frame(), m_meeting);
    }
}

void MeetingPage::remove()
{
    if (deleteAsking(frame(), m_meeting)) {
        frame().go({QStringLiteral("meetings"), m_meeting.starts.date.toString(Qt::ISODate)});
    }
}

} // namespace hearth
