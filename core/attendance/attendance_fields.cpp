// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct AttendanceFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::AttendanceFields)
};

constexpr std::array<QStringView, 4> statusWords{u"present", u"late", u"excused", u"absent"};
constexpr std::array<QStringView, 5> sourceWords{u"desk", u"door", u"card", u"paper", u"import"};

template<class Value, std::size_t Count>
std::optional<Value> fromWord(const std::array<QStringView, Count>& words, const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    const auto found = std::find(words.begin(), words.end(), QStringView(wanted));
    return found == words.end() ? std::nullopt : std::optional(static_cast<Value>(found - words.begin()));
}

template<QString AttendanceDraft::*Line>
QString readLine(AttendanceDraft& draft, const QString& text)
{
    draft.*Line = tidy(text);
    return {};
}

template<MemberId AttendanceDraft::*Member>
QString readMember(AttendanceDraft& draft, const QString& text)
{
    const auto id = MemberId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr("\"%1\" is no id of a member: such an id is an m and 13 letters and "
                                    "digits.")
            .arg(text);
    }
    draft.*Member = id.value_or(MemberId());
    return {};
}

QString readMeeting(AttendanceDraft& draft, const QString& text)
{
    const auto id = MeetingId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr("\"%1\" is no id of a meeting: such an id is an e and 13 letters and "
                                    "digits.")
            .arg(text);
    }
    draft.meeting = id.value_or(MeetingId());
    return {};
}

QString readStarts(AttendanceDraft& draft, const QString& text)
{
    const auto time = CivilTime::fromText(text);
    if (!time && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr("\"%1\" is no day and time that exists: write it such as "
                                    "2026-11-26T19:00.")
            .arg(text);
    }
    draft.starts = time;
    return {};
}

QString readStatus(AttendanceDraft& draft, const QString& text)
{
    const auto status = attendanceStatusFromWord(text);
    if (!status && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr(
                   "\"%1\" is no mark in a register: write present, late, excused or absent.")
            .arg(text);
    }
    draft.status = status.value_or(AttendanceStatus::Present);
    return {};
}

QString readArrived(AttendanceDraft& draft, const QString& text)
{
    const auto arrived = instantFromText(text);
    if (!arrived && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr("\"%1\" is no time of arrival: write it in UTC such as "
                                    "2026-11-26T18:52:07.125Z.")
            .arg(text);
    }
    draft.arrived = arrived;
    return {};
}

QString readSource(AttendanceDraft& draft, const QString& text)
{
    const auto source = fromWord<AttendanceSource>(sourceWords, text);
    if (!source && !text.trimmed().isEmpty()) {
        return AttendanceFields::tr("\"%1\" doesn't say who made the mark: write door, card, desk, paper or "
                                    "import.")
            .arg(text);
    }
    draft.source = source.value_or(AttendanceSource::Import);
    return {};
}

QString readNote(AttendanceDraft& draft, const QString& text)
{
    draft.note = tidyLines(text);
    return {};
}

QString arrivedText(const ListedAttendance& row)
{
    return row.attendance.arrived ? instantText(*row.attendance.arrived) : QString();
}

constexpr std::array<FieldColumn<ListedAttendance, AttendanceDraft>, 11> columns{{
    {u"meeting_id", [](const ListedAttendance& row) { return row.attendance.meeting.text(); }, readMeeting},
    {u"meeting", [](const ListedAttendance& row) { return row.title; }, readLine<&AttendanceDraft::title>},
    {u"starts", [](const ListedAttendance& row) { return row.starts; }, readStarts},
    {u"member_id", [](const ListedAttendance& row) { return row.attendance.member.text(); },
     readMember<&AttendanceDraft::member>},
    {u"given_name", [](const ListedAttendance& row) { return row.givenName; },
     readLine<&AttendanceDraft::givenName>},
    {u"family_name", [](const ListedAttendance& row) { return row.familyName; },
     readLine<&AttendanceDraft::familyName>},
    {u"status", [](const ListedAttendance& row) { return attendanceStatusWord(row.attendance.status); },
     readStatus},
    {u"arrived", arrivedText, readArrived},
    {u"guest_of", [](const ListedAttendance& row) { return row.attendance.guestOf.text(); },
     readMember<&AttendanceDraft::guestOf>},
    {u"source", [](const ListedAttendance& row) { return attendanceSourceWord(row.attendance.source); },
     readSource},
    {u"note", [](const ListedAttendance& row) { return row.attendance.note; }, readNote},
}};

} // namespace

const QStringList& attendanceColumns()
{
    static const QStringList names = columnNames(columns);
    return names;
}

QStringList attendanceCells(const ListedAttendance& row) { return columnTexts(columns, row); }

std::vector<Problem> readAttendanceFields(AttendanceDraft& draft, const FieldTexts& texts)
{
    auto problems = readFields(columns, draft, texts);
    requireLength(problems, QStringLiteral("note"), draft.note, notesLength);
    return problems;
}

Attendance attendanceFrom(const AttendanceDraft& draft)
{
    Attendance mark;
    mark.meeting = draft.meeting;
    mark.member = draft.member;
    mark.status = draft.status;
    mark.arrived = came(draft.status) ? draft.arrived : std::nullopt;
    mark.guestOf = draft.guestOf;
    mark.source = draft.source;
    mark.note = draft.note;
    return mark;
}

QString attendanceStatusWord(AttendanceStatus status)
{
    return statusWords.at(static_cast<std::size_t>(status)).toString();
}

std::optional<AttendanceStatus> attendanceStatusFromWord(const QString& word)
{
    return fromWord<AttendanceStatus>(statusWords, word);
}

QString attendanceSourceWord(AttendanceSource source)
{
    return sourceWords.at(static_cast<std::size_t>(source)).toString();
}

} // namespace hearth
