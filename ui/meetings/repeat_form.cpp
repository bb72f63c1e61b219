// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/repeat_form.h"

#include "ui/meetings/repeat_words.h"
#include "ui/shared/day_edit.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int weekDays = 7;
constexpr int datesShown = 6;
constexpr int usualCount = 10;

/// The habits that begin on this day, the likeliest first.
std::vector<Repeat> habitsFrom(QDate first)
{
    std::vector<Repeat> habits{weeklyFrom(first), weeklyFrom(first)};
    habits.back().interval = 2;
    Repeat month = weeklyFrom(first);
    month.every = Repeat::Every::MonthPlace;
    month.place = placeInMonth(first);
    habits.push_back(month);
    if (first.addDays(weekDays).month() != first.month()) {
        month.place = -1;
        habits.push_back(month);
    }
    Repeat day;
    day.every = Repeat::Every::MonthDay;
    habits.push_back(day);
    day.every = Repeat::Every::Year;
    habits.push_back(day);
    Repeat other;
    other.every = Repeat::Every::Other;
    habits.push_back(other);
    return habits;
}

/// The habit without what is chosen beside it.
Repeat bare(Repeat repeat)
{
    repeat.end = RuleEnd::Endless;
    repeat.count = 0;
    repeat.until = {};
    repeat.monthsLeftOut.clear();
    return repeat;
}

} // namespace

RepeatForm::RepeatForm(const Formats& formats, const QTimeZone& zone)
    : m_formats(formats),
      m_zone(zone),
      m_habit(new QComboBox),
      m_other(new QLineEdit),
      m_months(new QToolButton),
      m_holidays(new QComboBox),
      m_ending(new QWidget),
      m_end(new QComboBox),
      m_count(new QSpinBox),
      m_until(new DayEdit(QDate(), formats.locale())),
      m_preview(new QLabel)
{
    setObjectName(QStringLiteral("repeatForm"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_habit->setObjectName(QStringLiteral("repeatHabit"));
    m_habit->setAccessibleName(tr("Repeats"));
    m_other->setObjectName(QStringLiteral("repeatRule"));
    m_other->setAccessibleName(tr("Rule"));
    m_other->setPlaceholderText(QStringLiteral("FREQ=MONTHLY;BYDAY=1MO,3MO"));
    m_months->setObjectName(QStringLiteral("repeatMonths"));
    m_months->setText(tr("Not in some months"));
    m_months->setPopupMode(QToolButton::InstantPopup);
    auto* months = new QMenu(m_months);
    for (int month = 1; month <= 12; ++month) {
        QAction* action = months->addAction(m_formats.locale().standaloneMonthName(month));
        action->setCheckable(true);
        action->setData(month);
        connect(action, &QAction::toggled, this, &RepeatForm::preview);
    }
    m_months->setMenu(months);
    m_end->setObjectName(QStringLiteral("repeatEnd"));
    m_end->setAccessibleName(tr("Ends"));
    m_end->addItems({tr("without an end"), tr("after so many"), tr("on a day")});
    m_count->setObjectName(QStringLiteral("repeatCount"));
    m_count->setAccessibleName(tr("How many meetings"));
    m_count->setRange(1, Recurrence::mostOccurrences);
    m_count->setValue(usualCount);
    m_until->setObjectName(QStringLiteral("repeatUntil"));
    m_until->setAccessibleName(tr("Last day"));
    m_holidays->setObjectName(QStringLiteral("repeatHolidays"));
    m_holidays->setAccessibleName(tr("In holidays"));
    //: What becomes of a meeting that repeats and falls into holidays; in the order of the enumeration.
    m_holidays->addItems(
        {tr("meets in holidays too"), tr("not in holidays"), tr("in holidays a week later")});
    connect(m_holidays, &QComboBox::currentIndexChanged, this, &RepeatForm::preview);
    m_preview->setObjectName(QStringLiteral("repeatPreview"));
    m_preview->setWordWrap(true);
    setQuiet(*m_preview);
    auto* ending = new FlowLayout(m_ending, 2 * size::step);
    ending->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_end, m_count, m_until, m_months, m_holidays}) {
        ending->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{m_habit, m_other, m_ending, m_preview}) {
        column->addWidget(part);
    }
    connect(m_habit, &QComboBox::currentIndexChanged, this, &RepeatForm::preview);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RepeatForm::preview);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatForm::preview);
    connect(m_until, &QDateEdit::dateChanged, this, &RepeatForm::preview);
    connect(m_other, &QLineEdit::textChanged, this, &RepeatForm::preview);
}

void RepeatForm::setFirst(const CivilTime& first)
{
    const bool isFirstTime = !m_first.isValid();
    const bool isOtherDay = m_first.date != first.date;
    m_first = first;
    if (isFirstTime) {
        m_until->setDate(first.date.addMonths(6));
    }
    if (isOtherDay) {
        fill();
    }
    preview();
}

