// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_form.h"

#include "core/group/group_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_kind.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_queries.h"
#include "core/venue/venue_queries.h"
#include "ui/meetings/kind_words.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/meetings/repeat_form.h"
#include "ui/shared/announce.h"
#include "ui/shared/day_edit.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int formWidth = 470;
constexpr int noteLines = 3;
constexpr int timeFieldRest = 52; // arrows and padding beside a time
constexpr int secondsInMinute = 60;

class MeetingForm final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingForm)

public:
    /// For a new meeting, or to change `edited`, which is a meeting in the book.
    MeetingForm(Frame& frame, QWidget& parent, std::optional<Meeting> edited, const CivilTime& starts)
        : QDialog(&parent),
          m_frame(frame),
          m_edited(std::move(edited)),
          m_title(new QLineEdit(tr("Club night"))),
          m_kind(new QComboBox),
          m_day(new DayEdit(starts.date, frame.open().formats().locale())),
          m_from(new QTimeEdit(starts.time)),
          m_until(new QTimeEdit),
          m_venue(new QLineEdit),
          m_room(new QLineEdit),
          m_group(new QComboBox),
          m_capacity(new QSpinBox),
          m_technologyFree(new QCheckBox(tr("Technology-&free"))),
          m_notes(new QPlainTextEdit),
          m_repeat(new RepeatForm(frame.open().formats(), frame.open().club().zone())),
          m_clashes(new QLabel),
          m_problem(new QLabel)
    {
        setObjectName(m_edited ? QStringLiteral("editMeetingDialog") : QStringLiteral("newMeetingDialog"));
        setWindowTitle(m_edited ? tr("Edit the meeting") : tr("New meeting"));
        nameFields();
        fillChoices();
        arrange();
        if (m_edited) {
            showDraft();
        } else {
            m_until->setTime(starts.plusMinutes(defaultMinutes(meetingKindWord({}))).time);
        }
        m_repeat->setFirst({m_day->date(), m_from->time()});
        m_minutes = minutesNow();
        follow();
        look();
    }

    [[nodiscard]] MeetingId added() const { return m_added; }

