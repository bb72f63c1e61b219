// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the next gathering, or of one that somebody looked up: when and where, whom to expect, and
// after it who came.
#include "core/attendance/usual_attendance_queries.h"
#include "core/connections/buddy_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "core/member/member_day_queries.h"
#include "core/venue/venue_queries.h"
#include "ui/door/door_window.h"
#include "ui/meetings/meeting_form.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/sheets/print_dialog.h"
#include "ui/today/meeting_words.h"
#include "ui/today/today_cards.h"
#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace hearth {

namespace {

constexpr int newcomerDays = 30;
constexpr int figureGap = 28;

class NextMeetingCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::NextMeetingCard)

public:
    explicit NextMeetingCard(Frame& frame) : TodayCard(frame, {}) {}

    void turnTo(MeetingId meeting) override { m_wanted = meeting; }

    [[nodiscard]] bool refresh() override
    {
        clear();
        const auto next = nextMeeting(open().database(), open().club().civilNow());
        auto shown = m_wanted ? findListedMeeting(open().database(), m_wanted) : std::nullopt;
        if (!shown && next) {
            shown = findListedMeeting(open().database(), *next);
        }
        if (shown) {
            showMeeting(*shown, next == shown->meeting.id);
        } else {
            showNone();
        }
        return true;
    }

