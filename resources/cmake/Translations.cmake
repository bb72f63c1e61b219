# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles resources/translations/hearth_*.ts and builds them into the core, where useLanguage finds them. The commands
# are spelled out because Qt's own functions for it changed between 6.4 and 6.7.
function(hearth_add_translations target)
    set(compiled)
    foreach(language IN LISTS ARGN)
        set(source ${CMAKE_SOURCE_DIR}/resources/translations/hearth_${language}.ts)
        set(binary ${CMAKE_CURRENT_BINARY_DIR}/translations/hearth_${language}.qm)
        add_custom_command(OUTPUT ${binary} DEPENDS ${source} VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/translations
            COMMAND Qt6::lrelease -silent ${source} -qm ${binary})
        list(APPEND compiled ${binary})
    endforeach()
    qt_add_resources(${target} translations PREFIX /hearth/translations FILES ${compiled}
                     BASE ${CMAKE_CURRENT_BINARY_DIR}/translations)

    # Looks the sources through for new and changed strings; see there how to go on.
    add_custom_target(update_translations VERBATIM WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
        COMMAND ${CMAKE_COMMAND} -E env LUPDATE=$<TARGET_FILE:Qt6::lupdate> tests/checks/translations --update)
endfunction()
