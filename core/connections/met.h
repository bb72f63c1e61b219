// SPDX-License-Identifier: GPL-3.0-or-later
// Who has met whom, from what registers say: so that people can be seated with somebody new, and nobody stays
// on the rim unseen. Two people who sat at one table count as having met once; two who were only at the same
// meeting count by 1/(size − 1), so that one crowd doesn't make everybody acquainted. It is about pairs, and
// scores nobody. Held in memory and kept up per change, since whatever seats people asks for every pair.
#pragma once

#include "core/attendance/id_index.h"
#include "core/base/day_range.h"
#include "core/base/result.h"
#include "core/connections/met_queries.h"
#include "core/store/change_set.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace hearth {

class Club;

/// What two people had together.
struct Together {
    int meetings = 0;     ///< To which both came.
    int tables = 0;       ///< At which both sat, counting each round.
    int minutes = 0;      ///< That both were there, over all meetings.
    double closeness = 0; ///< In tables: 1 for each table, 1/(size − 1) for each meeting without one.

    [[nodiscard]] double hours() const { return minutes / 60.0; }
    /// Whether they count as having met: where all of it comes to one table. Rounding takes a hair of it.
    [[nodiscard]] bool hasMet() const { return closeness > 0.999; }
    bool operator==(const Together&) const = default;
};

struct MetPerson {
    MemberId member;
    Together together;

    bool operator==(const MetPerson&) const = default;
};

struct MetPair {
    MemberId a; ///< The smaller id.
    MemberId b;
    Together together;

    bool operator==(const MetPair&) const = default;
};

/// How often somebody came to anything.
struct Coming {
    MemberId member;
    int visits = 0;
    int visitsLately = 0; ///< In the 365 days up to the day that was asked about.
    QDate last;           ///< The day of the last visit.
    QDate lastMet;        ///< The last day on which anybody else was there; invalid where never.

    bool operator==(const Coming&) const = default;
};

/// Somebody without whom others would be in circles of their own.
struct HeldByOne {
    MemberId bridge;
    std::vector<std::vector<MemberId>> circles; ///< All but the largest; by id.

    bool operator==(const HeldByOne&) const = default;
};

class Met final : public QObject {
    Q_OBJECT

public:
    /// Of more people than these at one meeting nobody comes to know everybody: there only tables count. It
    /// also bounds what is held for a club of thousands.
    static constexpr std::size_t mostAtMeeting = 300;

    /// Reads all registers of the meetings in `days`, and from then on whatever a change touches. Hold it no
    /// longer than the club.
    [[nodiscard]] static Result<std::unique_ptr<Met>> of(Club& club, const DayRange& days = {});

    /// The same with nothing read: a window reads in slices while it is idle, and asks nothing before all is.
    [[nodiscard]] static std::unique_ptr<Met> unread(Club& club, const DayRange& days = {});
    /// Reads so many meetings more, or sums up as many people; false when all is done.
    [[nodiscard]] Result<bool> loadMore(std::size_t slice);

    /// What the two had together; all zero where they never met or one of them is left out.
    [[nodiscard]] Together pair(MemberId a, MemberId b) const;
    /// Whom the person has met, by id.
    [[nodiscard]] std::vector<MetPerson> metBy(MemberId member) const;
    /// The same of the meetings in `days` only.
    [[nodiscard]] std::vector<MetPerson> metBy(MemberId member, const DayRange& days) const;
    /// How many people the person has met, and with how many of them all comes to one table
    /// (`Together::hasMet`).
    [[nodiscard]] std::size_t metCount(MemberId member) const;
    [[nodiscard]] std::size_t knownCount(MemberId member) const;
    /// All pairs that have met, by the ids.
    [[nodiscard]] std::vector<MetPair> pairs() const;
    /// Everybody who came to anything, by id, but for those who are left out.
    [[nodiscard]] std::vector<MemberId> people() const;
    /// How many of those who came are left out: under 18, or by their own wish.
    [[nodiscard]] std::size_t leftOut() const;
    /// How many meetings anybody came to.
    [[nodiscard]] std::size_t meetings() const { return m_gatherings.size(); }

    /// Pairs of whom all came to one table within `days`, and not before (`Together::hasMet`); with what they
    /// had together up to then.
    [[nodiscard]] std::vector<MetPair> gotToKnow(const DayRange& days) const;
    /// How everybody in `people()` comes, as seen from `today`; by id.
    [[nodiscard]] std::vector<Coming> comings(QDate today) const;
    /// The last day on which each of those whom the person has met was there too.
    [[nodiscard]] std::map<MemberId, QDate> lastMetBy(MemberId member) const;
    /// Whether anybody ever sat at a table.
    [[nodiscard]] bool hasTables() const;

