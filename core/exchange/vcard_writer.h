// SPDX-License-Identifier: GPL-3.0-or-later
// Members as vCard 4.0 (RFC 6350), so that a phone or a mail program knows them: names, e-mails, phones,
// address, birthday, groups and notes. What else the contract has no place on a card, and stays out. Reading
// such a file again changes nothing, since each card bears its member's id.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace hearth {

class Club;
struct ExportOptions;

/// Hands out one card at a time, of the members and columns that `options` wants, by id; returns how many.
/// Throws `StoreError`.
std::int64_t writeVCards(Club& club,
                         const ExportOptions& options,
                         const std::function<void(std::string_view card)>& write);

} // namespace hearth
