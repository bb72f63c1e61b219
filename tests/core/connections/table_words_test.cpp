// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/table_words.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth;

TEST_CASE("every broken rule has its word and its sentences, with the people in them", "[connections]")
{
    std::set<QString> words;
    std::set<QString> sentences;
    for (const TableRule rule : {TableRule::Apart, TableRule::Together, TableRule::Host, TableRule::Newcomer,
                                 TableRule::Quiet, TableRule::StepFree}) {
        words.insert(tableRuleWord(rule));
        for (const int round : {-1, 2}) {
            const QString text =
                brokenRuleText({rule, round, {}}, {QStringLiteral("Ada"), QStringLiteral("Ben")});
            REQUIRE(text.contains(u"Ada, Ben"));
            REQUIRE(text.contains(u"Round 3") == (round == 2));
            sentences.insert(text);
        }
    }
    REQUIRE(words.size() == 6);
    REQUIRE(sentences.size() == 12);
}

TEST_CASE("the figures say how many meet, and why there can't be more", "[connections]")
{
    SeatingFigures figures{10, 2, 15, 10, BoundReason::Seats, {}};
    const QString words = figuresText(figures);
    REQUIRE(words.startsWith(u"10 of 15 pairs meet for the first time. More can't be: No more pairs than "
                             "that sit together in these rounds."));
    REQUIRE(words.contains(u"2 time")); // in whichever English is spoken
    figures.bound = 12;
    REQUIRE(figuresText(figures).contains(u"There can't be more than 12:"));
    figures.newPairs = 15;
    REQUIRE(figuresText(figures).startsWith(u"All 15 pairs meet."));
}