private:
    void nameFields()
    {
        const std::initializer_list<std::pair<QWidget*, const char*>> names{
            {m_title, "meetingTitle"},       {m_kind, "meetingKind"},
            {m_day, "meetingDay"},           {m_from, "meetingTime"},
            {m_until, "meetingUntil"},       {m_venue, "meetingVenue"},
            {m_room, "meetingRoom"},         {m_group, "meetingGroup"},
            {m_capacity, "meetingCapacity"}, {m_technologyFree, "meetingTechnologyFree"},
            {m_notes, "meetingNotes"},       {m_clashes, "clashes"},
            {m_problem, "problem"}};
        for (const auto& [field, name] : names) {
            field->setObjectName(QString::fromLatin1(name));
        }
        const QLocale& locale = m_frame.open().formats().locale();
        for (QTimeEdit* field : {m_from, m_until}) {
            field->setLocale(locale);
            field->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
            field->setMinimumWidth(QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(field->text()) +
                                   zoomed(timeFieldRest));
        }
        m_until->setAccessibleName(tr("Until"));
        m_title->selectAll();
        m_capacity->setRange(0, greatestShown);
        m_capacity->setSpecialValueText(tr("as many as come"));
        m_notes->setTabChangesFocus(true);
        m_notes->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * noteLines);
        m_kind->setEditable(true);
        m_group->setEditable(true);
        for (QLabel* label : {m_clashes, m_problem}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->hide();
        }
    }

    void fillChoices()
    {
        for (const MeetingKind& kind : meetingKinds()) {
            m_kind->addItem(kindName(kind.word.toString()));
        }
        Club& club = m_frame.open().club();
        QStringList venues;
        for (const Venue& venue : club.read(listVenues).value_or(std::vector<Venue>())) {
            venues += venue.name;
        }
        auto* completer = new QCompleter(venues, m_venue);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_venue->setCompleter(completer);
        m_group->addItem(QString());
        m_group->lineEdit()->setPlaceholderText(tr("the whole club"));
        for (const Group& group : club.read(listGroups).value_or(std::vector<Group>())) {
            m_group->addItem(group.name);
        }
    }

    void arrange()
    {
        auto* times = new QHBoxLayout;
        times->addWidget(m_from);
        times->addWidget(new QLabel(tr("until")));
        times->addWidget(m_until);
        times->addStretch(1);
        auto* content = new QWidget;
        auto* whole = new QVBoxLayout(content);
        auto* form = new QFormLayout;
        whole->addLayout(form);
        whole->addStretch(1);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->addRow(tr("T&itle"), m_title);
        form->addRow(tr("&Kind"), m_kind);
        form->addRow(tr("&Day"), m_day);
        auto* time = new QLabel(tr("Ti&me"));
        time->setBuddy(m_from);
        form->addRow(time, times);
        form->addRow(tr("Repeats"), m_repeat);
        form->addRow(tr("&Venue"), m_venue);
        form->addRow(tr("&Room"), m_room);
        form->addRow(tr("&Group"), m_group);
        form->addRow(tr("&Seats"), m_capacity);
        form->addRow(QString(), m_technologyFree);
        form->addRow(tr("&Notes"), m_notes);
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
        for (QWidget* part : std::initializer_list<QWidget*>{m_clashes, m_problem, buttons}) {
            column->addWidget(part);
        }
        add->setDefault(true);
        const int wanted = content->sizeHint().height() + buttons->sizeHint().height() + 16 * size::step;
        resize(std::max(zoomed(formWidth), content->sizeHint().width() + 10 * size::step),
               std::min(wanted, parentWidget()->height() - 4 * size::step));
    }

    void showDraft()
    {
        Club& club = m_frame.open().club();
        m_before = club.read([&](Database& database) { return meetingDraft(database, m_edited->id); })
                       .value_or(std::nullopt)
                       .value_or(MeetingDraft());
        m_title->setText(m_before.title);
        m_kind->setCurrentText(kindName(m_before.kind));
        m_day->setDate(m_edited->starts.date);
        m_from->setTime(m_edited->starts.time);
        m_until->setTime(m_edited->ends.time);
        m_nights = m_edited->starts.date.daysTo(m_edited->ends.date);
        m_venue->setText(m_before.venue);
        m_room->setText(m_before.room);
        m_group->setCurrentText(m_before.group);
        m_capacity->setValue(m_before.capacity.value_or(0));
        m_technologyFree->setChecked(m_before.technologyFree.value_or(false));
        m_notes->setPlainText(m_before.notes);
        m_repeat->setFirst(m_edited->starts);
        m_isSeries = isRepeated(m_frame, *m_edited);
        if (m_isSeries) {
            const auto series =
                club.read([&](Database& database) { return findSeries(database, m_edited->series); });
            m_repeat->setRule((*series)->rule);
            m_ruleBefore = m_repeat->rule();
        } else {
            m_repeat->setEnabled(false);
        }
    }

    void follow()
    {
        connect(m_day, &QDateEdit::dateChanged, this, [this] { look(); });
        connect(m_until, &QTimeEdit::timeChanged, this, [this] {
            m_minutes = minutesNow();
            look();
        });
        connect(m_from, &QTimeEdit::timeChanged, this, [this] { // it stays as long as it was
            const QSignalBlocker quiet(m_until);
            m_until->setTime(m_from->time().addSecs(m_minutes * secondsInMinute));
            look();
        });
        connect(m_kind, &QComboBox::currentTextChanged, this, [this] {
            if (!m_edited) {
                m_minutes = defaultMinutes(kindNamed(m_kind->currentText()));
                const QSignalBlocker quiet(m_until);
                m_until->setTime(m_from->time().addSecs(m_minutes * secondsInMinute));
            }
        });
        for (QLineEdit* line : {m_venue, m_room, m_group->lineEdit()}) {
            connect(line, &QLineEdit::textChanged, this, [this] { look(); });
        }
    }

    /// How long it lasts; past midnight where the end is before the start.
    [[nodiscard]] int minutesNow() const
    {
        constexpr int day = 24 * 60;
        const int minutes = m_from->time().secsTo(m_until->time()) / secondsInMinute;
        return minutes > 0 ? minutes : minutes + day;
    }

    /// Says what else is there then, before it happens.
    void look()
    {
        m_repeat->setFirst({m_day->date(), m_from->time()});
        const QStringList clashes = clashWords(m_frame, draft(), m_edited ? m_edited->id : MeetingId());
        m_clashes->setText(clashes.join(u'\n'));
        m_clashes->setVisible(!clashes.isEmpty());
    }

    [[nodiscard]] MeetingDraft draft() const
    {
        MeetingDraft draft = m_before;
        draft.title = m_title->text();
        draft.kind = kindNamed(m_kind->currentText());
        draft.starts = CivilTime{m_day->date(), m_from->time()};
        draft.ends = CivilTime{m_day->date(), m_until->time()};
        if (m_nights > 0) { // it lasted over nights, and still does
            draft.ends->date = draft.ends->date.addDays(m_nights);
        } else if (*draft.ends <= *draft.starts) {
            draft.ends->date = draft.ends->date.addDays(1);
        }
        draft.venue = m_venue->text();
        draft.room = m_room->text();
        draft.group = m_group->currentText();
        draft.capacity = m_capacity->value() > 0 ? std::optional(m_capacity->value()) : std::nullopt;
        if (m_technologyFree->isChecked() != m_before.technologyFree.value_or(false)) {
            draft.technologyFree = m_technologyFree->isChecked();
        }
        draft.notes = m_notes->toPlainText();
        return draft;
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
            const auto added = addMeeting(club, draft());
            m_added = added.value_or(MeetingId());
            return added.map([](MeetingId) { return true; });
        }
        Series series;
        series.pattern = draft();
        series.name = freeSeriesName(m_frame.open().database(), series.pattern.title);
        series.rule = rule;
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
        const MeetingDraft after = draft();
        const QString rule = m_isSeries && m_repeat->rule() != m_ruleBefore ? m_repeat->rule() : QString();
        std::optional<SeriesScope> scope = SeriesScope::Following;
        if (rule.isEmpty()) {
            const bool isMoved = after.starts != m_before.starts || after.ends != m_before.ends;
            scope = askForScope(m_frame, *m_edited, tr("Which meetings shall change?"),
                                tr("It is one of a series. What was said of a single evening stays."),
                                isMoved ? OfferAll::No : OfferAll::Yes);
        }
        if (!scope) {
            return false;
        }
        return changeMeetings(m_frame.open().club(), m_edited->id, after, *scope, rule).map([] {
            return true;
        });
    }

    static constexpr int greatestShown = 100'000;

    Frame& m_frame;
    std::optional<Meeting> m_edited;
    MeetingDraft m_before;
    QString m_ruleBefore;
    bool m_isSeries = false;
    int m_minutes = 0;
    qint64 m_nights = 0; ///< That an edited meeting lasted.
    QLineEdit* m_title;
    QComboBox* m_kind;
    QDateEdit* m_day;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    QLineEdit* m_venue;
    QLineEdit* m_room;
    QComboBox* m_group;
    QSpinBox* m_capacity;
    QCheckBox* m_technologyFree;
    QPlainTextEdit* m_notes;
    RepeatForm* m_repeat;
    QLabel* m_clashes;
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
