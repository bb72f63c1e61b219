// SPDX-License-Identifier: GPL-3.0-or-later
// History in words: the one list of every noun's verbs.
#pragma once

#include "core/history/verb_wording.h"

#include <optional>

namespace hearth {

/// What the entry did, as a sentence without a full stop: "Added Maria Silva"; for an undo "Undid: Added
/// Maria Silva". A verb that this version doesn't know reads as its bare name.
[[nodiscard]] QString wordingOf(Club& club, const HistoryEntry& entry);

/// Every verb with words, for the test that each verb used has some.
[[nodiscard]] const std::vector<VerbWording>& allWordings();

} // namespace hearth
