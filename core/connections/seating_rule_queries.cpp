// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_queries.h"

#include "core/connections/buddy_queries.h"
#include "core/store/database.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace hearth {

namespace {

bool cameTo(Database& database, MeetingId meeting, MemberId member)
{
    return database.number("SELECT EXISTS (SELECT 1 FROM attendance WHERE meeting=?1 AND member=?2"
                           " AND status<=1)",
                           meeting, member) != 0;
}

std::optional<int> placeOf(const std::vector<MemberId>& people, MemberId member)
{
    const auto found = std::lower_bound(people.begin(), people.end(), member);
    return found != people.end() && *found == member ? std::optional(static_cast<int>(found - people.begin()))
                                                     : std::nullopt;
}

class RulesAdding {
public:
    RulesAdding(Database& database,
                const Meeting& meeting,
                const std::vector<MemberId>& people,
                TableOrder& order)
        : m_database(database), m_meeting(meeting), m_people(people), m_order(order)
    {
    }

    void add(const SeatingRule& rule)
    {
        const auto one = placeOf(m_people, rule.member);
        const auto other = placeOf(m_people, rule.other);
        const int named = peopleOf(rule.kind);
        if ((named > 0 && !one) || (named > 1 && !other)) {
            return; // somebody isn't there tonight
        }
        switch (rule.kind) {
        case SeatingRuleKind::Apart:
            m_order.rules.apart.emplace_back(*one, *other);
            break;
        case SeatingRuleKind::Together:
            m_order.rules.together.emplace_back(*one, *other);
            break;
        case SeatingRuleKind::Wish:
            m_order.wishes.emplace_back(*one, *other);
            break;
        case SeatingRuleKind::CanHost:
            m_order.rules.hosts.push_back(*one);
            break;
        case SeatingRuleKind::NeedsQuiet:
            m_order.rules.needQuiet.push_back(*one);
            break;
        case SeatingRuleKind::NeedsStepFree:
            m_order.rules.needStepFree.push_back(*one);
            break;
        case SeatingRuleKind::HostAtEach:
            m_order.rules.hosting = TableRules::Hosting::AtEachTable;
            break;
        case SeatingRuleKind::Newcomers:
            addNewcomers();
            break;
        case SeatingRuleKind::MixGroups:
            addGroups();
            break;
        }
    }

    void markTables(const TablePlan& plan)
    {
        const auto fromOne = [this](const std::vector<int>& numbers) {
            std::vector<int> tables;
            for (const int number : numbers) {
                if (number >= 1 && number <= m_order.tables()) {
                    tables.push_back(number - 1);
                }
            }
            return tables;
        };
        m_order.rules.quietTables = fromOne(plan.quiet);
        m_order.rules.stepFreeTables = fromOne(plan.stepFree);
        if (plan.stepFree.empty() &&
            m_database.number("SELECT step_free FROM venue WHERE id=?1", m_meeting.venue) != 0) {
            m_order.rules.stepFreeTables.resize(static_cast<std::size_t>(m_order.tables()));
            std::iota(m_order.rules.stepFreeTables.begin(), m_order.rules.stepFreeTables.end(), 0);
        }
    }

private:
    void addNewcomers()
    {
        for (const FirstVisits& visitor : newcomersAmong(m_database, m_meeting, m_people)) {
            TableRules::Newcomer newcomer;
            newcomer.person = *placeOf(m_people, visitor.member);
            if (const auto buddy = placeOf(m_people, visitor.buddy)) {
                newcomer.buddies.push_back(*buddy);
            }
            m_order.rules.newcomers.push_back(std::move(newcomer));
        }
    }

    void addGroups()
    {
        m_order.kinds.assign(m_people.size(), -1);
        const QString day = m_meeting.starts.date.toString(Qt::ISODate);
        for (std::size_t place = 0; place < m_people.size(); ++place) {
            Query row =
                m_database.query("SELECT min(club_group) FROM group_member WHERE member=?1 AND since<=?2"
                                 " AND (until='' OR until>?2)",
                                 m_people[place], day);
            if (const auto group = row.next() ? row.optionalInteger(0) : std::nullopt) {
                const auto known = std::find(m_groups.begin(), m_groups.end(), *group);
                m_order.kinds[place] = static_cast<int>(known - m_groups.begin());
                if (known == m_groups.end()) {
                    m_groups.push_back(*group);
                }
            }
        }
    }

    Database& m_database;
    const Meeting& m_meeting;
    const std::vector<MemberId>& m_people;
    TableOrder& m_order;
    std::vector<std::int64_t> m_groups;
};

} // namespace

std::vector<SeatingRule> listSeatingRules(Database& database)
{
    std::vector<SeatingRule> rules;
    Query rows = database.query("SELECT id, kind, member, other FROM seating_rule UNION ALL"
                                " SELECT id, kind, NULL, NULL FROM seating_custom ORDER BY kind, id");
    while (rows.next()) {
        SeatingRule rule{rows.id<SeatingRuleId>(0), static_cast<SeatingRuleKind>(rows.smallInteger(1)),
                         rows.id<MemberId>(2), rows.id<MemberId>(3)};
        if (peopleOf(rule.kind) < 2) {
            rule.other = {};
        }
        rules.push_back(rule);
    }
    return rules;
}

std::optional<SeatingRule> findSeatingRule(Database& database, SeatingRuleId id)
{
    const auto rules = listSeatingRules(database);
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const SeatingRule& rule) { return rule.id == id; });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

std::vector<FirstVisits>
newcomersAmong(Database& database, const Meeting& meeting, const std::vector<MemberId>& people)
{
    std::vector<FirstVisits> visitors = newcomers(database, meeting.starts);
    std::erase_if(visitors, [&](const FirstVisits& one) {
        // Who hasn't been seen here yet and came three times comes for the fourth time.
        return !placeOf(people, one.member) ||
               (one.visits >= newcomerVisits && !cameTo(database, meeting.id, one.member));
    });
    return visitors;
}

void addRules(Database& database,
              const Meeting& meeting,
              const TablePlan& plan,
              const std::vector<MemberId>& people,
              TableOrder& order)
{
    RulesAdding adding(database, meeting, people, order);
    for (const SeatingRule& rule : listSeatingRules(database)) {
        adding.add(rule);
    }
    adding.markTables(plan);
}

} // namespace hearth
