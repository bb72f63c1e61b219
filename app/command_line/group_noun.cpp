// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/group_noun.h"

#include "app/command_line/named_noun.h"
#include "core/group/group_actions.h"
#include "core/group/group_fields.h"
#include "core/group/group_queries.h"

namespace hearth {

namespace {

constexpr NamedNounRoom<Group> groups{.read = readGroupFields,
                                      .find = findGroup,
                                      .findNamed = findGroupNamed,
                                      .add = addGroup,
                                      .edit = editGroup,
                                      .remove = deleteGroup};

} // namespace

Noun groupNoun()
{
    return namedNoun<groups>(u"group", u"groups", [] { return groupColumns(); });
}

} // namespace hearth
