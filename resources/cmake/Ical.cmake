# SPDX-License-Identifier: GPL-3.0-or-later
# libical knows how rules of repetition and calendars are written. Its CMake package differs from system to system, so
# pkg-config is asked first.
find_package(PkgConfig QUIET)
if(PKG_CONFIG_FOUND)
    pkg_check_modules(LIBICAL QUIET libical)
endif()
find_path(ICAL_HEADER libical/ical.h HINTS ${LIBICAL_INCLUDE_DIRS})
find_library(ICAL_LIBRARY NAMES ical libical HINTS ${LIBICAL_LIBRARY_DIRS})
if(NOT ICAL_HEADER OR NOT ICAL_LIBRARY)
    message(FATAL_ERROR
        "libical was not found; Hearth reads and writes calendars with it. Install libical-dev (Debian, Ubuntu), "
        "libical-devel (Fedora, openSUSE) or libical (Arch, Homebrew); with vcpkg use the manifest.")
endif()
add_library(hearth_ical INTERFACE)
target_include_directories(hearth_ical SYSTEM INTERFACE ${ICAL_HEADER})
target_link_libraries(hearth_ical INTERFACE ${ICAL_LIBRARY})
