// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recurrence/every_day.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>

namespace hearth::test {

namespace {

int weekdayNamed(const QString& name)
{
    static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                   QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                   QStringLiteral("SU")};
    return static_cast<int>(names.indexOf(name)) + 1;
}

class Question {
public:
    Question(const QString& rule, QDate first) : m_first(first)
    {
        for (const QString& part : rule.split(u';')) {
            m_parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1).split(u','));
        }
        m_weekStart = has(u"WKST") ? weekdayNamed(m_parts[QStringLiteral("WKST")].first()) : 1;
        m_isNumbered = has(u"BYWEEKNO");
    }

    [[nodiscard]] bool has(QStringView part) const { return m_parts.contains(part.toString()); }
    [[nodiscard]] int number(QStringView part, int otherwise) const
    {
        return has(part) ? m_parts[part.toString()].first().toInt() : otherwise;
    }
    [[nodiscard]] QDate lastDay() const
    {
        return has(u"UNTIL")
                   ? QDate::fromString(m_parts[QStringLiteral("UNTIL")].first(), QStringLiteral("yyyyMMdd"))
                   : QDate(9999, 12, 31);
    }
    /// In order, every one of the so-manieth periods that count has its own number.
    [[nodiscard]] int period(QDate day) const;
    [[nodiscard]] bool holds(QDate day) const;
    /// Those of one period that its places leave.
    [[nodiscard]] std::vector<QDate> placed(const std::vector<QDate>& days) const;
    [[nodiscard]] QDate weekBegin(QDate day) const;

private:
    [[nodiscard]] bool is(QStringView frequency) const
    {
        return m_parts[QStringLiteral("FREQ")].first() == frequency;
    }
    [[nodiscard]] bool isNamed(QStringView part, int fromBegin, int fromEnd) const
    {
        const QStringList values = m_parts[part.toString()];
        return std::any_of(values.begin(), values.end(), [&](const QString& value) {
            return value.toInt() == fromBegin || value.toInt() == -fromEnd;
        });
    }
    [[nodiscard]] bool isWeekdayMeant(QDate day) const;
    [[nodiscard]] bool isMeantByFirst(QDate day) const;
    /// The year that most of the day's week lies in.
    [[nodiscard]] int yearOfWeek(QDate day) const { return weekBegin(day).addDays(3).year(); }

    QDate m_first;
    QHash<QString, QStringList> m_parts;
    int m_weekStart = 1;
    bool m_isNumbered = false;
};

QDate Question::weekBegin(QDate day) const
{
    while (day.dayOfWeek() != m_weekStart) {
        day = day.addDays(-1);
    }
    return day;
}

int Question::period(QDate day) const
{
    if (is(u"DAILY")) {
        return static_cast<int>(m_first.daysTo(day));
    }
    if (is(u"WEEKLY")) {
        return static_cast<int>(weekBegin(m_first).daysTo(weekBegin(day)) / 7);
    }
    if (is(u"MONTHLY")) {
        return (day.year() - m_first.year()) * 12 + day.month() - m_first.month();
    }
    return m_isNumbered ? yearOfWeek(day) - yearOfWeek(m_first) : day.year() - m_first.year();
}

/// Counts one of `steps` days after the other, as long as `isWithin` them.
template<class Within>
int countWhile(QDate day, int step, const Within& isWithin)
{
    int count = 0;
    for (; isWithin(day); day = day.addDays(step)) {
        ++count;
    }
    return count;
}

bool Question::isWeekdayMeant(QDate day) const
{
    const bool isOfMonth = is(u"MONTHLY") || has(u"BYMONTH");
    const auto isWithin = [&](QDate other) {
        return other.year() == day.year() && (!isOfMonth || other.month() == day.month());
    };
    const QStringList values = m_parts[QStringLiteral("BYDAY")];
    return std::any_of(values.begin(), values.end(), [&](const QString& value) {
        const int place = value.chopped(2).toInt();
        return weekdayNamed(value.right(2)) == day.dayOfWeek() &&
               (place == 0 || (place > 0 && countWhile(day, -7, isWithin) == place) ||
                (place < 0 && countWhile(day, 7, isWithin) == -place));
    });
}

/// What no part says is as on the first day.
bool Question::isMeantByFirst(QDate day) const
{
    if (has(u"BYDAY") || has(u"BYMONTHDAY") || has(u"BYYEARDAY") || is(u"DAILY")) {
        return true;
    }
    if (is(u"WEEKLY") || m_isNumbered) {
        return day.dayOfWeek() == m_first.dayOfWeek();
    }
    return day.day() == m_first.day() &&
           (is(u"MONTHLY") || has(u"BYMONTH") || day.month() == m_first.month());
}

bool Question::holds(QDate day) const
{
    const auto isInMonth = [&](QDate other) { return other.month() == day.month(); };
    const auto isInYear = [&](QDate other) { return other.year() == day.year(); };
    const auto isInYearOfWeeks = [&](QDate other) { return yearOfWeek(other) == yearOfWeek(day); };
    if (has(u"BYMONTH") && !isNamed(u"BYMONTH", day.month(), 0)) {
        return false;
    }
    if (m_isNumbered &&
        !isNamed(u"BYWEEKNO", countWhile(day, -7, isInYearOfWeeks), countWhile(day, 7, isInYearOfWeeks))) {
        return false;
    }
    if (has(u"BYYEARDAY") &&
        !isNamed(u"BYYEARDAY", countWhile(day, -1, isInYear), countWhile(day, 1, isInYear))) {
        return false;
    }
    if (has(u"BYMONTHDAY") &&
        !isNamed(u"BYMONTHDAY", countWhile(day, -1, isInMonth), countWhile(day, 1, isInMonth))) {
        return false;
    }
    return isMeantByFirst(day) && (!has(u"BYDAY") || isWeekdayMeant(day));
}

std::vector<QDate> Question::placed(const std::vector<QDate>& days) const
{
    if (!has(u"BYSETPOS")) {
        return days;
    }
    std::vector<QDate> left;
    const int size = static_cast<int>(days.size());
    for (int i = 0; i < size; ++i) {
        if (isNamed(u"BYSETPOS", i + 1, size - i)) {
            left.push_back(days[static_cast<std::size_t>(i)]);
        }
    }
    return left;
}

} // namespace

std::vector<QDate> everyDay(const QString& rule, QDate first, QDate end)
{
    const Question question(rule, first);
    std::map<int, std::vector<QDate>> periods;
    const QDate year = QDate(first.year(), 1, 1); // the first period may have begun before the rule
    for (QDate day = year.addDays(-10); day < end.addDays(380); day = day.addDays(1)) {
        const int period = question.period(day);
        if (period >= 0 && period % question.number(u"INTERVAL", 1) == 0 && question.holds(day)) {
            periods[period].push_back(day);
        }
    }
    std::vector<QDate> all;
    const auto most = static_cast<std::size_t>(question.number(u"COUNT", 1'000'000));
    for (const auto& [period, days] : periods) {
        for (const QDate day : question.placed(days)) {
            if (day >= first && day < end && day <= question.lastDay() && all.size() < most) {
                all.push_back(day);
            }
        }
    }
    return all;
}

} // namespace hearth::test
