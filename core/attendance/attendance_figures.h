// SPDX-License-Identifier: GPL-3.0-or-later
// Who came how often, who hasn't been seen lately, how full a meeting was: held in memory, since every list
// asks it of everybody and a join of a million rows takes SQLite as long as a blink. Only meetings that took
// place and whose register is complete feed a person's figures; a cancelled or unrecorded meeting is nobody's
// absence.
#pragma once

#include "core/attendance/attendance.h"
#include "core/attendance/id_index.h"
#include "core/base/result.h"
#include "core/store/change_set.h"

#include <QObject>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace hearth {

class Club;
class Database;

/// One person's figures.
struct MemberFigures {
    int present = 0; ///< Came, the late ones among them.
    int late = 0;
    int excused = 0;
    int absent = 0;
    QDate firstSeen; ///< Invalid for somebody who never came.
    QDate lastSeen;
    int absentInARow = 0; ///< Absences since the person last came; being excused neither counts nor ends it.

    /// Of the meetings the person came to or was absent from, the part they came to: 0 to 1. Being excused
    /// counts for nothing. None where there are no such meetings.
    [[nodiscard]] std::optional<double> rate() const;

    bool operator==(const MemberFigures&) const = default;
};

/// One meeting's figures, whatever the state of its register.
struct MeetingFigures {
    int present = 0; ///< Came, the late ones among them.
    int late = 0;
    int excused = 0;
    int absent = 0;
    int guests = 0; ///< Of those who came, brought along by somebody.
    int heads = 0;  ///< Counted beside them, never named.

    bool operator==(const MeetingFigures&) const = default;
};

struct MeetingMark {
    MeetingId meeting;
    AttendanceStatus status = AttendanceStatus::Present;

    bool operator==(const MeetingMark&) const = default;
};

class AttendanceFigures final : public QObject {
    Q_OBJECT

public:
    /// Reads all registers, and from then on whatever a change touches. Hold it no longer than the club.
    [[nodiscard]] static Result<std::unique_ptr<AttendanceFigures>> of(Club& club);

    /// The same with nothing read: a window reads in slices while it is idle, and asks nothing before all is.
    [[nodiscard]] static std::unique_ptr<AttendanceFigures> unread(Club& club);
    /// Reads so many registers more; false when all is read.
    [[nodiscard]] Result<bool> loadMore(std::size_t registers);

    [[nodiscard]] MemberFigures member(MemberId id) const;
    /// The newest marks that feed the person's figures, newest first, at most `count`.
    [[nodiscard]] std::vector<MeetingMark> lastMarks(MemberId id, std::size_t count) const;
    /// The same of the time before `meeting`, which isn't among them.
    [[nodiscard]] std::vector<MeetingMark>
    lastMarksBefore(MeetingId meeting, MemberId id, std::size_t count) const;
    [[nodiscard]] MeetingFigures meeting(MeetingId id) const;

Q_SIGNALS:
    /// The figures may say something else now.
    void refreshed();

private:
    /// What a register says, in one number: who, or when, above a status.
    using Packed = std::uint32_t;

    struct MeetingRow {
        MeetingId id;
        std::string starts; ///< As kept, which sorts by time.
        QDate day;
        bool feedsRates = false;
        int guests = 0;
        int heads = 0;
        std::vector<Packed> marks; ///< Each a member's number above the status.
    };

    struct MarkRange {
        const Packed* first = nullptr;
        const Packed* last = nullptr;
    };

    explicit AttendanceFigures(Club& club);

    void load(Database& database);
    void loadMeetings(Database& database);
    [[nodiscard]] bool loadSlice(Database& database, std::size_t registers);
    void loadMarks(Database& database, MeetingId first, MeetingId last);
    void loadCounts(Database& database);
    void refresh(Database& database, const ChangeSet& changes);
    void reread(Database& database, MeetingId id);
    void hear(const ChangeSet& changes);
    void indexMeetings();
    void indexMembers();
    [[nodiscard]] MeetingRow* find(MeetingId id);
    [[nodiscard]] MarkRange marksOf(MemberId id) const;
    /// Of the meetings that stand before the place `meeting`, newest first.
    [[nodiscard]] std::vector<MeetingMark>
    marksUpTo(std::size_t meeting, MemberId id, std::size_t count) const;

    Club& m_club;
    bool m_isWhole = false;          // a failed reading leaves it false, and the next change reads all again
    std::vector<MeetingId> m_unread; // whose registers are still to be read, the last first
    IdIndex m_members;
    std::vector<MeetingRow> m_meetings; // by start, then id
    std::unordered_map<std::int64_t, std::size_t> m_meetingAt;
    // The marks that feed rates, by member and then by time: those of member n lie from m_offsets[n] up to
    // m_offsets[n + 1], each a meeting's place above the status.
    std::vector<std::uint32_t> m_offsets;
    std::vector<Packed> m_marks;
};

} // namespace hearth
