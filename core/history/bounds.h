// SPDX-License-Identifier: GPL-3.0-or-later
// How long history is kept: the words stay, the data that undo needs goes.
#pragma once

#include "core/history/history.h"

namespace hearth {

struct HistoryBounds {
    int days = 730;                           ///< Older data goes.
    std::int64_t bytes = 200LL * 1024 * 1024; ///< Beyond it the oldest data goes first.
};

/// Drops what lies outside `bounds`; returns how many changes lost their data. The newest change always keeps
/// its own.
int dropBeyond(const History& history, const HistoryBounds& bounds, Instant now);

/// Drops the data of every change that touched this row or one that belongs to it, and all that waits to be
/// redone: nothing of a forgotten person stays in it.
void dropTouching(const History& history, std::string_view table, std::int64_t id);

/// Drops all data, for a schema step after which no changeset fits its columns.
void dropAll(Database& database);

} // namespace hearth
