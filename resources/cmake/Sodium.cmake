# SPDX-License-Identifier: GPL-3.0-or-later
# libsodium comes with a CMake package only from vcpkg; elsewhere its header and library are looked for.
find_package(unofficial-sodium CONFIG QUIET)
if(TARGET unofficial-sodium::sodium)
    add_library(hearth_sodium INTERFACE)
    target_link_libraries(hearth_sodium INTERFACE unofficial-sodium::sodium)
else()
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(SODIUM QUIET libsodium)
    endif()
    find_path(SODIUM_HEADER sodium.h HINTS ${SODIUM_INCLUDE_DIRS})
    find_library(SODIUM_LIBRARY sodium HINTS ${SODIUM_LIBRARY_DIRS})
    if(NOT SODIUM_HEADER OR NOT SODIUM_LIBRARY)
        message(FATAL_ERROR
            "libsodium was not found; Hearth seals backups and door files with it. Install libsodium-dev (Debian, "
            "Ubuntu), libsodium-devel (Fedora, openSUSE) or libsodium (Arch, Homebrew); with vcpkg use the manifest.")
    endif()
    add_library(hearth_sodium INTERFACE)
    target_include_directories(hearth_sodium SYSTEM INTERFACE ${SODIUM_HEADER})
    target_link_libraries(hearth_sodium INTERFACE ${SODIUM_LIBRARY})
endif()
