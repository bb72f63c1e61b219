// SPDX-License-Identifier: GPL-3.0-or-later
// A phone tree: each calls a few others and they a few more, so that nobody makes many calls and all are told
// within few of them. The last of each branch calls the first back: so it is known that the word went
// through.
#pragma once

#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"

#include <optional>

namespace hearth {

struct PhoneTree {
    struct Line {
        SheetPerson person;
        QString phone;             ///< The mobile, else the other; empty for none.
        std::optional<int> caller; ///< The line of who calls; nothing for the first.
        int firstCall = 0;         ///< The lines that this one calls: from here
        int endCall = 0;           ///< until before here.
        bool callsBack = false;

        bool operator==(const Line&) const = default;
    };

    SheetHead head;
    QString group;
    int each = 0;
    std::vector<Line> lines; ///< By how soon they are called.

    bool operator==(const PhoneTree&) const = default;
};

inline constexpr int usualCalls = 3;
inline constexpr int mostCalls = 12;

/// Each calls at most `each`, at least 1. Somebody with an office begins, and those without a phone come
/// last, for they can call nobody.
[[nodiscard]] Result<PhoneTree> phoneTree(Club& club, const SheetSubject& subject, int each);

} // namespace hearth
