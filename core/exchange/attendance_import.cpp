// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendance_import.h"

#include "core/attendance/attendance_fields.h"
#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/exchange/mark_words.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace hearth {

namespace {

struct AttendanceWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::AttendanceImport)
};

Problem problem(const char16_t* field, const QString& sentence)
{
    return {QString::fromUtf16(field), sentence};
}

std::string meetingKey(const QString& title, const CivilTime& starts)
{
    return fold(QStringView(title)) + '\n' + starts.text().toStdString();
}

std::string nameKey(const QString& given, const QString& family)
{
    return fold(QStringView(given)) + '\n' + fold(QStringView(family));
}

/// The words of a whole name in their alphabetical order: the same whichever stands first.
std::string wordsKey(const QString& given, const QString& family)
{
    QStringList words =
        QString::fromStdString(fold(QStringView(given + u' ' + family))).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ').toStdString();
}

class AttendanceImporter final : public DraftImporter<AttendanceDraft, Attendance> {
public:
    AttendanceImporter(Club& club, const ImportOptions& options) : DraftImporter(options), m_club(club)
    {
        for (const ListedMeeting& listed : listMeetings(club.database())) {
            learn(listed.meeting);
        }
        MemberReader reader(club.database(), club.today());
        MemberRow row;
        while (reader.next(row)) {
            learn(row.id, QString::fromStdString(row.given), QString::fromStdString(row.family));
            if (!row.preferred.empty() && row.preferred != row.given) {
                const QString called = QString::fromStdString(row.preferred);
                m_membersByWords[wordsKey(called, QString::fromStdString(row.family))].push_back(row.id);
            }
        }
        for (const MemberAlias& alias : memberAliases(club.database())) {
            m_survivors.emplace(alias.id, alias.member);
        }
    }

    [[nodiscard]] QString verb() const override { return QStringLiteral("attendance.import"); }

    /// A register in which something stands is open at least.
    void begin(Change& change) override
    {
        for (const auto& [id, meeting] : m_meetings) {
            if (m_marked.contains(id) && meeting.registerState == RegisterState::None &&
                !m_newMeetings.contains(id) && options().fidelity == CellFidelity::Tidy) {
                Meeting opened = meeting;
                opened.registerState = RegisterState::Open;
                updateMeeting(change.database(), opened);
            }
        }
    }

    void beginBulk(Change& change) override
    {
        MemberReferences references(change, change.id());
        for (const auto& [id, member] : m_newMembers) {
            insertMember(change, references, member, firstPeriods({}, member.joined, {}, change.today()),
                         change.id());
        }
        for (const auto& [id, meeting] : m_newMeetings) {
            insertMeeting(change.database(), meeting, change.id());
        }
    }

protected:
    std::optional<AttendanceDraft> find(const FieldTexts& texts, std::vector<Problem>& problems) override
    {
        AttendanceDraft draft;
        problems = readAttendanceFields(draft, understood(texts));
        if (!problems.empty()) {
            return {};
        }
        resolveMeeting(draft, problems);
        draft.member = survivor(draft.member);
        resolveMember(draft, problems);
        m_meeting = draft.meeting;
        m_member = draft.member;
        if (!problems.empty()) {
            return {};
        }
        if (!isFirstRowOf(draft)) {
            problems.push_back(
                problem(u"member_id", AttendanceWords::tr("This person stands twice in the list of this "
                                                          "meeting.")));
            return {};
        }
        const auto there = findAttendance(m_club.database(), draft.meeting, draft.member);
        return there ? std::optional(asDraft(*there, draft)) : std::nullopt;
    }

    std::vector<Problem> read(AttendanceDraft& draft, const FieldTexts& texts) override
    {
        auto problems = readAttendanceFields(draft, understood(texts));
        draft.meeting = m_meeting;
        draft.member = m_member;
        draft.guestOf = survivor(draft.guestOf);
        draft.guestOf = draft.guestOf == draft.member ? MemberId() : draft.guestOf;
        return problems;
    }

    std::vector<Problem> check(AttendanceDraft& draft, const std::optional<AttendanceDraft>&) override
    {
        if (draft.guestOf && !m_knownMembers.contains(draft.guestOf)) {
            return {problem(u"guest_of",
                            AttendanceWords::tr(
                                "There is no member with the id %1, whose guest this person is said to be.")
                                .arg(draft.guestOf.text()))};
        }
        m_marked.insert(draft.meeting);
        return {};
    }

    QStringList columns() const override { return attendanceColumns(); }

    QStringList cells(const AttendanceDraft& draft) const override
    {
        return attendanceCells({attendanceFrom(draft), draft.title,
                                draft.starts ? draft.starts->text() : QString(), draft.givenName,
                                draft.familyName});
    }

