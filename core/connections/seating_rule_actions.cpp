// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_actions.h"

#include "core/club.h"
#include "core/connections/seating_rule_queries.h"
#include "core/connections/seating_rule_table.h"
#include "core/connections/seating_rule_words.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

namespace {

struct SeatingRuleActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatingRuleActions)
};

QJsonObject ruleSubject(const SeatingRule& rule)
{
    QJsonObject subject{{QStringLiteral("kind"), seatingRuleWord(rule.kind)}};
    if (rule.member) {
        subject.insert(QStringLiteral("member"), rule.member.text());
    }
    if (rule.other) {
        subject.insert(QStringLiteral("other"), rule.other.text());
    }
    return subject;
}

[[noreturn]] void refuseRule(const QString& field, const QString& sentence)
{
    throw Refusal{Error::invalid({{field, sentence}})};
}

void requirePerson(Database& database, const QString& field, MemberId member)
{
    if (!member) {
        refuseRule(field, SeatingRuleActions::tr("This rule is about somebody: say whom."));
    }
    if (!isThere(database, member)) {
        throw Refusal{Error::of(Error::Kind::Gone, SeatingRuleActions::tr("This person is no longer in the "
                                                                          "book."))};
    }
}

/// The rule with exactly the people it needs, in their order.
SeatingRule settleRule(Database& database, SeatingRule rule)
{
    const int named = peopleOf(rule.kind);
    if (named > 0) {
        requirePerson(database, QStringLiteral("member"), rule.member);
    } else {
        rule.member = {};
    }
    if (named < 2) {
        rule.other = {};
        return rule;
    }
    if (!rule.other) {
        refuseRule(QStringLiteral("other"),
                   SeatingRuleActions::tr("This rule is about two people: say whom."));
    }
    requirePerson(database, QStringLiteral("other"), rule.other);
    if (rule.member == rule.other) {
        refuseRule(QStringLiteral("other"), SeatingRuleActions::tr("Choose two different people."));
    }
    if (rule.other < rule.member) {
        std::swap(rule.member, rule.other);
    }
    return rule;
}

} // namespace

Result<SeatingRuleId> addSeatingRule(Club& club, const SeatingRule& draft)
{
    return club.perform(QStringLiteral("seating-rule.add"), {}, [&](Change& change) {
        SeatingRule rule = settleRule(change.database(), draft);
        const auto all = listSeatingRules(change.database());
        if (std::any_of(all.begin(), all.end(), [&](const SeatingRule& one) {
                return one.kind == rule.kind && one.member == rule.member && one.other == rule.other;
            })) {
            refuseRule(QStringLiteral("kind"), SeatingRuleActions::tr("This rule stands already."));
        }
        rule.id = change.newId<SeatingRuleId>();
        change.setSubject(ruleSubject(rule));
        insertSeatingRule(change.database(), rule);
        return rule.id;
    });
}

Done deleteSeatingRule(Club& club, SeatingRuleId id)
{
    return club.perform(QStringLiteral("seating-rule.delete"), {}, [&](Change& change) {
        const auto rule = findSeatingRule(change.database(), id);
        if (!rule) {
            throw Refusal{
                Error::of(Error::Kind::Gone, SeatingRuleActions::tr("There is no such rule any more."))};
        }
        change.setSubject(ruleSubject(*rule));
        removeSeatingRule(change.database(), id);
    });
}

} // namespace hearth
