// SPDX-License-Identifier: GPL-3.0-or-later
// A club's own fields of its members: each function is one change. Two fields never bear the same name,
// whatever its accents and capitals.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace hearth {

class Club;

/// Adds a field behind the others.
[[nodiscard]] Result<CustomFieldId> addCustomField(Club& club, const QString& name);
/// Fails with Error::Gone when it has been deleted meanwhile.
[[nodiscard]] Done renameCustomField(Club& club, CustomFieldId id, const QString& name);
/// Puts the field at this place among the others, from 0.
[[nodiscard]] Done moveCustomField(Club& club, CustomFieldId id, int place);
/// Deletes the field with all that stands in it.
[[nodiscard]] Done deleteCustomField(Club& club, CustomFieldId id);

} // namespace hearth