    Attendance kept(AttendanceDraft draft) const override { return attendanceFrom(draft); }

    void add(Change& change, const Attendance& attendance) override
    {
        if (!m_newMeetings.contains(attendance.meeting)) {
            change.references("meeting", attendance.meeting.value());
        }
        for (const MemberId member : {attendance.member, attendance.guestOf}) {
            if (member && !m_newMembers.contains(member)) {
                change.references("member", member.value());
            }
        }
        insertAttendance(change.database(), attendance, change.id());
    }

    void update(Change& change, const AttendanceDraft&, const AttendanceDraft& draft) override
    {
        updateAttendance(change.database(), attendanceFrom(draft));
    }

private:
    /// Whether the file hasn't named this person for this meeting before; from now on it has. Sorted vectors,
    /// since a set of a million would take eight times the memory.
    [[nodiscard]] bool isFirstRowOf(const AttendanceDraft& draft)
    {
        std::vector<MemberId>& members = m_rows[draft.meeting];
        const auto place = std::lower_bound(members.begin(), members.end(), draft.member);
        if (place != members.end() && *place == draft.member) {
            return false;
        }
        members.insert(place, draft.member);
        return true;
    }

    /// The mark as the contract has it, where somebody wrote another word or a sign.
    [[nodiscard]] FieldTexts understood(FieldTexts texts) const
    {
        const auto status = texts.find(QStringLiteral("status"));
        if (status != texts.end() && options().fidelity == CellFidelity::Tidy &&
            !attendanceStatusFromWord(status->second)) {
            if (const auto mark = writtenMark(status->second)) {
                status->second = attendanceStatusWord(*mark);
            }
        }
        return texts;
    }

    static AttendanceDraft asDraft(const Attendance& there, AttendanceDraft draft)
    {
        draft.status = there.status;
        draft.arrived = there.arrived;
        draft.guestOf = there.guestOf;
        draft.source = there.source;
        draft.note = there.note;
        return draft;
    }

    void learn(const Meeting& meeting)
    {
        m_meetings.emplace(meeting.id, meeting);
        m_meetingByKey.emplace(meetingKey(meeting.title, meeting.starts), meeting.id);
        if (meeting.status != MeetingStatus::Cancelled) {
            m_meetingsByDay[meeting.starts.date].push_back(meeting.id);
            ++m_startTimes[meeting.starts.time];
        }
    }

    /// The one meeting of a day, of which only the day is said: by its title, or where there is no other.
    [[nodiscard]] MeetingId onItsDay(AttendanceDraft& draft, std::vector<Problem>& problems)
    {
        const auto day = m_meetingsByDay.find(draft.starts->date);
        if (day == m_meetingsByDay.end()) {
            return {};
        }
        std::vector<MeetingId> meant = day->second;
        if (!draft.title.isEmpty()) {
            std::erase_if(meant, [&](MeetingId id) {
                return fold(QStringView(m_meetings.at(id).title)) != fold(QStringView(draft.title));
            });
        }
        if (meant.size() > 1) {
            problems.push_back(
                problem(u"meeting",
                        AttendanceWords::tr("There are %n meetings on %1. Say which by its title or its id.",
                                            nullptr, static_cast<int>(meant.size()))
                            .arg(draft.starts->date.toString(Qt::ISODate))));
        }
        return meant.size() == 1 ? meant.front() : MeetingId();
    }

