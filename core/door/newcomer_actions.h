// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who is new at the door: in the book and in the register at once, with as little as a given name.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/member/person_name.h"

namespace hearth {

class Club;

struct Newcomer {
    PersonName name;
    QString contact;           ///< An e-mail address or a phone number, or nothing.
    MemberId broughtBy;        ///< Who brought them along, or nobody.
    bool mayBeWritten = false; ///< Whether they agreed to hear from the club by e-mail.

    bool operator==(const Newcomer&) const = default;
};

/// Adds them as a guest who is present from now, as one change. Refused for a cancelled meeting;
/// Error::Invalid without a name or with an address that can't be one.
[[nodiscard]] Result<MemberId> registerNewcomer(Club& club, MeetingId meeting, const Newcomer& newcomer);

} // namespace hearth
