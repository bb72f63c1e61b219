// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/kind_noun.h"

#include "app/command_line/named_noun.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/kind_fields.h"
#include "core/meeting/kind_queries.h"

namespace hearth {

namespace {

constexpr NamedNounRoom<MeetingKind> kinds{.read = readKindFields,
                                           .find = findKind,
                                           .findNamed = findKindNamed,
                                           .add = addKind,
                                           .edit = editKind,
                                           .remove = deleteKind};

} // namespace

Noun kindNoun()
{
    return namedNoun<kinds>(u"kind", u"kinds", [] { return kindColumns(); });
}

} // namespace hearth
