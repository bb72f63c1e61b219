// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema.h"

namespace hearth {

const SchemaList& schema()
{
    // Parents stand before their children: a bulk change is taken back in the reverse order.
    static const SchemaList list{
        .steps = {{QStringLiteral(":/hearth/schema/0001_foundation.sql")},
                  {QStringLiteral(":/hearth/schema/0002_meetings.sql")},
                  {QStringLiteral(":/hearth/schema/0003_one_person.sql")},
                  {QStringLiteral(":/hearth/schema/0004_tables.sql")},
                  {QStringLiteral(":/hearth/schema/0005_doors.sql")},
                  {QStringLiteral(":/hearth/schema/0006_door_line.sql")},
                  {QStringLiteral(":/hearth/schema/0007_seating_rules.sql")}},
        .recorded = {{"setting"},
                     {"household", "name"},
                     {"club_group", "name"},
                     {"interest", "name"},
                     {"status_word", "word"},
                     {"custom_field"},
                     {"venue", "name"},
                     {"member"},
                     {"member_status"},
                     {"contact_point"},
                     {"address"},
                     {"household_member"},
                     {"group_member"},
                     {"member_role"},
                     {"member_interest"},
                     {"consent"},
                     {"relation"},
                     {"photo"},
                     {.name = "custom_value", .owners = {"member"}},
                     {"series", "name"},
                     {"meeting"},
                     {"attendance"},
                     {"head_count"},
                     {"meeting_kind", "word"},
                     {"holiday"},
                     {"series_exclusion"},
                     {"venue_room"},
                     {"invitation"},
                     {"member_alias"},
                     {"told_apart"},
                     {"seat"},
                     {"door"},
                     {"door_event"},
                     {"door_head"},
                     {"waiting"},
                     {"pick_up"},
                     {"collecting"},
                     {"table_plan"},
                     {"seating_rule"},
                     {"seating_custom"}},
    };
    return list;
}

} // namespace hearth
