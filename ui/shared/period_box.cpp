// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/period_box.h"

#include "ui/shared/day_edit.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>

namespace hearth {

namespace {

enum Choice { Always, Month, LastMonth, Quarter, Year, ThisYear, LastYear, Days };

constexpr int monthsInQuarter = 3;
constexpr int monthsInYear = 12;
constexpr int lastDayOfYear = 31;

} // namespace

PeriodBox::PeriodBox(OpenClub& open, First first)
    : m_open(open),
      m_choice(new QComboBox),
      m_days(new QWidget),
      m_first(new DayEdit(open.today().addMonths(-monthsInYear), open.formats().locale())),
      m_last(new DayEdit(open.today(), open.formats().locale()))
{
    setObjectName(QStringLiteral("period"));
    m_choice->setObjectName(QStringLiteral("periodChoice"));
    m_choice->setAccessibleName(tr("Time looked at"));
    const int year = open.today().year();
    m_choice->addItems({tr("all the time"), tr("this month"), tr("last month"), tr("the last three months"),
                        tr("the last twelve months"), QString::number(year), QString::number(year - 1),
                        tr("from a day to a day")});
    m_choice->setCurrentIndex(first == First::ThisMonth ? Month : Always);
    m_first->setObjectName(QStringLiteral("periodFirst"));
    m_first->setAccessibleName(tr("From"));
    m_last->setObjectName(QStringLiteral("periodLast"));
    m_last->setAccessibleName(tr("Until"));
    auto* days = new FlowLayout(m_days, 2 * size::step);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_first);
    days->addWidget(m_last);
    m_days->hide();
    auto* flow = new FlowLayout(this, 2 * size::step);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_choice);
    flow->addWidget(m_days);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int choice) {
        m_days->setVisible(choice == Days);
        Q_EMIT changed();
    });
    for (QDateEdit* day : {m_first, m_last}) {
        connect(day, &QDateEdit::dateChanged, this, &PeriodBox::changed);
    }
}

DayRange PeriodBox::range() const
{
    const QDate today = m_open.today();
    const QDate month(today.year(), today.month(), 1);
    switch (m_choice->currentIndex()) {
    case Month:
        return {month, today};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Quarter:
        return {today.addMonths(-monthsInQuarter), today};
    case Year:
        return {today.addMonths(-monthsInYear), today};
    case ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), monthsInYear, lastDayOfYear)};
    case LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, monthsInYear, lastDayOfYear)};
    case Days:
        return {m_first->date(), m_last->date()};
    default:
        return {};
    }
}

QString PeriodBox::words() const
{
    const Formats& formats = m_open.formats();
    switch (m_choice->currentIndex()) {
    case Month:
        return tr("this month");
    case LastMonth:
        return tr("last month");
    case Quarter:
        return tr("in the last three months");
    case Year:
        return tr("in the last twelve months");
    case ThisYear:
    case LastYear:
        //: %1: a year
        return tr("in %1").arg(m_choice->currentText());
    case Days:
        //: %1, %2: days
        return tr("from %1 to %2").arg(formats.day(m_first->date()), formats.day(m_last->date()));
    default:
        return {};
    }
}

} // namespace hearth
