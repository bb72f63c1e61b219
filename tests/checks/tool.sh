# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the checks: finds clang-format or clang-tidy of the one version that judges, since each version of LLVM formats
# and warns a little differently. Without it the check is skipped, unless HEARTH_CHECKS=required.
llvm_version=14

find_tool() {
    local candidate
    for candidate in "$1-$llvm_version" "$1"; do
        if command -v "$candidate" >/dev/null && "$candidate" --version | grep "version $llvm_version\." >/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "$1 $llvm_version isn't there; app/setup --tests installs it where the system offers it." >&2
    if [ "${HEARTH_CHECKS:-}" = required ]; then
        return 1
    fi
    return 77
}
