// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_form.h"

#include "core/club.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_remarks.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_queries.h"
#include "ui/meetings/meeting_editor.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/meetings/repeat_form.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int formWidth = 470;

class MeetingForm final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingForm)

public:
    /// For a new meeting, or to change `edited`, which is a meeting in the book.
    MeetingForm(Frame& frame, QWidget& parent, std::optional<Meeting> edited, const CivilTime& starts)
        : QDialog(&parent),
          m_frame(frame),
          m_edited(std::move(edited)),
          m_repeat(new RepeatForm(frame.open().formats(), frame.open().club().zone())),
          m_fields(new MeetingEditor(frame.open(), starts, *m_repeat)),
          m_remarks(new QLabel),
          m_problem(new QLabel)
    {
        setObjectName(m_edited ? QStringLiteral("editMeetingDialog") : QStringLiteral("newMeetingDialog"));
        setWindowTitle(m_edited ? tr("Edit the meeting") : tr("New meeting"));
        m_remarks->setObjectName(QStringLiteral("clashes"));
        m_problem->setObjectName(QStringLiteral("problem"));
        for (QLabel* label : {m_remarks, m_problem}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->hide();
        }
        arrange();
        m_repeat->setFirst(starts);
        m_repeat->setHolidays(holidays(), InHolidays::Meet);
        if (m_edited) {
            showEdited();
        }
        look();
        connect(m_fields, &MeetingEditor::changed, this, &MeetingForm::look);
    }

    [[nodiscard]] MeetingId added() const { return m_added; }

private:
    [[nodiscard]] HolidayCalendar holidays()
    {
        return m_frame.open().club().read(holidayCalendar).value_or(HolidayCalendar({}));
    }

    void arrange()
    {
        auto* content = new QWidget;
        auto* whole = new QVBoxLayout(content);
        whole->addWidget(m_fields);
        whole->addStretch(1);
        auto* scroll = new QScrollArea;
        scroll->setWidget(content);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* add =
            buttons->addButton(m_edited ? tr("Save") : tr("Add"), QDialogButtonBox::AcceptRole);
        add->setObjectName(QStringLiteral("add"));
        setPrimary(*add);
        connect(buttons, &QDialogButtonBox::accepted, this, &MeetingForm::keep);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addWidget(scroll, 1);
        for (QWidget* part : std::initializer_list<QWidget*>{m_remarks, m_problem, buttons}) {
            column->addWidget(part);
        }
        add->setDefault(true);
        const int wanted = content->sizeHint().height() + buttons->sizeHint().height() + 16 * size::step;
        resize(std::max(zoomed(formWidth), content->sizeHint().width() + 10 * size::step),
               std::min(wanted, parentWidget()->height() - 4 * size::step));
    }

    void showEdited()
    {
        Club& club = m_frame.open().club();
        m_before = club.read([&](Database& database) { return meetingDraft(database, m_edited->id); })
                       .value_or(std::nullopt)
                       .value_or(MeetingDraft());
        m_fields->show(m_before);
        m_repeat->setEnabled(isRepeated(m_frame, *m_edited));
        if (m_repeat->isEnabled()) {
            const auto series =
                club.read([&](Database& database) { return findSeries(database, m_edited->series); });
            m_repeat->setRule((*series)->rule);
            m_repeat->setHolidays(holidays(), (*series)->inHolidays);
            m_ruleBefore = m_repeat->rule();
            m_inHolidaysBefore = m_repeat->inHolidays();
        }
    }

    /// Says what else is there then and what is short, before it happens.
    void look()
    {
        m_repeat->setFirst(m_fields->starts());
        const MeetingDraft draft = m_fields->draft();
        const MeetingId self = m_edited ? m_edited->id : MeetingId();
        const auto seats = m_frame.open().club().read(
            [&](Database& database) { return seatRemarks(database, draft, self); });
        const QStringList remarks = clashWords(m_frame, draft, self) + seats.value_or(QStringList());
        m_remarks->setText(remarks.join(u'\n'));
        m_remarks->setVisible(!remarks.isEmpty());
    }

    void keep()
    {
        const auto done = m_edited ? change() : add();
        if (!done) {
            m_problem->setText(done.error().sentence);
            m_problem->show();
            announce(*m_problem, done.error().sentence, Urgency::AtOnce);
        } else if (*done) {
            accept();
        }
    }

    /// Whether it was kept and not thought over.
    Result<bool> add()
    {
        Club& club = m_frame.open().club();
        const QString rule = m_repeat->rule();
        if (rule.isEmpty()) {
            const auto added = addMeeting(club, m_fields->draft());
            m_added = added.value_or(MeetingId());
            return added.map([](MeetingId) { return true; });
        }
        Series series;
        series.pattern = m_fields->draft();
        series.name = freeSeriesName(m_frame.open().database(), series.pattern.title);
        series.rule = rule;
        series.inHolidays = m_repeat->inHolidays();
        const auto added = addSeries(club, series);
        if (added) {
            const auto meetings =
                club.read([&](Database& database) { return meetingsInSeries(database, *added); });
            m_added = meetings && !meetings->empty() ? meetings->front() : MeetingId();
        }
        return added.map([](SeriesId) { return true; });
    }

    Result<bool> change()
    {
        const MeetingDraft after = m_fields->draft();
        const bool isSeries = m_repeat->isEnabled();
        const QString rule = isSeries && m_repeat->rule() != m_ruleBefore ? m_repeat->rule() : QString();
        const auto inHolidays = isSeries && m_repeat->inHolidays() != m_inHolidaysBefore
                                    ? std::optional(m_repeat->inHolidays())
                                    : std::nullopt;
        std::optional<SeriesScope> scope = SeriesScope::Following;
        if (rule.isEmpty() && !inHolidays) {
            const bool isMoved = after.starts != m_before.starts || after.ends != m_before.ends;
            scope = askForScope(m_frame, *m_edited, tr("Which meetings shall change?"),
                                tr("It is one of a series. What was said of a single evening stays."),
                                isMoved ? OfferAll::No : OfferAll::Yes);
        }
        if (!scope) {
            return false;
        }
        return changeMeetings(m_frame.open().club(), m_edited->id, after, *scope, rule, inHolidays).map([] {
            return true;
        });
    }

    Frame& m_frame;
    std::optional<Meeting> m_edited;
    MeetingDraft m_before;
    QString m_ruleBefore;
    InHolidays m_inHolidaysBefore = InHolidays::Meet;
    RepeatForm* m_repeat;
    MeetingEditor* m_fields;
    QLabel* m_remarks;
    QLabel* m_problem;
    MeetingId m_added;
};

} // namespace

MeetingId askForNewMeeting(Frame& frame, QWidget& parent, QDate day)
{
    const QTime usualBeginning(19, 0);
    MeetingForm dialog(frame, *parent.window(), {},
                       CivilTime{day.isValid() ? day : frame.open().today(), usualBeginning});
    dialog.exec();
    return dialog.added();
}

void askToEditMeeting(Frame& frame, QWidget& parent, MeetingId meeting)
{
    const auto found =
        frame.open().club().read([&](Database& database) { return findMeeting(database, meeting); });
    if (found && *found) {
        MeetingForm(frame, *parent.window(), **found, (*found)->starts).exec();
    }
}

} // namespace hearth
