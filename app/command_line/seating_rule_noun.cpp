// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/seating_rule_noun.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/connections/seating_rule_actions.h"
#include "core/connections/seating_rule_queries.h"
#include "core/connections/seating_rule_words.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SeatingRuleNoun {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatingRuleNoun)
};

const QString kindField = QStringLiteral("kind");
const QString oneField = QStringLiteral("member");
const QString otherField = QStringLiteral("other");

QStringList ruleFields() { return {kindField, oneField, otherField}; }

Result<MemberId> personIn(Club& club, const FieldTexts& texts, const QString& field)
{
    const auto text = texts.find(field);
    return text == texts.end() || text->second.isEmpty() ? MemberId() : memberMeantBy(club, text->second);
}

Result<QString> addRuleFrom(Club& club, const FieldTexts& texts)
{
    const auto word = texts.find(kindField);
    const auto kind = word == texts.end() ? std::nullopt : seatingRuleFromWord(word->second);
    if (!kind) {
        return failure(
            Error::invalid({{kindField, SeatingRuleNoun::tr("A rule needs a kind, one of: %1.")
                                            .arg(seatingRuleWords().join(QStringLiteral(", ")))}}));
    }
    const auto one = personIn(club, texts, oneField);
    const auto other = personIn(club, texts, otherField);
    for (const auto* person : {&one, &other}) {
        if (!*person) {
            return failure(person->error());
        }
    }
    return addSeatingRule(club, {{}, *kind, *one, *other}).map([](SeatingRuleId id) { return id.text(); });
}

Result<QString> editRuleFrom(Club&, const QString&, const FieldTexts&)
{
    return failure(
        Error::of(Error::Kind::Refused,
                  SeatingRuleNoun::tr("A rule isn't edited: delete it, and add it as it should be.")));
}

Result<QString> removeRuleMeant(Club& club, const QString& text)
{
    const auto id = SeatingRuleId::fromText(text);
    if (!id) {
        return failure(
            Error::of(Error::Kind::Gone,
                      SeatingRuleNoun::tr("\"%1\" is no id of a rule: seating-rules lists them.").arg(text)));
    }
    return deleteSeatingRule(club, *id).map([&] { return id->text(); });
}

ExitCode listRules(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto rules = (*club)->read(listSeatingRules);
    if (!rules) {
        return call.failed(rules.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    const auto name = [&](MemberId member) { return member ? memberName(**club, member) : QString(); };
    for (const SeatingRule& rule : *rules) {
        array += QJsonObject{{QStringLiteral("id"), rule.id.text()},
                             {kindField, seatingRuleWord(rule.kind)},
                             {oneField, rule.member.text()},
                             {otherField, rule.other.text()}};
        rows.push_back({rule.id.text(), seatingRuleWord(rule.kind),
                        seatingRuleText(rule.kind, name(rule.member), name(rule.other))});
    }
    if (call.isJson()) {
        call.output().json(array);
    } else if (rows.empty()) {
        call.output().line(SeatingRuleNoun::tr("There are no rules of tables."));
    } else {
        call.output().table({QStringLiteral("id"), kindField, SeatingRuleNoun::tr("rule")}, rows);
    }
    return ExitCode::Success;
}

} // namespace

Noun seatingRuleNoun()
{
    return {.singular = u"seating-rule",
            .plural = u"seating-rules",
            .fields = ruleFields,
            .ownFields = {},
            .add = addRuleFrom,
            .edit = editRuleFrom,
            .remove = removeRuleMeant};
}

std::vector<Command> seatingRuleCommands()
{
    return {
        {u"seating-rules",
         {{u"FILE"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Lists what tables keep to. They are private: no export and no sheet has them."),
         listRules}};
}

} // namespace hearth
