// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include "core/exchange/number_format_code.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hearth {

namespace {

constexpr int secondsInMinute = 60;
constexpr int secondsInHour = 60 * secondsInMinute;
constexpr int secondsInDay = 24 * secondsInHour;
constexpr int shownDigits = 15;       // of a number; a double holds no more in full
constexpr std::size_t dayLength = 10; // 2026-11-26
constexpr double mostWhole = 1e15;    // up to which every whole number is exact

/// A serial number as days and the seconds of the last one.
struct Serial {
    std::int64_t days = 0;
    std::int64_t seconds = 0;
};

/// Nothing for what lies before the first day or after the year 9999.
std::optional<Serial> serialOf(double value, DateSystem system)
{
    const std::int64_t lastDay = system == DateSystem::From1900 ? 2'958'465 : 2'957'003;
    if (!(value >= 0) || value > static_cast<double>(lastDay + 1)) {
        return std::nullopt;
    }
    // A time is a fraction of a day and seldom exact.
    const std::int64_t seconds = std::llround(value * secondsInDay);
    const Serial serial{seconds / secondsInDay, seconds % secondsInDay};
    return serial.days <= lastDay ? std::optional(serial) : std::nullopt;
}

std::string dayText(std::int64_t days, DateSystem system)
{
    constexpr std::int64_t dayThatNeverWas = 60;
    if (system == DateSystem::From1900 && days == dayThatNeverWas) {
        return "1900-02-29"; // as the spreadsheet shows it, so that somebody can find and mend it
    }
    QDate first(1904, 1, 1);
    if (system == DateSystem::From1900) {
        first = days < dayThatNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    }
    return first.addDays(days).toString(Qt::ISODate).toStdString();
}

/// Hours may go beyond a day.
std::string clockText(std::int64_t seconds)
{
    const auto twoDigits = [](std::int64_t number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    std::string text =
        twoDigits(seconds / secondsInHour) + ':' + twoDigits(seconds % secondsInHour / secondsInMinute);
    if (seconds % secondsInMinute != 0) {
        text += ':' + twoDigits(seconds % secondsInMinute);
    }
    return text;
}

bool isWholeNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    return !digits.isEmpty() && digits.size() <= shownDigits && (digits[0] != u'0' || text == u"0") &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    constexpr int elapsed = 46; // [h]:mm:ss
    if (id == elapsed) {
        return NumberFormat(Shows::Elapsed);
    }
    // What 27 to 36 and 50 to 58 show depends on the country; where some are times, the number tells.
    if (isIn(18, 21) || isIn(32, 33) || isIn(45, 47)) {
        return NumberFormat(Shows::Time);
    }
    if (id == 22) {
        return NumberFormat(Shows::DateAndTime);
    }
    const bool isDate = isIn(14, 17) || isIn(27, 36) || isIn(50, 58);
    return NumberFormat(isDate ? Shows::Date : Shows::Number);
}

NumberFormat NumberFormat::ofCode(QStringView code)
{
    const NumberFormatCode read = readNumberFormat(code);
    if (read.isElapsed && !read.hasDate) {
        return NumberFormat(Shows::Elapsed);
    }
    if (read.hasDate) {
        return NumberFormat(read.hasTime ? Shows::DateAndTime : Shows::Date);
    }
    if (read.hasTime) {
        return NumberFormat(Shows::Time);
    }
    NumberFormat format(read.pattern.empty() ? Shows::Number : Shows::Digits);
    format.m_pattern = read.pattern;
    return format;
}

std::string NumberFormat::text(double value, DateSystem system) const
{
    if (m_shows == Shows::Number) {
        return plainNumber(value);
    }
    if (m_shows == Shows::Digits) {
        return digits(value);
    }
    const auto serial = serialOf(value, system);
    if (!serial) {
        return plainNumber(value);
    }
    if (m_shows == Shows::Elapsed) {
        return clockText(serial->days * secondsInDay + serial->seconds);
    }
    // There is no day 0 in a workbook that counts from 1900: such a value is a time alone.
    const bool hasDay = m_shows != Shows::Time && (serial->days > 0 || system == DateSystem::From1904);
    const bool hasTime = m_shows != Shows::Date || (!hasDay && serial->seconds > 0);
    std::string text = hasDay ? dayText(serial->days, system) : std::string();
    if (hasTime) {
        text += (hasDay ? "T" : "") + clockText(serial->seconds);
    }
    return text;
}

std::string NumberFormat::textOfDay(QStringView iso) const
{
    const std::string text = civilText(iso);
    if (text.size() <= dayLength || text[dayLength] != 'T') {
        return text;
    }
    if (m_shows == Shows::Date) {
        return text.substr(0, dayLength);
    }
    return m_shows == Shows::Time ? text.substr(dayLength + 1) : text;
}

std::string NumberFormat::digits(double value) const
{
    if (!(value >= 0) || value >= mostWhole || value != std::floor(value)) {
        return plainNumber(value);
    }
    std::string left = std::to_string(static_cast<std::int64_t>(value));
    std::string reversed;
    for (auto place = m_pattern.rbegin(); place != m_pattern.rend(); ++place) {
        if (*place != digitPlace) {
            reversed += *place;
            continue;
        }
        reversed += left.empty() ? '0' : left.back();
        if (!left.empty()) {
            left.pop_back();
        }
    }
    std::string text(reversed.rbegin(), reversed.rend());
    return text.insert(std::min(text.size(), m_pattern.find(digitPlace)), left); // more digits than places
}

std::string plainNumber(double value)
{
    constexpr int mostPlaces = 21;
    if (value == 0 || !std::isfinite(value)) {
        return "0";
    }
    const std::string written = QByteArray::number(value, 'e', shownDigits - 1).toStdString(); // -1.50…e+02
    const std::size_t e = written.find('e');
    const int exponent = std::stoi(written.substr(e + 1));
    const std::string sign = value < 0 ? "-" : "";
    std::string digits = written.substr(sign.size(), 1) + written.substr(sign.size() + 2, shownDigits - 1);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (std::abs(exponent) > mostPlaces) {
        return QByteArray::number(value, 'g', shownDigits).toStdString();
    }
    if (exponent < 0) {
        return sign + "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    }
    const std::size_t whole = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= whole) {
        return sign + digits + std::string(whole - digits.size(), '0');
    }
    return sign + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::string plainNumber(QStringView written)
{
    if (isWholeNumber(written)) {
        return written.toLatin1().toStdString();
    }
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? plainNumber(value) : written.toUtf8().toStdString();
}

std::string civilText(QStringView iso)
{
    constexpr qsizetype timeLength = 8; // 19:00:00
    constexpr auto dayEnd = static_cast<qsizetype>(dayLength);
    const QStringView day = iso.left(dayEnd);
    const QStringView time = iso.mid(dayEnd + 1, timeLength);
    const QTime at = QTime::fromString(time, Qt::ISODate);
    const bool isDay = QDate::fromString(day, Qt::ISODate).isValid();
    if (!isDay || iso.size() <= dayEnd || iso[dayEnd] != u'T' || !at.isValid()) {
        return iso.toUtf8().toStdString();
    }
    return day.toLatin1().toStdString() + 'T' + clockText(at.msecsSinceStartOfDay() / 1000);
}

std::string durationText(QStringView iso)
{
    static const QRegularExpression form(
        QStringLiteral("^P(?:(\\d{1,6})D)?T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,]\\d*)?S)?$"));
    const auto match = form.match(iso.toString());
    if (!match.hasMatch()) {
        return iso.toUtf8().toStdString();
    }
    const auto part = [&](int group) { return match.capturedView(group).toLongLong(); };
    return clockText(part(1) * secondsInDay + part(2) * secondsInHour + part(3) * secondsInMinute + part(4));
}

} // namespace hearth
