// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing how a meeting repeats: a habit that follows from its day, how it ends, and the very next dates.
#pragma once

#include "core/meeting/holiday_calendar.h"
#include "core/recurrence/recurrence.h"
#include "core/recurrence/repeat.h"
#include "ui/shared/formats.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace hearth {

class RepeatForm final : public QWidget {
    Q_OBJECT

public:
    RepeatForm(const Formats& formats, const QTimeZone& zone);

    /// The first meeting's start; the habits offered follow from it.
    void setFirst(const CivilTime& first);
    /// A rule to begin with; from then on "once" isn't offered.
    void setRule(const QString& rule);
    /// The club's holidays, and what becomes of the series' meetings in them.
    void setHolidays(const HolidayCalendar& holidays, InHolidays rule);
    [[nodiscard]] InHolidays inHolidays() const;
    /// A rule of RFC 5545, empty where the meeting is once.
    [[nodiscard]] QString rule() const;

private:
    void fill();
    void preview();
    /// The very next days, holidays looked at.
    [[nodiscard]] QString daysOf(const Recurrence& recurrence) const;
    [[nodiscard]] Repeat chosen() const;

    Formats m_formats;
    QTimeZone m_zone;
    CivilTime m_first;
    std::vector<Repeat> m_offers; ///< Behind "once" where that is offered; a rule to be typed comes last.
    bool m_isOnceOffered = true;
    QComboBox* m_habit;
    QLineEdit* m_other;
    QToolButton* m_months;
    HolidayCalendar m_calendar{{}};
    QComboBox* m_holidays;
    QWidget* m_ending;
    QComboBox* m_end;
    QSpinBox* m_count;
    QDateEdit* m_until;
    QLabel* m_preview;
};

} // namespace hearth
