// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_figures.h"

#include "core/club.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace hearth {

namespace {

constexpr unsigned statusBits = 2;
constexpr std::uint32_t statusMask = 3;
/// Beyond so many meetings one pass over everything is quicker than a query each.
constexpr std::size_t mostReread = 200;

std::uint32_t packed(std::size_t number, int status)
{
    return static_cast<std::uint32_t>(number << statusBits) |
           (static_cast<std::uint32_t>(status) & statusMask);
}

std::size_t numberOf(std::uint32_t mark) { return mark >> statusBits; }

AttendanceStatus statusOf(std::uint32_t mark) { return static_cast<AttendanceStatus>(mark & statusMask); }

/// Adds a mark to the counts that members and meetings have in common.
template<class Figures>
void count(Figures& figures, AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Late:
        ++figures.late;
        [[fallthrough]];
    case AttendanceStatus::Present:
        ++figures.present;
        break;
    case AttendanceStatus::Excused:
        ++figures.excused;
        break;
    case AttendanceStatus::Absent:
        ++figures.absent;
        break;
    }
}

QDate dayOf(const std::string& starts)
{
    constexpr std::size_t dayLength = 10;
    return QDate::fromString(QString::fromUtf8(starts.substr(0, dayLength).c_str()), Qt::ISODate);
}

} // namespace

std::optional<double> MemberFigures::rate() const
{
    const int asked = present + absent;
    return asked == 0 ? std::nullopt : std::optional(static_cast<double>(present) / asked);
}

AttendanceFigures::AttendanceFigures(Club& club) : m_club(club) {}

Result<std::unique_ptr<AttendanceFigures>> AttendanceFigures::of(Club& club)
{
    auto figures = unread(club);
    const auto loaded = figures->loadMore(std::numeric_limits<std::size_t>::max());
    if (!loaded) {
        return failure(loaded.error());
    }
    return figures;
}

std::unique_ptr<AttendanceFigures> AttendanceFigures::unread(Club& club)
{
    std::unique_ptr<AttendanceFigures> figures(new AttendanceFigures(club));
    connect(&club, &Club::changed, figures.get(), &AttendanceFigures::hear);
    return figures;
}

Result<bool> AttendanceFigures::loadMore(std::size_t registers)
{
    if (m_isWhole) {
        return false;
    }
    const auto more = m_club.read([&](Database& database) {
        if (m_unread.empty()) {
            loadMeetings(database);
        }
        return loadSlice(database, registers);
    });
    return more ? Result<bool>(*more) : failure(more.error());
}

MemberFigures AttendanceFigures::member(MemberId id) const
{
    MemberFigures figures;
    const MarkRange marks = marksOf(id);
    const Packed* firstSeen = nullptr;
    const Packed* lastSeen = nullptr;
    for (const Packed* mark = marks.first; mark != marks.last; ++mark) {
        const AttendanceStatus status = statusOf(*mark);
        count(figures, status);
        if (came(status)) {
            firstSeen = firstSeen == nullptr ? mark : firstSeen;
            lastSeen = mark;
            figures.absentInARow = 0;
        } else if (status == AttendanceStatus::Absent) {
            ++figures.absentInARow;
        }
    }
    if (firstSeen != nullptr) {
        figures.firstSeen = m_meetings[numberOf(*firstSeen)].day;
        figures.lastSeen = m_meetings[numberOf(*lastSeen)].day;
    }
    return figures;
}

std::vector<MeetingMark> AttendanceFigures::lastMarks(MemberId id, std::size_t count) const
{
    return marksUpTo(m_meetings.size(), id, count);
}

std::vector<MeetingMark>
AttendanceFigures::lastMarksBefore(MeetingId meeting, MemberId id, std::size_t count) const
{
    const auto found = m_meetingAt.find(meeting.value());
    return marksUpTo(found == m_meetingAt.end() ? m_meetings.size() : found->second, id, count);
}

std::vector<MeetingMark>
AttendanceFigures::marksUpTo(std::size_t meeting, MemberId id, std::size_t count) const
{
    const MarkRange range = marksOf(id);
    std::vector<MeetingMark> marks;
    for (const Packed* mark = range.last; mark != range.first && marks.size() < count;) {
        --mark;
        if (numberOf(*mark) < meeting) {
            marks.push_back({m_meetings[numberOf(*mark)].id, statusOf(*mark)});
        }
    }
    return marks;
}

