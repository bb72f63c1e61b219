// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/shown_seating.h"

#include "core/connections/seating_rule_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"
#include "core/store/store_error.h"
#include "ui/window/open_club.h"

#include <QCollator>

#include <algorithm>

namespace hearth {

namespace {

/// Whether who knows whom may be otherwise; single seats and plans don't change it.
bool concernsOrder(const ChangeSet* changes)
{
    if (changes == nullptr || changes->isEverything()) {
        return true;
    }
    const auto& touches = changes->touches();
    return std::any_of(touches.begin(), touches.end(), [](const RowTouch& touch) {
        return touch.change != RowChange::Referenced && touch.table != "seat" &&
               touch.table != "table_plan" && touch.table != "seating_rule";
    });
}

bool concernsNames(const ChangeSet* changes)
{
    return changes == nullptr || changes->isEverything() || changes->concerns("member");
}

} // namespace

void ShownSeating::read(MeetingId meeting, const ChangeSet* changes)
{
    Database& database = m_open.database();
    const auto found = findMeeting(database, meeting);
    m_isThere = found.has_value();
    if (concernsNames(changes)) {
        m_names.clear();
    }
    if (!m_isThere) {
        m_seating.clear();
        return;
    }
    m_meeting = *found;
    m_kept = keptTables(m_open.club(), m_meeting).value_or(KeptTables());
    m_changes = seatChanges(database, m_meeting, m_kept.seats);
    m_here = static_cast<int>(peopleToSeat(database, m_meeting, SeatedPeople::Here).size());
    m_expected = static_cast<int>(peopleToSeat(database, m_meeting, SeatedPeople::Expected).size());
    readOrder(changes);
    readRules();
    m_seating = placesOf(m_kept.seats, m_people);
    m_figures = figuresOf(m_order, m_seating);
    readBroken();
    m_news = newPairsByTable(m_order, m_seating);
}

void ShownSeating::readOrder(const ChangeSet* changes)
{
    std::vector<MemberId> people;
    for (const Seat& seat : m_kept.seats) {
        people.push_back(seat.member);
    }
    const int rounds = std::max(roundsOf(m_kept.seats), 1);
    if (m_orderOf == m_meeting.id && people == m_people && !concernsOrder(changes)) {
        m_order.rules = {};
        m_order.wishes.clear();
        m_order.kinds.clear();
        m_order.size = m_kept.plan.size;
        m_order.rounds = rounds;
        addRules(m_open.database(), m_meeting, m_kept.plan, m_people, m_order);
        return;
    }
    m_people = std::move(people);
    m_orderOf = {};
    m_newcomers.clear();
    for (const FirstVisits& visitor : newcomersAmong(m_open.database(), m_meeting, m_people)) {
        m_newcomers.insert(visitor.member);
    }
    if (auto order = orderFor(m_open.club(), m_meeting, m_people, m_kept.plan.size, rounds)) {
        m_order = std::move(*order);
        m_orderOf = m_meeting.id;
    } else {
        m_order = {};
        m_order.people = static_cast<int>(m_people.size());
    }
}

/// What no seating can keep is told as long as this one breaks a rule of its kind: by hand there may be more
/// tables than were asked for.
void ShownSeating::readBroken()
{
    const std::vector<BrokenRule> here = brokenRules(m_order, m_seating);
    m_broken.clear();
    for (BrokenRule& broken : impossibleRules(m_order)) {
        if (std::any_of(here.begin(), here.end(),
                        [&](const BrokenRule& one) { return one.rule == broken.rule; })) {
            m_broken.push_back(std::move(broken));
        }
    }
    m_broken.insert(m_broken.end(), here.begin(), here.end());
}

void ShownSeating::readRules()
{
    m_hosts.clear();
    const auto rules = listSeatingRules(m_open.database());
    m_ruleCount = static_cast<int>(rules.size());
    for (const SeatingRule& rule : rules) {
        if (rule.kind == SeatingRuleKind::CanHost) {
            m_hosts.insert(rule.member);
        }
    }
}

void ShownSeating::show(const TableOrder& order,
                        const std::vector<MemberId>& people,
                        const BuiltTables& built)
{
    m_order = order;
    m_orderOf = {};
    m_people = people;
    m_changes = {};
    m_seating = built.seating;
    m_figures = built.figures;
    m_broken = built.broken;
    m_news = newPairsByTable(m_order, m_seating);
}

std::vector<ShownTable> ShownSeating::tables(int round) const
{
    std::vector<ShownTable> shownTables;
    if (round < 0 || round >= rounds()) {
        return shownTables;
    }
    const auto place = static_cast<std::size_t>(round);
    const auto isAmong = [](const std::vector<int>& numbers, int number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    std::set<MemberId> seated;
    for (std::size_t i = 0; i < m_seating[place].size(); ++i) {
        ShownTable& table = shownTables.emplace_back();
        table.number = static_cast<int>(i) + 1;
        table.newPairs = m_news[place][i];
        table.isQuiet = isAmong(m_kept.plan.quiet, table.number);
        table.isStepFree = isAmong(m_kept.plan.stepFree, table.number);
        for (const int person : m_seating[place][i]) {
            const MemberId member = m_people[static_cast<std::size_t>(person)];
            table.seats.push_back(shown(member, round));
            seated.insert(member);
        }
        sortByName(table.seats);
    }
    ShownTable without;
    for (const auto* people : {&m_people, &m_changes.late}) {
        for (const MemberId member : *people) {
            if (!seated.contains(member)) {
                without.seats.push_back(shown(member, round));
            }
        }
    }
    if (!without.seats.empty()) {
        sortByName(without.seats);
        shownTables.push_back(std::move(without));
    }
    return shownTables;
}

std::size_t ShownSeating::largestTable() const
{
    std::size_t largest = 0;
    for (const SeatingRound& round : m_seating) {
        for (const SeatedTable& table : round) {
            largest = std::max(largest, table.size());
        }
    }
    return largest;
}

const Seat* ShownSeating::keptSeat(MemberId member) const
{
    const auto found = std::lower_bound(m_kept.seats.begin(), m_kept.seats.end(), member,
                                        [](const Seat& one, MemberId wanted) { return one.member < wanted; });
    return found != m_kept.seats.end() && found->member == member ? &*found : nullptr;
}

int ShownSeating::strangersAt(MemberId member, int round, int table) const
{
    const auto found = std::lower_bound(m_people.begin(), m_people.end(), member);
    const auto& tables = m_seating[static_cast<std::size_t>(round)];
    if (found == m_people.end() || *found != member || table < 1 || table > static_cast<int>(tables.size())) {
        return 0;
    }
    const int person = static_cast<int>(found - m_people.begin());
    const auto sitTogetherElsewhere = [&](int mate) {
        for (std::size_t other = 0; other < m_seating.size(); ++other) {
            for (const SeatedTable& its : m_seating[other]) {
                if (other != static_cast<std::size_t>(round) &&
                    std::find(its.begin(), its.end(), person) != its.end() &&
                    std::find(its.begin(), its.end(), mate) != its.end()) {
                    return true;
                }
            }
        }
        return false;
    };
    const SeatedTable& mates = tables[static_cast<std::size_t>(table) - 1];
    return static_cast<int>(std::count_if(mates.begin(), mates.end(), [&](int mate) {
        return mate != person && !m_order.knowsPair(person, mate) && !sitTogetherElsewhere(mate);
    }));
}

ShownSeat ShownSeating::shown(MemberId member, int round) const
{
    ShownSeat seat;
    seat.member = member;
    seat.name = name(member);
    seat.isHost = m_hosts.contains(member);
    seat.isNew = m_newcomers.contains(member);
    seat.isGone = std::binary_search(m_changes.gone.begin(), m_changes.gone.end(), member);
    const Seat* kept = keptSeat(member);
    seat.isLocked = kept != nullptr && kept->isLocked(round);
    return seat;
}

void ShownSeating::sortByName(std::vector<ShownSeat>& seats) const
{
    QCollator collator(m_open.formats().locale());
    std::stable_sort(seats.begin(), seats.end(), [&](const ShownSeat& a, const ShownSeat& b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

QString ShownSeating::name(MemberId member) const
{
    auto known = m_names.find(member);
    if (known == m_names.end()) {
        known = m_names.emplace(member, memberName(m_open.club(), member)).first;
    }
    return known->second;
}

QStringList ShownSeating::namesOf(const std::vector<int>& places) const
{
    QStringList names;
    for (const int place : places) {
        names += name(m_people[static_cast<std::size_t>(place)]);
    }
    return names;
}

} // namespace hearth