    /// When the club's meetings mostly start, for one of which only the day is known.
    [[nodiscard]] QTime usualStart() const
    {
        const QTime evening(19, 0);
        const auto most = std::max_element(m_startTimes.begin(), m_startTimes.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == m_startTimes.end() ? evening : most->first;
    }

    void learn(MemberId id, const QString& given, const QString& family)
    {
        m_knownMembers.insert(id);
        m_membersByName[nameKey(given, family)].push_back(id);
        m_membersByWords[wordsKey(given, family)].push_back(id);
    }

    /// Whom an id from before a merge means.
    [[nodiscard]] MemberId survivor(MemberId id) const
    {
        const auto found = m_survivors.find(id);
        return found == m_survivors.end() ? id : found->second;
    }

    void resolveMeeting(AttendanceDraft& draft, std::vector<Problem>& problems)
    {
        if (draft.meeting && m_meetings.contains(draft.meeting)) {
            return;
        }
        const auto named =
            draft.starts ? m_meetingByKey.find(meetingKey(draft.title, *draft.starts)) : m_meetingByKey.end();
        if (!draft.meeting && named != m_meetingByKey.end()) {
            draft.meeting = named->second;
            return;
        }
        const bool isDayAlone = !draft.meeting && draft.starts && draft.starts->time == QTime(0, 0);
        if (isDayAlone) {
            draft.meeting = onItsDay(draft, problems);
            if (draft.meeting || !problems.empty()) {
                return;
            }
        }
        if (options().missing == Missing::Reject) {
            problems.push_back(
                problem(u"meeting", AttendanceWords::tr("The club has no meeting \"%1\" at %2.")
                                        .arg(draft.title.isEmpty() ? draft.meeting.text() : draft.title,
                                             draft.starts ? draft.starts->text() : QString())));
            return;
        }
        MeetingDraft wanted;
        wanted.id = draft.meeting;
        wanted.title = isDayAlone && draft.title.isEmpty() ? AttendanceWords::tr("Club night") : draft.title;
        wanted.starts = draft.starts;
        if (isDayAlone) {
            wanted.starts->time = usualStart();
        }
        wanted = settled(wanted);
        if (auto more = meetingProblems(wanted); !more.empty()) {
            problems.insert(problems.end(), more.begin(), more.end());
            return;
        }
        draft.meeting = makeMeeting(wanted);
    }

    /// A meeting that is known only by its list is over, and its list is all there was.
    MeetingId makeMeeting(const MeetingDraft& wanted)
    {
        const bool past = *wanted.starts < m_club.civilNow();
        Meeting meeting;
        meeting.id = wanted.id ? wanted.id : m_club.ids().next<MeetingId>(m_club.now());
        meeting.kind = wanted.kind;
        meeting.title = wanted.title;
        meeting.starts = *wanted.starts;
        meeting.ends = *wanted.ends;
        meeting.status = past ? MeetingStatus::Held : MeetingStatus::Planned;
        meeting.registerState = past ? RegisterState::Complete : RegisterState::Open;
        m_newMeetings.emplace(meeting.id, meeting);
        learn(meeting);
        return meeting.id;
    }

    /// Who bears this name as it is written, else in any order and by what they are called.
    [[nodiscard]] std::vector<MemberId> called(const AttendanceDraft& draft) const
    {
        if (const auto named = m_membersByName.find(nameKey(draft.givenName, draft.familyName));
            named != m_membersByName.end()) {
            return named->second;
        }
        const auto worded = m_membersByWords.find(wordsKey(draft.givenName, draft.familyName));
        return worded == m_membersByWords.end() ? std::vector<MemberId>() : worded->second;
    }

    void resolveMember(AttendanceDraft& draft, std::vector<Problem>& problems)
    {
        if (draft.member && m_knownMembers.contains(draft.member)) {
            return;
        }
        const QString shown = QStringList{draft.givenName, draft.familyName}.join(u' ').trimmed();
        const std::vector<MemberId> named = called(draft);
        if (!draft.member && !shown.isEmpty() && !named.empty()) {
            if (named.size() == 1) {
                draft.member = named.front();
            } else {
                problems.push_back(
                    problem(u"member_id", AttendanceWords::tr("%n members are called %1. Give the row the "
                                                              "member's id.",
                                                              nullptr, static_cast<int>(named.size()))
                                              .arg(shown)));
            }
            return;
        }
        if (options().missing == Missing::Reject || shown.isEmpty()) {
            problems.push_back(
                problem(u"member_id", AttendanceWords::tr("Nobody in the club is called %1.")
                                          .arg(shown.isEmpty() ? draft.member.text() : shown)));
            return;
        }
        Member member;
        member.id = draft.member ? draft.member : m_club.ids().next<MemberId>(m_club.now());
        member.name.given = tidy(draft.givenName);
        member.name.family = tidy(draft.familyName);
        member.joined = draft.starts ? draft.starts->date : m_club.today();
        m_newMembers.emplace(member.id, member);
        learn(member.id, draft.givenName, draft.familyName);
        draft.member = member.id;
    }

    Club& m_club;
    std::map<MeetingId, Meeting> m_meetings;
    std::unordered_map<std::string, MeetingId> m_meetingByKey;
    std::set<MemberId> m_knownMembers;
    std::map<MemberId, MemberId> m_survivors;
    std::unordered_map<std::string, std::vector<MemberId>> m_membersByName;
    std::unordered_map<std::string, std::vector<MemberId>> m_membersByWords;
    std::map<QDate, std::vector<MeetingId>> m_meetingsByDay;
    std::map<QTime, int> m_startTimes;
    std::map<MeetingId, Meeting> m_newMeetings;
    std::map<MemberId, Member> m_newMembers;
    std::map<MeetingId, std::vector<MemberId>> m_rows; // seen in the file
    std::set<MeetingId> m_marked;
    MeetingId m_meeting; // of the row at hand
    MemberId m_member;
};

} // namespace

std::unique_ptr<RecordImporter> attendanceImporter(Club& club, const ImportOptions& options)
{
    return std::make_unique<AttendanceImporter>(club, options);
}

} // namespace hearth