MeetingFigures AttendanceFigures::meeting(MeetingId id) const
{
    MeetingFigures figures;
    const auto found = m_meetingAt.find(id.value());
    if (found == m_meetingAt.end()) {
        return figures;
    }
    const MeetingRow& row = m_meetings[found->second];
    for (const Packed mark : row.marks) {
        count(figures, statusOf(mark));
    }
    figures.guests = row.guests;
    figures.heads = row.heads;
    return figures;
}

void AttendanceFigures::load(Database& database)
{
    loadMeetings(database);
    static_cast<void>(loadSlice(database, std::numeric_limits<std::size_t>::max()));
}

void AttendanceFigures::loadMeetings(Database& database)
{
    m_isWhole = false;
    m_members = {};
    m_meetings.clear();
    m_unread.clear();
    Query rows =
        database.query("SELECT id, starts, register=2 AND status<>2 FROM meeting ORDER BY starts, id");
    while (rows.next()) {
        MeetingRow& row = m_meetings.emplace_back();
        row.id = rows.id<MeetingId>(0);
        row.starts = rows.bytes(1);
        row.day = dayOf(row.starts);
        row.feedsRates = rows.integer(2) != 0;
        m_unread.push_back(row.id);
    }
    std::sort(m_unread.rbegin(), m_unread.rend());
    indexMeetings();
}

/// Says whether there is more; after the last slice the figures are whole.
bool AttendanceFigures::loadSlice(Database& database, std::size_t registers)
{
    if (!m_unread.empty()) {
        const std::size_t count = std::min(registers, m_unread.size());
        const MeetingId first = m_unread.back();
        const MeetingId last = m_unread[m_unread.size() - count];
        loadMarks(database, first, last);
        m_unread.resize(m_unread.size() - count);
    }
    if (!m_unread.empty()) {
        return true;
    }
    loadCounts(database);
    indexMembers();
    m_isWhole = true;
    return false;
}

void AttendanceFigures::loadMarks(Database& database, MeetingId first, MeetingId last)
{
    // In the order of the table's key, so a meeting is looked up once and not for each of its rows.
    Query rows = database.query("SELECT meeting, member, status FROM attendance WHERE meeting>=?1"
                                " AND meeting<=?2 ORDER BY meeting, member",
                                first, last);
    MeetingId meeting;
    std::vector<Packed> marks;
    const auto keep = [&] {
        if (MeetingRow* const row = find(meeting)) {
            row->marks = marks; // a copy is as long as it needs to be
        }
        marks.clear();
    };
    while (rows.next()) {
        if (const auto next = rows.id<MeetingId>(0); next != meeting) {
            keep();
            meeting = next;
        }
        marks.push_back(packed(m_members.add(rows.integer(1)), rows.smallInteger(2)));
    }
    keep();
}

void AttendanceFigures::loadCounts(Database& database)
{
    // Left to itself SQLite walks the whole table in the order of its key; guests are few and have an index.
    Query guests = database.query("SELECT meeting, count(*) FROM attendance INDEXED BY attendance_by_host"
                                  " WHERE guest_of IS NOT NULL AND status<=1 GROUP BY meeting");
    while (guests.next()) {
        if (MeetingRow* const row = find(guests.id<MeetingId>(0))) {
            row->guests = guests.smallInteger(1);
        }
    }
    Query heads = database.query("SELECT meeting, sum(count) FROM head_count GROUP BY meeting");
    while (heads.next()) {
        if (MeetingRow* const row = find(heads.id<MeetingId>(0))) {
            row->heads = heads.smallInteger(1);
        }
    }
}

void AttendanceFigures::hear(const ChangeSet& changes)
{
    const bool concerns =
        changes.concerns("attendance") || changes.concerns("meeting") || changes.concerns("head_count");
    if (!concerns) {
        return;
    }
    const auto read = m_club.read([&](Database& database) {
        refresh(database, changes);
        return true;
    });
    if (!read) {
        m_isWhole = false;
    }
    Q_EMIT refreshed();
}

