// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/table_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::TableWords)
};

QString reasonText(const SeatingFigures& figures)
{
    switch (figures.reason) {
    case BoundReason::Everybody:
        return TableWords::tr("There are no more who haven't met yet.");
    case BoundReason::Seats:
        return TableWords::tr("No more pairs than that sit together in these rounds.");
    case BoundReason::Strangers:
        return TableWords::tr("Some people have fewer left to meet than there are seats beside them.");
    }
    return {};
}

/// Of a rule that no seating keeps.
QString impossibleText(TableRule rule, const QString& people)
{
    switch (rule) {
    case TableRule::Apart:
        return TableWords::tr("%1 can't all be kept apart: others are to sit with them, or there are too few "
                              "tables.")
            .arg(people);
    case TableRule::Together:
        return TableWords::tr("%1 are more than fit at one table.").arg(people);
    case TableRule::Host:
        return people.isEmpty()
                   ? TableWords::tr("There is nobody to host a table.")
                   : TableWords::tr("There are more tables than hosts: only %1 can host.").arg(people);
    case TableRule::Newcomer:
        return TableWords::tr("%1 has neither a buddy here nor a host.").arg(people);
    case TableRule::Quiet:
        return TableWords::tr("There are too few seats at quiet tables for %1.").arg(people);
    case TableRule::StepFree:
        return TableWords::tr("There are too few seats at step-free tables for %1.").arg(people);
    }
    return {};
}

QString brokenText(TableRule rule, int round, const QString& people)
{
    switch (rule) {
    case TableRule::Apart:
        return TableWords::tr("Round %1: %2 are to be kept apart and sit together.").arg(round).arg(people);
    case TableRule::Together:
        return TableWords::tr("Round %1: %2 are to sit together and don't.").arg(round).arg(people);
    case TableRule::Host:
        return TableWords::tr("Round %1: %2 sit at a table without a host.").arg(round).arg(people);
    case TableRule::Newcomer:
        return TableWords::tr("Round %1: %2 sits with neither a buddy nor a host.").arg(round).arg(people);
    case TableRule::Quiet:
        return TableWords::tr("Round %1: %2 doesn't sit at a quiet table.").arg(round).arg(people);
    case TableRule::StepFree:
        return TableWords::tr("Round %1: %2 doesn't sit at a step-free table.").arg(round).arg(people);
    }
    return {};
}

} // namespace

QString tableRuleWord(TableRule rule)
{
    switch (rule) {
    case TableRule::Apart:
        return QStringLiteral("apart");
    case TableRule::Together:
        return QStringLiteral("together");
    case TableRule::Host:
        return QStringLiteral("host");
    case TableRule::Newcomer:
        return QStringLiteral("newcomer");
    case TableRule::Quiet:
        return QStringLiteral("quiet");
    case TableRule::StepFree:
        break;
    }
    return QStringLiteral("step-free");
}

QString figuresText(const SeatingFigures& figures)
{
    const QString news = figures.newPairs == figures.allPairs
                             //: %1: a number of pairs of people
                             ? TableWords::tr("All %1 pairs meet.").arg(figures.newPairs)
                             //: %1: pairs of people; %2: how many there are in all
                             : TableWords::tr("%1 of %2 pairs meet for the first time.")
                                   .arg(figures.newPairs)
                                   .arg(figures.allPairs);
    const QString most =
        figures.newPairs == figures.bound
            //: %1: a sentence that says why there can't be more
            ? TableWords::tr("More can't be: %1").arg(reasonText(figures))
            //: %1: a number of pairs of people; %2: a sentence that says why there can't be more
            : TableWords::tr("There can't be more than %1: %2").arg(figures.bound).arg(reasonText(figures));
    const QString again = figures.repeats == 0 ? TableWords::tr("No pair sits together again.")
                                               : TableWords::tr("Pairs sit together again %n time(s).",
                                                                nullptr, static_cast<int>(figures.repeats));
    const QStringList sentences =
        figures.newPairs == figures.allPairs ? QStringList{news, again} : QStringList{news, most, again};
    return sentences.join(u' ');
}

QString brokenRuleText(const BrokenRule& broken, const QStringList& names)
{
    const QString people = names.join(QStringLiteral(", "));
    return broken.round < 0 ? impossibleText(broken.rule, people)
                            : brokenText(broken.rule, broken.round + 1, people);
}

} // namespace hearth