void RepeatForm::fill()
{
    const int chosen = std::max(0, m_habit->currentIndex());
    const QSignalBlocker quiet(m_habit);
    m_offers = habitsFrom(m_first.date);
    m_habit->clear();
    if (m_isOnceOffered) {
        m_habit->addItem(tr("once"));
    }
    for (const Repeat& offer : m_offers) {
        m_habit->addItem(offer.every == Repeat::Every::Other ? tr("by a rule of its own")
                                                             : habitWords(offer, m_first.date, m_formats));
    }
    m_habit->setCurrentIndex(std::min(chosen, m_habit->count() - 1));
}

void RepeatForm::setRule(const QString& rule)
{
    m_isOnceOffered = false;
    fill();
    const Repeat repeat = repeatOf(rule, m_first.date);
    auto found = std::find(m_offers.begin(), m_offers.end(), bare(repeat));
    if (found == m_offers.end()) {
        found = std::prev(m_offers.end());
        m_other->setText(repeat.every == Repeat::Every::Other ? repeat.other : ruleOf(bare(repeat)));
    }
    m_habit->setCurrentIndex(static_cast<int>(found - m_offers.begin()));
    m_end->setCurrentIndex(static_cast<int>(repeat.end));
    if (repeat.end == RuleEnd::Count) {
        m_count->setValue(repeat.count);
    } else if (repeat.end == RuleEnd::Until) {
        m_until->setDate(repeat.until);
    }
    for (QAction* action : m_months->menu()->actions()) {
        const auto& out = repeat.monthsLeftOut;
        action->setChecked(std::find(out.begin(), out.end(), action->data().toInt()) != out.end());
    }
    preview();
}

void RepeatForm::setHolidays(const HolidayCalendar& holidays, InHolidays rule)
{
    m_calendar = holidays;
    m_holidays->setCurrentIndex(static_cast<int>(rule));
    preview();
}

InHolidays RepeatForm::inHolidays() const { return static_cast<InHolidays>(m_holidays->currentIndex()); }

Repeat RepeatForm::chosen() const
{
    const int place = m_habit->currentIndex() - (m_isOnceOffered ? 1 : 0);
    Repeat repeat = m_offers.at(static_cast<std::size_t>(std::max(place, 0)));
    if (repeat.every == Repeat::Every::Other) {
        repeat.other = m_other->text().trimmed();
    } else if (repeat.every != Repeat::Every::Year) {
        for (const QAction* action : m_months->menu()->actions()) {
            if (action->isChecked()) {
                repeat.monthsLeftOut.push_back(action->data().toInt());
            }
        }
    }
    repeat.end = static_cast<RuleEnd>(m_end->currentIndex());
    repeat.count = repeat.end == RuleEnd::Count ? m_count->value() : 0;
    repeat.until = repeat.end == RuleEnd::Until ? m_until->date() : QDate();
    return repeat;
}

QString RepeatForm::rule() const
{
    return m_isOnceOffered && m_habit->currentIndex() <= 0 ? QString() : ruleOf(chosen());
}

void RepeatForm::preview()
{
    const QString typed = rule();
    const bool isRepeated = !typed.isEmpty();
    m_ending->setVisible(isRepeated);
    m_preview->setVisible(isRepeated);
    m_other->setVisible(isRepeated && chosen().every == Repeat::Every::Other);
    m_months->setVisible(isRepeated && chosen().every != Repeat::Every::Other &&
                         chosen().every != Repeat::Every::Year);
    m_count->setVisible(m_end->currentIndex() == static_cast<int>(RuleEnd::Count));
    m_until->setVisible(m_end->currentIndex() == static_cast<int>(RuleEnd::Until));
    if (!isRepeated) {
        return;
    }
    const auto recurrence = Recurrence::of(typed, m_first, m_zone);
    if (!recurrence) {
        m_preview->setText(recurrence.error().sentence);
        return;
    }
    m_preview->setText(daysOf(*recurrence));
}

QString RepeatForm::daysOf(const Recurrence& recurrence) const
{
    constexpr int lookedAt = 60; // more than any holidays take away
    const auto next = recurrence.first(lookedAt);
    QStringList days;
    for (const CivilTime& occurrence : next) {
        const auto held = m_calendar.heldAt(occurrence, inHolidays(), next);
        if (held && days.size() == datesShown) {
            return days.join(QStringLiteral(" · ")) + QStringLiteral(" …");
        }
        if (held) {
            days += m_formats.nearDay(held->date, m_first.date);
        }
    }
    return days.join(QStringLiteral(" · "));
}

} // namespace hearth
