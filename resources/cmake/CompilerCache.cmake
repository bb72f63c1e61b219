# SPDX-License-Identifier: GPL-3.0-or-later
# ccache where there is one. Two things need saying to it: that a precompiled header may be trusted by its content (the
# sloppiness its manual asks for), and that paths below the sources count relative to them, so that a second clone or
# worktree on the same machine finds what the first has compiled.
find_program(CCACHE ccache)
if(CCACHE AND NOT MSVC AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_NOHASHDIR=1
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE})
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
        add_compile_options(-fpch-preprocess)
    endif()
endif()
