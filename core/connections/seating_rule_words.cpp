// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seating_rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct SeatingRuleWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatingRuleWords)
};

constexpr std::array<QStringView, seatingRuleKinds> ruleWords{u"apart",        u"together",  u"wish",
                                                              u"host",         u"quiet",     u"step-free",
                                                              u"host-at-each", u"newcomers", u"mixed-groups"};

} // namespace

QString seatingRuleWord(SeatingRuleKind kind)
{
    return ruleWords.at(static_cast<std::size_t>(kind)).toString();
}

std::optional<SeatingRuleKind> seatingRuleFromWord(QStringView word)
{
    const auto* found = std::find(ruleWords.begin(), ruleWords.end(), word);
    return found == ruleWords.end() ? std::nullopt
                                    : std::optional(static_cast<SeatingRuleKind>(found - ruleWords.begin()));
}

QStringList seatingRuleWords()
{
    QStringList words;
    for (const QStringView word : ruleWords) {
        words += word.toString();
    }
    return words;
}

QString seatingRuleText(SeatingRuleKind kind, const QString& one, const QString& other)
{
    switch (kind) {
    case SeatingRuleKind::Apart:
        return SeatingRuleWords::tr("%1 and %2 never sit at one table").arg(one, other);
    case SeatingRuleKind::Together:
        return SeatingRuleWords::tr("%1 and %2 always sit at one table").arg(one, other);
    case SeatingRuleKind::Wish:
        return SeatingRuleWords::tr("%1 and %2 would like to sit together once").arg(one, other);
    case SeatingRuleKind::CanHost:
        return SeatingRuleWords::tr("%1 can host a table").arg(one);
    case SeatingRuleKind::NeedsQuiet:
        return SeatingRuleWords::tr("%1 sits at a quiet table").arg(one);
    case SeatingRuleKind::NeedsStepFree:
        return SeatingRuleWords::tr("%1 sits at a step-free table").arg(one);
    case SeatingRuleKind::HostAtEach:
        return SeatingRuleWords::tr("A host sits at each table");
    case SeatingRuleKind::Newcomers:
        return SeatingRuleWords::tr("Newcomers sit with their buddy or with a host");
    case SeatingRuleKind::MixGroups:
        return SeatingRuleWords::tr("People of one group are spread over the tables");
    }
    return {};
}

QString seatingRuleName(SeatingRuleKind kind)
{
    switch (kind) {
    case SeatingRuleKind::Apart:
        return SeatingRuleWords::tr("Keep two people apart");
    case SeatingRuleKind::Together:
        return SeatingRuleWords::tr("Keep two people together");
    case SeatingRuleKind::Wish:
        return SeatingRuleWords::tr("Two people would like to sit together");
    case SeatingRuleKind::CanHost:
        return SeatingRuleWords::tr("Somebody can host a table");
    case SeatingRuleKind::NeedsQuiet:
        return SeatingRuleWords::tr("Somebody needs a quiet table");
    case SeatingRuleKind::NeedsStepFree:
        return SeatingRuleWords::tr("Somebody needs a step-free table");
    case SeatingRuleKind::HostAtEach:
        return SeatingRuleWords::tr("A host at each table");
    case SeatingRuleKind::Newcomers:
        return SeatingRuleWords::tr("Newcomers with their buddy or a host");
    case SeatingRuleKind::MixGroups:
        return SeatingRuleWords::tr("Mix the groups");
    }
    return {};
}

} // namespace hearth
