# SPDX-License-Identifier: GPL-3.0-or-later
# In a unity build (CMAKE_UNITY_BUILD) the sources of a folder become one, whatever they are: batches by number would be
# cut elsewhere with every new file, and a clash of two names come and go. So one rule is enough for who writes a file:
# within a folder, what stands in anonymous namespaces has names of its own. A target calls this when it has all sources.
function(hearth_unity_by_folder target)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} NORMALIZE OUTPUT_VARIABLE path)
        cmake_path(IS_PREFIX CMAKE_CURRENT_SOURCE_DIR ${path} ours) # not what Qt's tools write into the build folder
        if(ours AND path MATCHES "\\.cpp$")
            cmake_path(GET path PARENT_PATH folder)
            cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
            string(MAKE_C_IDENTIFIER ${folder} group)
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
