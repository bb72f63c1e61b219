// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard_reader.h"

#include <QByteArray>

namespace hearth {

/// The picture that stands in a card itself, in Base64 or as a `data:` address (RFC 6350, 6.2.4); empty where
/// there is none, or only the address of one elsewhere, which nobody fetches.
[[nodiscard]] QByteArray photoOf(const VCard& card);

} // namespace hearth