void AttendanceFigures::refresh(Database& database, const ChangeSet& changes)
{
    std::set<MeetingId> touched;
    for (const RowTouch& touch : changes.touches()) {
        const bool isOurs =
            touch.table == "attendance" || touch.table == "meeting" || touch.table == "head_count";
        if (isOurs && touch.change != RowChange::Referenced) {
            touched.insert(MeetingId(touch.key.first));
        }
    }
    if (changes.isEverything() || !m_isWhole || touched.size() > mostReread) {
        load(database);
        return;
    }
    m_isWhole = false;
    for (const MeetingId id : touched) {
        reread(database, id);
    }
    const auto byStart = [](const MeetingRow& a, const MeetingRow& b) {
        return std::tie(a.starts, a.id) < std::tie(b.starts, b.id);
    };
    std::sort(m_meetings.begin(), m_meetings.end(), byStart);
    indexMeetings();
    indexMembers();
    m_isWhole = true;
}

/// Reads one meeting anew; a new one stands at the end until all are sorted.
void AttendanceFigures::reread(Database& database, MeetingId id)
{
    Query meeting =
        database.query("SELECT starts, register=2 AND status<>2,"
                       " (SELECT count(*) FROM attendance WHERE meeting=?1 AND guest_of IS NOT NULL AND "
                       "status<=1), (SELECT sum(count) FROM head_count WHERE meeting=?1)"
                       " FROM meeting WHERE id=?1",
                       id);
    MeetingRow fresh;
    fresh.id = id;
    const bool isThere = meeting.next();
    if (isThere) {
        fresh.starts = meeting.bytes(0);
        fresh.day = dayOf(fresh.starts);
        fresh.feedsRates = meeting.integer(1) != 0;
        fresh.guests = meeting.smallInteger(2);
        fresh.heads = meeting.smallInteger(3);
    }
    Query rows = database.query("SELECT member, status FROM attendance WHERE meeting=?1 ORDER BY member", id);
    while (rows.next()) {
        fresh.marks.push_back(packed(m_members.add(rows.integer(0)), rows.smallInteger(1)));
    }
    const auto old = std::find_if(m_meetings.begin(), m_meetings.end(),
                                  [&](const MeetingRow& row) { return row.id == id; });
    if (old != m_meetings.end()) {
        m_meetings.erase(old);
    }
    if (isThere) {
        m_meetings.push_back(std::move(fresh));
    }
}

void AttendanceFigures::indexMeetings()
{
    m_meetingAt.clear();
    m_meetingAt.reserve(m_meetings.size());
    for (std::size_t place = 0; place < m_meetings.size(); ++place) {
        m_meetingAt.emplace(m_meetings[place].id.value(), place);
    }
}

/// Counts each member's marks, which gives the offsets, then puts each mark at its place; going through the
/// meetings in order, every member's marks come to lie in order as well.
void AttendanceFigures::indexMembers()
{
    m_offsets.assign(m_members.size() + 1, 0);
    for (const MeetingRow& row : m_meetings) {
        if (row.feedsRates) {
            for (const Packed mark : row.marks) {
                ++m_offsets[numberOf(mark) + 1];
            }
        }
    }
    for (std::size_t member = 1; member < m_offsets.size(); ++member) {
        m_offsets[member] += m_offsets[member - 1];
    }
    m_marks.resize(m_offsets.back());
    std::vector<std::uint32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (std::size_t place = 0; place < m_meetings.size(); ++place) {
        if (m_meetings[place].feedsRates) {
            for (const Packed mark : m_meetings[place].marks) {
                m_marks[next[numberOf(mark)]++] = packed(place, static_cast<int>(statusOf(mark)));
            }
        }
    }
}

AttendanceFigures::MeetingRow* AttendanceFigures::find(MeetingId id)
{
    const auto found = m_meetingAt.find(id.value());
    return found == m_meetingAt.end() ? nullptr : &m_meetings[found->second];
}

AttendanceFigures::MarkRange AttendanceFigures::marksOf(MemberId id) const
{
    const auto number = m_members.find(id.value());
    if (!number) {
        return {};
    }
    return {m_marks.data() + m_offsets[*number], m_marks.data() + m_offsets[*number + 1]};
}

} // namespace hearth
