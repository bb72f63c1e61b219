// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to SQLite's header. The session extension is declared only where these names stand before it.
#pragma once

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
