// SPDX-License-Identifier: GPL-3.0-or-later
// The nouns that list, import and export know, for their complaints.
#pragma once

#include "app/command_line/command.h"

#include <QStringList>

namespace hearth {

/// The plurals.
[[nodiscard]] QStringList exchangeNounNames();

/// Complains that `name` is none of them, nor of `others`.
ExitCode unknownExchangeNoun(Call& call, const QString& name, const QStringList& others = {});

} // namespace hearth
