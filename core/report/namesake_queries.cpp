// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namesake_queries.h"

#include "core/base/text.h"
#include "core/store/database.h"

namespace hearth {

std::vector<MemberId> membersCalled(Database& database, const PersonName& name)
{
    const std::string given = fold(name.given);
    const std::string family = fold(name.family);
    std::vector<MemberId> found;
    std::string folded;
    const auto is = [&](std::string_view text, const std::string& wanted) {
        folded.clear();
        appendFolded(folded, text);
        return folded == wanted;
    };
    Query rows = database.query("SELECT id, given_name, family_name, preferred_name FROM member ORDER BY id");
    while (rows.next()) {
        if (is(rows.bytes(2), family) && (is(rows.bytes(1), given) || is(rows.bytes(3), given))) {
            found.push_back(rows.id<MemberId>(0));
        }
    }
    return found;
}

} // namespace hearth
