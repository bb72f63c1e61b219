// SPDX-License-Identifier: GPL-3.0-or-later
// What a card says of a member, as the exchange contract writes it. A card has many values where the
// contract has one column; the preferred one is taken, and a fax never.
#pragma once

#include "core/exchange/vcard_reader.h"

#include <string>
#include <vector>

namespace hearth {

/// Whether the card is of a person or an organisation, and not of a group, a place or a device.
[[nodiscard]] bool isMemberCard(const VCard& card);

/// The card's values under the columns of `memberColumns`, without the custom ones. An organisation has its
/// name as the family name, so that it stands in the list under it.
void memberCells(const VCard& card, std::vector<std::string>& cells);

} // namespace hearth
