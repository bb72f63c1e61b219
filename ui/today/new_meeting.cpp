// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/new_meeting.h"

#include "core/group/group_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_kind.h"
#include "core/venue/venue_queries.h"
#include "ui/shared/announce.h"
#include "ui/shared/list_completer.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {

constexpr int newMeetingWidth = 420;

class NewMeeting final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewMeeting)

public:
    NewMeeting(Frame& frame, QWidget& parent)
        : QDialog(&parent),
          m_frame(frame),
          m_title(new QLineEdit(tr("Club night"))),
          m_day(new QDateEdit(frame.open().today())),
          m_time(new QTimeEdit(QTime(19, 0))),
          m_venue(new QLineEdit),
          m_technologyFree(new QCheckBox(tr("&Technology-free"))),
          m_problem(new QLabel)
    {
        setObjectName(QStringLiteral("newMeetingDialog"));
        setWindowTitle(tr("New meeting"));
        setMinimumWidth(newMeetingWidth);
        m_title->setObjectName(QStringLiteral("meetingTitle"));
        m_title->selectAll();
        m_day->setObjectName(QStringLiteral("meetingDay"));
        m_day->setCalendarPopup(true);
        m_day->setLocale(frame.open().formats().locale());
        m_time->setObjectName(QStringLiteral("meetingTime"));
        m_time->setLocale(frame.open().formats().locale());
        m_venue->setObjectName(QStringLiteral("meetingVenue"));
        m_technologyFree->setObjectName(QStringLiteral("meetingTechnologyFree"));
        QStringList venues;
        for (const Venue& venue : listVenues(frame.open().database())) {
            venues += venue.name;
        }
        auto* completer = new QCompleter(venues, m_venue);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_venue->setCompleter(completer);
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_problem->hide();
        auto* form = new QFormLayout;
        form->addRow(tr("T&itle"), m_title);
        form->addRow(tr("&Day"), m_day);
        form->addRow(tr("Ti&me"), m_time);
        form->addRow(tr("&Venue"), m_venue);
        form->addRow(QString(), m_technologyFree);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
        add->setObjectName(QStringLiteral("add"));
        setPrimary(*add);
        connect(buttons, &QDialogButtonBox::accepted, this, &NewMeeting::add);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addLayout(form);
        column->addWidget(m_problem);
        column->addWidget(buttons);
        add->setDefault(true);
    }

    [[nodiscard]] MeetingId added() const { return m_added; }

private:
    void add()
    {
        MeetingDraft draft;
        draft.title = m_title->text();
        draft.starts = CivilTime{m_day->date(), m_time->time()};
        draft.venue = m_venue->text();
        if (m_technologyFree->isChecked()) {
            draft.technologyFree = true;
        }
        const auto added = addMeeting(m_frame.open().club(), draft);
        if (added) {
            m_added = *added;
            accept();
            return;
        }
        m_problem->setText(added.error().sentence);
        m_problem->show();
        announce(*m_problem, added.error().sentence, Urgency::AtOnce);
    }

    Frame& m_frame;
    QLineEdit* m_title;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    QLineEdit* m_venue;
    QCheckBox* m_technologyFree;
    QLabel* m_problem;
    MeetingId m_added;
};

} // namespace

void askForNewMeeting(Frame& frame, QWidget& parent)
{
    NewMeeting dialog(frame, *parent.window());
    dialog.exec();
    if (dialog.added()) {
        frame.go({QStringLiteral("today"), dialog.added().text()});
    }
}

} // namespace hearth
