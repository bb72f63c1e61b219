# SPDX-License-Identifier: GPL-3.0-or-later
# libxlsxwriter writes spreadsheets row by row. It has no CMake package, so pkg-config is asked; vcpkg builds it with a
# minizip of its own, which must be linked beside it where it is a static library.
find_package(PkgConfig QUIET)
if(PKG_CONFIG_FOUND)
    pkg_check_modules(XLSXWRITER QUIET xlsxwriter)
endif()
find_path(XLSXWRITER_HEADER xlsxwriter.h HINTS ${XLSXWRITER_INCLUDE_DIRS})
find_library(XLSXWRITER_LIBRARY NAMES xlsxwriter libxlsxwriter HINTS ${XLSXWRITER_LIBRARY_DIRS})
if(NOT XLSXWRITER_HEADER OR NOT XLSXWRITER_LIBRARY)
    message(FATAL_ERROR
        "libxlsxwriter was not found; Hearth writes spreadsheets with it. Install libxlsxwriter-dev (Debian, Ubuntu), "
        "libxlsxwriter-devel (Fedora, openSUSE) or libxlsxwriter (Arch, Homebrew); with vcpkg use the manifest.")
endif()
add_library(hearth_xlsxwriter INTERFACE)
target_include_directories(hearth_xlsxwriter SYSTEM INTERFACE ${XLSXWRITER_HEADER})
target_link_libraries(hearth_xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})
if(DEFINED VCPKG_TARGET_TRIPLET)
    find_package(unofficial-minizip CONFIG REQUIRED)
    target_link_libraries(hearth_xlsxwriter INTERFACE unofficial::minizip::minizip)
endif()
