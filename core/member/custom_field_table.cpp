// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/custom_field_table.h"

#include "core/store/database.h"

namespace hearth {

void insertCustomField(Database& database, const CustomField& field, int place)
{
    database.run("INSERT INTO custom_field (id, noun, name, position) VALUES (?1, 'member', ?2, ?3)",
                 field.id, field.name, place);
}

void writeCustomFieldName(Database& database, const CustomField& field)
{
    database.run("UPDATE custom_field SET name=?2 WHERE id=?1", field.id, field.name);
}

void writeCustomFieldPlace(Database& database, CustomFieldId id, int place)
{
    database.run("UPDATE custom_field SET position=?2 WHERE id=?1", id, place);
}

void removeCustomField(Database& database, CustomFieldId id)
{
    database.run("DELETE FROM custom_value WHERE field=?1", id);
    database.run("DELETE FROM custom_field WHERE id=?1", id);
}

} // namespace hearth
