// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/prompts.h"

#include "core/base/translation.h"
#include "core/club.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

// Open, easy to answer by anybody, and about nothing that hurts: no family, no money, no work, no faith.
constexpr std::initializer_list<const char*> usualOnes{
    QT_TRANSLATE_NOOP("hearth::Prompts", "What did you learn to play first, and who taught you?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Which place in town do you show to visitors?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What could you talk about for an hour without preparing?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Which meal do you cook when friends come?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What have you mended lately, or meant to mend?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Which song do you know by heart?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What did you want to become when you were ten?"),
    QT_TRANSLATE_NOOP("hearth::Prompts",
                      "Which book or film would you like to discover again for the first time?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What is a good walk from here?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What do you collect, or would you if you had the room?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Which skill would you like to learn next?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What made you laugh this week?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Which smell takes you back to somewhere?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What is the best thing that you ever found?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "Morning or evening: when are you at your best?"),
    QT_TRANSLATE_NOOP("hearth::Prompts", "What should this club do together one day?")};

} // namespace

QStringList usualPrompts(const QString& language)
{
    const SentencesIn sentences(language);
    QStringList prompts;
    for (const char* prompt : usualOnes) {
        prompts += sentences.sentence("hearth::Prompts", prompt);
    }
    return prompts;
}

QStringList promptsOf(Club& club, const QString& language)
{
    const QStringList own = readPrompts(club.database());
    return own.isEmpty() ? usualPrompts(language) : own;
}

QString promptFor(const QStringList& prompts, int round, int table, int tables)
{
    if (prompts.isEmpty()) {
        return {};
    }
    return prompts[((round - 1) * tables + table - 1) % prompts.size()];
}

} // namespace hearth
