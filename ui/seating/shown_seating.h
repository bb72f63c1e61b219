// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting's tables as the page shows them: those that are kept, or while people are being seated the best
// so far; with what they bring, and who still needs a seat.
#pragma once

#include "core/connections/meeting_tables.h"
#include "core/connections/seat_actions.h"
#include "core/connections/tables/table_builder.h"
#include "core/meeting/meeting.h"

#include <QStringList>

#include <map>
#include <set>

namespace hearth {

class ChangeSet;
class OpenClub;

struct ShownSeat {
    MemberId member;
    QString name;
    bool isLocked = false;
    bool isHost = false;
    bool isNew = false;  ///< In their first visits.
    bool isGone = false; ///< Has a seat and isn't coming any more.

    bool operator==(const ShownSeat&) const = default;
};

struct ShownTable {
    int number = 0; ///< 0 for those without a seat in this round.
    std::vector<ShownSeat> seats;
    int newPairs = 0;
    bool isQuiet = false;
    bool isStepFree = false;

    bool operator==(const ShownTable&) const = default;
};

class ShownSeating {
public:
    explicit ShownSeating(OpenClub& open) : m_open(open) {}

    /// Reads the meeting and its tables, and no more than is needed after `changes`. Throws `StoreError`.
    void read(MeetingId meeting, const ChangeSet* changes = nullptr);
    /// Shows a seating that isn't kept, of these people in the order of their ids, until the next `read`.
    void show(const TableOrder& order, const std::vector<MemberId>& people, const BuiltTables& built);

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const Meeting& meeting() const { return m_meeting; }
    [[nodiscard]] const KeptTables& kept() const { return m_kept; }
    [[nodiscard]] bool hasTables() const { return !m_seating.empty(); }
    [[nodiscard]] int rounds() const { return static_cast<int>(m_seating.size()); }
    /// How many came, and how many did or may still come.
    [[nodiscard]] int here() const { return m_here; }
    [[nodiscard]] int expected() const { return m_expected; }
    [[nodiscard]] const SeatChanges& changes() const { return m_changes; }
    [[nodiscard]] int ruleCount() const { return m_ruleCount; }

    /// The tables of a round by their numbers, and behind them those without a seat, where there are any.
    [[nodiscard]] std::vector<ShownTable> tables(int round) const;
    [[nodiscard]] const SeatingFigures& figures() const { return m_figures; }
    [[nodiscard]] const std::vector<BrokenRule>& broken() const { return m_broken; }
    [[nodiscard]] std::size_t largestTable() const;
    /// Whom of those at a table, by its number, the member would meet there for the first time.
    [[nodiscard]] int strangersAt(MemberId member, int round, int table) const;
    /// Null where the member has no seat that is kept.
    [[nodiscard]] const Seat* keptSeat(MemberId member) const;
    [[nodiscard]] const std::vector<MemberId>& people() const { return m_people; }
    [[nodiscard]] QString name(MemberId member) const;
    /// Names of those who go by these places among the people seated.
    [[nodiscard]] QStringList namesOf(const std::vector<int>& places) const;

private:
    void readOrder(const ChangeSet* changes);
    void readRules();
    void readBroken();
    [[nodiscard]] ShownSeat shown(MemberId member, int round) const;
    void sortByName(std::vector<ShownSeat>& seats) const;

    OpenClub& m_open;
    bool m_isThere = false;
    Meeting m_meeting;
    KeptTables m_kept;
    int m_here = 0;
    int m_expected = 0;
    int m_ruleCount = 0;
    SeatChanges m_changes;
    std::vector<MemberId> m_people; ///< Those seated, by id.
    TableOrder m_order;
    MeetingId m_orderOf; ///< Of which meeting the order is; none where it must be read.
    Seating m_seating;
    SeatingFigures m_figures;
    std::vector<BrokenRule> m_broken;
    std::vector<std::vector<int>> m_news;
    std::set<MemberId> m_hosts;
    std::set<MemberId> m_newcomers;
    mutable std::map<MemberId, QString> m_names;
};

} // namespace hearth
