// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the file is kept in memory: little, since a laptop of the club's does other things too, but for
// as long as a large change is made, which would otherwise write what it isn't done with.
#pragma once

namespace hearth {

class Database;

/// Up to 62 MiB, allocated as they are used.
void growCache(Database& database);
/// 2 MiB, as after opening; what is beyond is given back.
void shrinkCache(Database& database) noexcept;

} // namespace hearth