    /// The bridges, with whom each holds to the others.
    [[nodiscard]] std::vector<HeldByOne> heldByOne(int meetings = 2) const;
    /// People without whom those who met at least `meetings` times fall apart, by id.
    [[nodiscard]] std::vector<MemberId> bridges(int meetings = 2) const;

    /// How near each two of `people` are on `today`, in tables: what they had together, of which every
    /// `halfLife` days halve what remains. By place in `people`, row after row.
    [[nodiscard]] std::vector<float>
    nearness(const std::vector<MemberId>& people, QDate today, int halfLife) const;

Q_SIGNALS:
    /// Who has met whom may be otherwise now.
    void refreshed();

private:
    /// A person's number, with the minutes of the stay.
    struct Guest {
        std::uint32_t number = 0;
        std::int32_t from = 0;
        std::int32_t until = 0;
    };
    struct Held {
        QDate day;
        std::size_t size = 0;      ///< All who came, those left out among them.
        std::vector<Guest> guests; ///< Without those left out.
        std::vector<MemberId> out; ///< Those left out.
        /// Of each guest the tables by round; empty where the meeting had none.
        std::vector<std::vector<int>> places;

        /// Whether it is too large for everybody to come to know everybody, and nobody sat at tables.
        [[nodiscard]] bool isCrowd() const { return size > mostAtMeeting && places.empty(); }
    };
    /// Somebody's coming to a meeting, and whether (1) or not (0) it lies before a stretch of time.
    struct Visit {
        const Held* held = nullptr;
        const Guest* guest = nullptr;
        std::uint32_t before = 0;
    };
    /// As `Together`, and small: a club of thousands has millions of them.
    struct Packed {
        std::uint32_t other = 0;
        std::uint16_t meetings = 0;
        std::uint16_t tables = 0;
        std::uint32_t minutes = 0;
        std::uint32_t closeness =
            0; ///< In parts of a table, so that what was added can be taken away exactly.
    };
    enum class Sign { Add, Remove };
    /// Parts of a table in which closeness is summed up.
    static constexpr std::uint32_t wholeTable = 1U << 16U;

    Met(Club& club, const DayRange& days);

    void load(Database& database);
    void begin(Database& database);
    [[nodiscard]] bool loadSlice(Database& database, std::size_t slice);
    void countAll();
    /// The rows of so many people from `first` on.
    void countRows(std::size_t first, std::size_t count);
    [[nodiscard]] std::vector<std::vector<std::size_t>> netOf(int meetings) const;
    void hear(const ChangeSet& changes);
    void refresh(Database& database, const ChangeSet& changes);
    [[nodiscard]] bool concernsLeftOut(Database& database, const ChangeSet& changes) const;
    void reread(Database& database, MeetingId meeting);
    [[nodiscard]] Held held(const Gathering& gathering);
    void count(const Held& held, Sign sign);
    void countPair(const Held& held, const Guest& a, const Guest& b, Sign sign);
    /// What this one meeting gave the two, who are among its guests; no meeting where it was too large and
    /// they sat apart.
    [[nodiscard]] static Packed share(const Held& held, const Guest& a, const Guest& b);
    static void add(Packed& sum, const Packed& part);
    [[nodiscard]] static Together unpacked(const Packed& packed);
    /// By number: the visits up to the end of the days, in their order, but for those of crowds.
    [[nodiscard]] std::vector<std::vector<Visit>> visitsUntil(const DayRange& days) const;
    [[nodiscard]] MemberId idOf(std::uint32_t number) const;
    [[nodiscard]] const std::vector<Packed>* rowOf(MemberId member) const;

    Club& m_club;
    DayRange m_days;
    QDate m_today;
    bool m_connectsMinors = false;
    bool m_isWhole = false; // a failed reading leaves it false, and the next change reads all again
    std::set<MemberId> m_out;
    // While it is read in slices: the meetings still to be read, and whose row is summed up next.
    std::vector<MeetingId> m_unread;
    std::size_t m_nextRow = 0;
    bool m_isBegun = false;
    IdIndex m_members;
    std::map<MeetingId, Held> m_gatherings; // in order, so that sums come out the same every time
    // By number: whom each has met, by their numbers in ascending order; a pair stands in both rows.
    std::vector<std::vector<Packed>> m_rows;
};

} // namespace hearth
