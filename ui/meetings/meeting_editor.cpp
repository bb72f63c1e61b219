// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_editor.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/kind_queries.h"
#include "core/venue/venue_queries.h"
#include "ui/meetings/kind_words.h"
#include "ui/shared/day_edit.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace hearth {

namespace {
constexpr int noteLines = 3;
constexpr int timeFieldRest = 52; // arrows and padding beside a time
constexpr int secondsInMinute = 60;
constexpr int greatestShown = 100'000;
} // namespace

MeetingEditor::MeetingEditor(OpenClub& open, const CivilTime& starts, QWidget& repeat)
    : m_open(open),
      m_title(new QLineEdit(tr("Club night"))),
      m_kind(new QComboBox),
      m_day(new DayEdit(starts.date, open.formats().locale())),
      m_from(new QTimeEdit(starts.time)),
      m_until(new QTimeEdit),
      m_venue(new QLineEdit),
      m_room(new QLineEdit),
      m_group(new QComboBox),
      m_capacity(new QSpinBox),
      m_technologyFree(new QCheckBox(tr("Technology-&free"))),
      m_notes(new QPlainTextEdit)
{
    nameFields();
    fillChoices();
    arrange(repeat);
    followKind();
    follow();
}

void MeetingEditor::nameFields()
{
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        {m_title, "meetingTitle"},       {m_kind, "meetingKind"},
        {m_day, "meetingDay"},           {m_from, "meetingTime"},
        {m_until, "meetingUntil"},       {m_venue, "meetingVenue"},
        {m_room, "meetingRoom"},         {m_group, "meetingGroup"},
        {m_capacity, "meetingCapacity"}, {m_technologyFree, "meetingTechnologyFree"},
        {m_notes, "meetingNotes"}};
    for (const auto& [field, name] : names) {
        field->setObjectName(QString::fromLatin1(name));
    }
    const QLocale& locale = m_open.formats().locale();
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
}

void MeetingEditor::fillChoices()
{
    Club& club = m_open.club();
    m_kinds = club.read(choosableKinds).value_or(std::vector<MeetingKind>());
    for (const MeetingKind& kind : m_kinds) {
        m_kind->addItem(kindName(kind.name));
    }
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

void MeetingEditor::arrange(QWidget& repeat)
{
    auto* times = new QHBoxLayout;
    times->addWidget(m_from);
    times->addWidget(new QLabel(tr("until")));
    times->addWidget(m_until);
    times->addStretch(1);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Day"), m_day);
    auto* time = new QLabel(tr("Ti&me"));
    time->setBuddy(m_from);
    form->addRow(time, times);
    form->addRow(tr("Repeats"), &repeat);
    form->addRow(tr("&Venue"), m_venue);
    form->addRow(tr("&Room"), m_room);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("&Seats"), m_capacity);
    form->addRow(QString(), m_technologyFree);
    form->addRow(tr("&Notes"), m_notes);
}

void MeetingEditor::show(const MeetingDraft& draft)
{
    m_isNew = false;
    m_before = draft;
    const CivilTime starts = draft.starts.value_or(CivilTime());
    const CivilTime ends = draft.ends.value_or(starts);
    m_title->setText(draft.title);
    m_kind->setCurrentText(kindName(draft.kind));
    m_day->setDate(starts.date);
    m_from->setTime(starts.time);
    m_until->setTime(ends.time);
    m_nights = starts.date.daysTo(ends.date);
    m_venue->setText(draft.venue);
    m_room->setText(draft.room);
    m_group->setCurrentText(draft.group);
    m_capacity->setValue(draft.capacity.value_or(0));
    m_technologyFree->setChecked(draft.technologyFree.value_or(false));
    m_notes->setPlainText(draft.notes);
    m_minutes = minutesNow();
}

void MeetingEditor::follow()
{
    connect(m_day, &QDateEdit::dateChanged, this, &MeetingEditor::changed);
    connect(m_until, &QTimeEdit::timeChanged, this, [this] {
        m_minutes = minutesNow();
        Q_EMIT changed();
    });
    connect(m_from, &QTimeEdit::timeChanged, this, [this] { // it stays as long as it was
        setMinutes(m_minutes);
        Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::currentTextChanged, this, [this] {
        if (m_isNew) {
            followKind();
            Q_EMIT changed();
        }
    });
    for (QLineEdit* line : {m_venue, m_room, m_group->lineEdit()}) {
        connect(line, &QLineEdit::textChanged, this, &MeetingEditor::changed);
    }
    connect(m_capacity, &QSpinBox::valueChanged, this, &MeetingEditor::changed);
}

/// What somebody has typed beside what the last kind brought stays.
void MeetingEditor::followKind()
{
    const std::string wanted = fold(kindNamed(m_kind->currentText()));
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const MeetingKind& kind) { return fold(kind.name) == wanted; });
    const MeetingKind kind =
        found == m_kinds.end() ? MeetingKind{{}, kindNamed(m_kind->currentText()), {}, {}, {}} : *found;
    if (m_minutes == 0 || m_minutes == minutesOf(m_brought)) {
        setMinutes(minutesOf(kind));
    }
    if (m_capacity->value() == m_brought.capacity.value_or(0)) {
        m_capacity->setValue(kind.capacity.value_or(0));
    }
    if (fold(m_group->currentText()) == fold(m_brought.group)) {
        m_group->setCurrentText(kind.group);
    }
    m_brought = kind;
}

void MeetingEditor::setMinutes(int minutes)
{
    m_minutes = minutes;
    const QSignalBlocker quiet(m_until);
    m_until->setTime(m_from->time().addSecs(minutes * secondsInMinute));
}

/// How long it lasts; past midnight where the end is before the start.
int MeetingEditor::minutesNow() const
{
    constexpr int day = 24 * 60;
    const int minutes = m_from->time().secsTo(m_until->time()) / secondsInMinute;
    return minutes > 0 ? minutes : minutes + day;
}

CivilTime MeetingEditor::starts() const { return {m_day->date(), m_from->time()}; }

MeetingDraft MeetingEditor::draft() const
{
    MeetingDraft draft = m_before;
    draft.title = m_title->text();
    draft.kind = kindNamed(m_kind->currentText());
    draft.starts = starts();
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

} // namespace hearth
