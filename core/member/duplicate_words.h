// SPDX-License-Identifier: GPL-3.0-or-later
// Why two people may be one, in words: nobody is shown a score.
#pragma once

#include "core/member/duplicate_pairs.h"

#include <QString>
#include <QStringList>

namespace hearth {

/// "same e-mail"
[[nodiscard]] QString reasonText(DuplicateReason reason);
/// Each reason on its own, in order.
[[nodiscard]] QStringList reasonTexts(const DuplicatePair& pair);
/// All in one: "Same name, same e-mail".
[[nodiscard]] QString reasonsText(const DuplicatePair& pair);
/// "very likely"
[[nodiscard]] QString likelihoodText(Likelihood likelihood);
/// `very-likely likely possible`, for other programs.
[[nodiscard]] QString likelihoodWord(Likelihood likelihood);

} // namespace hearth
