// SPDX-License-Identifier: GPL-3.0-or-later
// Writes members' custom fields. Everything here throws `StoreError` and runs inside the caller's change.
#pragma once

#include "core/member/member_queries.h"

namespace hearth {

void insertCustomField(Database& database, const CustomField& field, int place);
void writeCustomFieldName(Database& database, const CustomField& field);
void writeCustomFieldPlace(Database& database, CustomFieldId id, int place);
/// Removes the field and every value of it.
void removeCustomField(Database& database, CustomFieldId id);

} // namespace hearth
