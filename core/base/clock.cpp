// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>

namespace hearth {

QString CivilTime::text() const
{
    const bool wholeMinutes = time.second() == 0;
    return date.toString(Qt::ISODate) + u'T' + time.toString(wholeMinutes ? u"HH:mm" : u"HH:mm:ss");
}

std::optional<CivilTime> CivilTime::fromText(QStringView text)
{
    constexpr qsizetype dateLength = 10;
    const QString wanted = text.trimmed().toString();
    const QDate date = QDate::fromString(wanted.left(dateLength), u"yyyy-MM-dd");
    if (!date.isValid()) {
        return std::nullopt;
    }
    if (wanted.size() == dateLength) {
        return CivilTime{date, QTime(0, 0)};
    }
    const QChar separator = wanted.at(dateLength);
    if (separator != u'T' && separator != u't' && separator != u' ') {
        return std::nullopt;
    }
    const QString clockTime = wanted.mid(dateLength + 1);
    const qsizetype point = clockTime.indexOf(u'.');
    const QString wholeSeconds = clockTime.left(point);
    const QString fraction = point < 0 ? QString() : clockTime.mid(point + 1);
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (point >= 0 && (fraction.isEmpty() || !std::all_of(fraction.begin(), fraction.end(), isDigit))) {
        return std::nullopt;
    }
    for (const char16_t* format : {u"HH:mm", u"H:mm", u"HH:mm:ss", u"H:mm:ss"}) {
        const QTime time = QTime::fromString(wholeSeconds, QString::fromUtf16(format));
        if (time.isValid()) {
            return CivilTime{date, QTime(time.hour(), time.minute(), time.second())};
        }
    }
    return std::nullopt;
}

std::int64_t CivilTime::secondsSince(const CivilTime& other) const
{
    constexpr std::int64_t secondsPerDay = 86'400;
    return other.date.daysTo(date) * secondsPerDay + other.time.secsTo(time);
}

CivilTime CivilTime::plusMinutes(std::int64_t minutes) const
{
    constexpr std::int64_t minutesPerDay = 1'440;
    constexpr std::int64_t minutesPerHour = 60;
    std::int64_t total = time.hour() * minutesPerHour + time.minute() + minutes;
    std::int64_t days = total / minutesPerDay;
    total %= minutesPerDay;
    if (total < 0) {
        total += minutesPerDay;
        days -= 1;
    }
    return CivilTime{date.addDays(days), QTime(static_cast<int>(total / minutesPerHour),
                                               static_cast<int>(total % minutesPerHour), time.second())};
}

std::strong_ordering CivilTime::operator<=>(const CivilTime& other) const
{
    if (date != other.date) {
        return date < other.date ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return time.msecsSinceStartOfDay() <=> other.time.msecsSinceStartOfDay();
}

QString instantText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromText(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return parsed.toMSecsSinceEpoch();
}

CivilTime civilAt(Instant instant, const QTimeZone& zone)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(instant, zone);
    return CivilTime{there.date(), QTime(there.time().hour(), there.time().minute(), there.time().second())};
}

Instant instantOf(const CivilTime& civil, const QTimeZone& zone)
{
    // Versions of Qt differ about the hour that occurs twice and the one that is skipped, so we look for
    // ourselves. The offsets a day before and after are those on either side of a change.
    constexpr Instant day = 86'400'000;
    constexpr Instant millisecondsPerSecond = 1'000;
    const Instant asUtc = QDateTime(civil.date, civil.time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&](Instant instant) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * millisecondsPerSecond;
    };
    const Instant byOffsetBefore = asUtc - offsetAt(asUtc - day);
    const Instant byOffsetAfter = asUtc - offsetAt(asUtc + day);
    const Instant first = std::min(byOffsetBefore, byOffsetAfter);
    const Instant second = std::max(byOffsetBefore, byOffsetAfter);
    for (const Instant instant : {first, second}) {
        if (asUtc - offsetAt(instant) == instant) {
            return instant;
        }
    }
    return byOffsetBefore; // skipped: as far behind the change as it would have been before it
}

Instant SystemClock::now(const QTimeZone&) const { return QDateTime::currentMSecsSinceEpoch(); }

std::optional<FixedClock> FixedClock::fromText(QStringView text)
{
    if (const auto instant = instantFromText(text)) {
        return FixedClock(*instant);
    }
    if (const auto civil = CivilTime::fromText(text)) {
        return FixedClock(*civil);
    }
    return std::nullopt;
}

Instant FixedClock::now(const QTimeZone& zone) const
{
    return m_instant ? *m_instant : instantOf(m_civil, zone);
}

} // namespace hearth
