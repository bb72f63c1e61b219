# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries warnings and definitions for everything we write.
add_library(hearth_options INTERFACE)
target_compile_definitions(hearth_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
# What Qt deprecates after the oldest version we build with has no replacement there; warning of it would only stop builds.
target_compile_definitions(hearth_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(hearth_options INTERFACE ${CMAKE_SOURCE_DIR})
if(WIN32)
    target_compile_definitions(hearth_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(MSVC)
    target_compile_options(hearth_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${HEARTH_WERROR}>:/WX>)
else()
    target_compile_options(hearth_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        $<$<BOOL:${HEARTH_WERROR}>:-Werror>)
    if(CMAKE_UNITY_BUILD)
        # Joined sources see each other's anonymous namespaces: a local value named like a function next door hides nothing
        # that its author could see, and a class in a .cpp may well use a type from there.
        target_compile_options(hearth_options INTERFACE
            -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endif()
if(HEARTH_SANITIZE)
    target_compile_definitions(hearth_options INTERFACE HEARTH_SANITIZED) # for tests that bound their memory
    target_compile_options(hearth_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
    target_link_options(hearth_options INTERFACE -fsanitize=address,undefined)
endif()
if(HEARTH_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "Fuzzing needs Clang, for its libFuzzer: configure with -DCMAKE_CXX_COMPILER=clang++.")
    endif()
    # The library tells the fuzzer which branches an input reached; only the targets link the fuzzer itself.
    target_compile_options(hearth_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HEARTH_COVERAGE)
    target_compile_options(hearth_options INTERFACE --coverage)
    target_link_options(hearth_options INTERFACE --coverage)
endif()
find_program(HEARTH_LINKER NAMES mold ld.lld)
if(HEARTH_LINKER MATCHES "mold$" AND NOT MSVC)
    target_link_options(hearth_options INTERFACE -fuse-ld=mold)
elseif(HEARTH_LINKER MATCHES "lld$" AND NOT MSVC)
    target_link_options(hearth_options INTERFACE -fuse-ld=lld)
endif()
