// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/exchange_nouns.h"

#include "app/command_line/call.h"
#include "app/command_line/nearest.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ExchangeNouns {
    Q_DECLARE_TR_FUNCTIONS(hearth::ExchangeNouns)
};

} // namespace

QStringList exchangeNounNames()
{
    QStringList names;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        names += noun.plural;
    }
    return names;
}

ExitCode unknownExchangeNoun(Call& call, const QString& name, const QStringList& others)
{
    const QStringList known = exchangeNounNames() + others;
    return call.wrongUsage(withSuggestion(
        ExchangeNouns::tr("Hearth keeps no \"%1\"; it keeps %2.").arg(name, known.join(QStringLiteral(", "))),
        nearest(name, known)));
}

} // namespace hearth
