// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered while a field of a member is typed: the names that the club has already.
#pragma once

#include "ui/members/detail_fields.h"

#include <QStringList>

namespace hearth {

class Club;

/// Nothing where they can't be read: then nothing is offered.
[[nodiscard]] QStringList fieldOffers(Club& club, FieldOffers offers);

} // namespace hearth