private:
    void showNone()
    {
        addTitle(tr("No meeting is planned"));
        addWords(tr("Once one is, this says whom to expect."));
        auto* row = startButtons();
        addButton(*row, "newMeeting", tr("New meeting…"), [this] { addMeeting(); });
    }

    void showMeeting(const ListedMeeting& listed, bool isNext)
    {
        const Meeting& meeting = listed.meeting;
        const QString until = untilWords(meeting, open().club().civilNow(), open().formats());
        //: %1: "in 5 hours", "tomorrow"
        addWords(isNext ? tr("Next gathering · %1").arg(until) : until);
        addTitle(meeting.title);
        addPlace(listed);
        addFigures(meeting);
        addDeeds(meeting, isNext);
    }

    void addTitle(const QString& title)
    {
        auto* label = new QLabel(title);
        label->setObjectName(QStringLiteral("nextTitle"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextSize(*label, TextSize::Title, QFont::DemiBold);
        add(label);
    }

    void addPlace(const ListedMeeting& listed)
    {
        const Meeting& meeting = listed.meeting;
        QStringList said{open().formats().longDay(meeting.starts.date),
                         open().formats().span(meeting.starts, meeting.ends)};
        if (const auto venue = meeting.venue ? findVenue(open().database(), meeting.venue) : std::nullopt) {
            QStringList place{venue->name};
            if (!meeting.room.isEmpty()) {
                place += meeting.room;
            }
            if (venue->stepFree.value_or(false)) {
                place += tr("step-free");
            }
            if (const auto seats = meeting.capacity ? meeting.capacity : venue->capacity) {
                place += tr("%n seat(s)", nullptr, *seats);
            }
            said += place.join(QStringLiteral(", "));
        }
        if (!listed.group.isEmpty()) {
            said += listed.group;
        }
        auto* words = new QLabel(said.join(QStringLiteral(" · ")));
        words->setObjectName(QStringLiteral("nextPlace"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        setQuiet(*words);
        add(words);
        if (meeting.status == MeetingStatus::Cancelled) {
            addChip(meeting.cancelReason.isEmpty() ? tr("cancelled")
                                                   : tr("cancelled: %1").arg(meeting.cancelReason),
                    Tone::Rose);
        }
        if (isTechnologyFree(open().database(), meeting)) {
            addChip(tr("technology-free"), Tone::Slate);
        }
    }

    void addChip(const QString& text, Tone tone)
    {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Chip(text, tone));
        row->addStretch(1);
        add(holder);
    }

    void addFigures(const Meeting& meeting)
    {
        m_row = new QWidget;
        auto* row = new FlowLayout(m_row, figureGap);
        row->setContentsMargins(0, 0, 0, 0);
        const bool isRecorded = meeting.registerState != RegisterState::None;
        AttendanceFigures* figures = isRecorded ? open().figures() : nullptr;
        const MeetingFigures marks = figures == nullptr ? MeetingFigures() : figures->meeting(meeting.id);
        const int came = marks.present + marks.heads;
        const QLocale& locale = open().formats().locale();
        if (isRecorded) {
            row->addWidget(figure(locale.toString(came), tr("came")));
            row->addWidget(figure(locale.toString(marks.excused), tr("excused")));
            if (meeting.registerState == RegisterState::Complete) {
                row->addWidget(figure(locale.toString(marks.absent), tr("absent")));
            } else {
                row->addWidget(figure(locale.toString(unmarkedAt(frame(), meeting)), tr("to mark")));
            }
            if (marks.guests > 0) {
                row->addWidget(figure(locale.toString(marks.guests), tr("guests")));
            }
        } else if (const auto usual = usualAttendance(open().database(), meeting)) {
            row->addWidget(figure(usual->least == usual->most
                                      ? locale.toString(usual->least)
                                      : QStringLiteral("%1–%2").arg(locale.toString(usual->least),
                                                                    locale.toString(usual->most)),
                                  tr("usually come")));
        }
        const QDate today = open().today();
        if (meeting.starts.date >= today) {
            // Where connections are looked at, new is who comes for the first times; elsewhere who joined.
            const auto newcomers =
                hasPart(open().settings(), Part::Connections)
                    ? newcomersAt(open().database(), meeting, open().club().civilNow()).size()
                    : newMembers(open().database(), open().countedMembers(), today.addDays(-newcomerDays),
                                 today)
                          .size();
            row->addWidget(figure(locale.toString(static_cast<int>(newcomers)),
                                  tr("newcomer(s)", nullptr, static_cast<int>(newcomers))));
        }
        if (row->count() == 0) {
            delete m_row;
        } else {
            add(m_row);
        }
        m_row = nullptr;
    }

    [[nodiscard]] static QWidget* figure(const QString& number, const QString& meaning)
    {
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, size::step, 0, size::step);
        column->setSpacing(0);
        auto* large = new QLabel(number);
        setTextSize(*large, TextSize::Figure, QFont::Bold);
        large->setAccessibleName(number + u' ' + meaning);
        auto* small = new QLabel(meaning);
        setTextSize(*small, TextSize::Small);
        setQuiet(*small);
        column->addWidget(large);
        column->addWidget(small);
        return holder;
    }

    void addDeeds(const Meeting& meeting, bool isNext)
    {
        auto* row = startButtons();
        Club& club = open().club();
        const bool hasBegun = meeting.starts <= club.civilNow();
        const MeetingId id = meeting.id;
        if (meeting.status != MeetingStatus::Cancelled) {
            addPaperDeeds(*row, meeting, hasBegun);
        }
        if (meeting.status == MeetingStatus::Cancelled) {
            addButton(*row, "uncancel", tr("It takes place after all"),
                      [this, id] { complainUnless(frame(), uncancelMeeting(open().club(), id)); });
        } else if (meeting.registerState == RegisterState::Open && hasBegun) {
            addButton(*row, "closeRegister", tr("Close the register…"),
                      [this, meeting] { closeRegisterOf(frame(), meeting); });
        } else if (meeting.registerState == RegisterState::None) {
            addButton(*row, "callOff", tr("Call it off…"),
                      [this, meeting] { callOffAsking(frame(), meeting); });
        }
        addButton(*row, "newMeeting", tr("New meeting…"), [this] { addMeeting(); });
        if (!isNext) {
            addButton(*row, "showNext", tr("Show the next gathering"), [this] {
                frame().go({QStringLiteral("today"), QStringLiteral("next")});
            });
        }
    }

    void addMeeting()
    {
        if (const MeetingId added = askForNewMeeting(frame(), *this)) {
            frame().go({QStringLiteral("today"), added.text()});
        }
    }

    /// Taking the register and its paper; the one that comes first stands out. An evening without screens
    /// begins with a printed sheet and ends with keying it in.
    void addPaperDeeds(QLayout& row, const Meeting& meeting, bool hasBegun)
    {
        const MeetingId id = meeting.id;
        const bool isOnPaper = isTechnologyFree(open().database(), meeting);
        QPushButton* first = addButton(row, "takeRegister", tr("Register"), [this, id] {
            frame().go({QStringLiteral("meeting"), id.text()});
        });
        QPushButton* print = addButton(row, "printSheet", tr("Print the sheet…"), [this, id] {
            SheetOrder order;
            order.meeting = id;
            askToPrint(frame(), *this, u"sign-in", order);
        });
        print->setEnabled(true);
        if (isOnPaper && hasBegun && meeting.registerState != RegisterState::Complete) {
            first = addButton(row, "fromPaper", tr("Key in the sheet…"), [this, id] {
                frame().go({QStringLiteral("meeting"), id.text() + QStringLiteral(" paper")});
            });
        } else if (isOnPaper) {
            first = print;
        }
        if (!isOnPaper && meeting.starts.date == open().today()) {
            addButton(row, "openDoor", tr("Open the door…"), [this, id] { openDoor(frame(), *this, id); });
        }
        setPrimary(*first);
    }

    [[nodiscard]] QLayout* startButtons()
    {
        auto* holder = new QWidget;
        auto* row = new FlowLayout(holder, 2 * size::step);
        row->setContentsMargins(0, size::step, 0, 0);
        add(holder);
        return row;
    }

    QPushButton*
    addButton(QLayout& row, const char* name, const QString& text, const std::function<void()>& run)
    {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(open().canWrite() || qstrcmp(name, "showNext") == 0);
        connect(button, &QPushButton::clicked, this, run);
        row.addWidget(button);
        return button;
    }

    MeetingId m_wanted;
    QWidget* m_row = nullptr;
};

} // namespace

std::unique_ptr<TodayCard> makeNextMeetingCard(Frame& frame)
{
    return std::make_unique<NextMeetingCard>(frame);
}

} // namespace hearth
