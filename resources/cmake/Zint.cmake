# SPDX-License-Identifier: GPL-3.0-or-later
# zint draws QR codes and Code 128. Debian brings no CMake package of it, vcpkg does under one name or another, so the
# header and the library are looked for wherever no package is.
find_package(zint CONFIG QUIET)
add_library(hearth_zint INTERFACE)
if(TARGET zint::zint)
    target_link_libraries(hearth_zint INTERFACE zint::zint)
else()
    find_path(ZINT_HEADER zint.h)
    find_library(ZINT_LIBRARY NAMES zint zint-static)
    if(NOT ZINT_HEADER OR NOT ZINT_LIBRARY)
        message(FATAL_ERROR
            "zint was not found; Hearth prints codes on membership cards with it. Install libzint-dev (Debian, Ubuntu), "
            "zint-devel (Fedora), zint (Arch, Homebrew) or libzint-devel (openSUSE); with vcpkg use the manifest.")
    endif()
    target_include_directories(hearth_zint SYSTEM INTERFACE ${ZINT_HEADER})
    target_link_libraries(hearth_zint INTERFACE ${ZINT_LIBRARY})
endif()
