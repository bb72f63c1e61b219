# SPDX-License-Identifier: GPL-3.0-or-later
# libzip unpacks spreadsheets. Debian's CMake package of it asks for programs that come in packages of their own, so outside
# of vcpkg, where only that package knows what else must be linked, pkg-config is asked.
add_library(hearth_zip INTERFACE)
if(DEFINED VCPKG_TARGET_TRIPLET)
    find_package(libzip CONFIG REQUIRED)
    target_link_libraries(hearth_zip INTERFACE libzip::zip)
else()
    find_package(PkgConfig QUIET)
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(LIBZIP QUIET libzip)
    endif()
    find_path(ZIP_HEADER zip.h HINTS ${LIBZIP_INCLUDE_DIRS})
    find_library(ZIP_LIBRARY zip HINTS ${LIBZIP_LIBRARY_DIRS})
    if(NOT ZIP_HEADER OR NOT ZIP_LIBRARY)
        message(FATAL_ERROR
            "libzip was not found; Hearth reads spreadsheets with it. Install libzip-dev (Debian, Ubuntu), libzip-devel "
            "(Fedora, openSUSE) or libzip (Arch, Homebrew); with vcpkg use the manifest.")
    endif()
    target_include_directories(hearth_zip SYSTEM INTERFACE ${ZIP_HEADER})
    target_link_libraries(hearth_zip INTERFACE ${ZIP_LIBRARY})
endif()
