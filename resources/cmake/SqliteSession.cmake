# SPDX-License-Identifier: GPL-3.0-or-later
# Undo stands on SQLite's session extension. A library built without it links only half the program or none of it,
# with an error that nobody can read; so ask here, and say plainly what to install.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_source_compiles("
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>
int main() { sqlite3_session* s = nullptr; sqlite3session_create(nullptr, \"main\", &s);
             sqlite3_preupdate_count(nullptr); return s != nullptr; }" HEARTH_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT HEARTH_SQLITE_HAS_SESSION)
    message(FATAL_ERROR
        "The SQLite library found (${SQLite3_LIBRARIES}) was built without its session extension, which Hearth needs "
        "for undo. Debian, Ubuntu, Fedora, Arch and openSUSE ship it with it (libsqlite3-dev, sqlite-devel, sqlite, "
        "sqlite3-devel); on macOS use Homebrew's sqlite, not the system's; with vcpkg use the manifest beside "
        "CMakeLists.txt, which asks for the port's feature \"session\".")
endif()
