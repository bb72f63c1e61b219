// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/venue_noun.h"

#include "app/command_line/named_noun.h"
#include "core/venue/venue_actions.h"
#include "core/venue/venue_fields.h"
#include "core/venue/venue_queries.h"

namespace hearth {

namespace {

constexpr NamedNounRoom<Venue> venues{.read = readVenueFields,
                                      .find = findVenue,
                                      .findNamed = findVenueNamed,
                                      .add = addVenue,
                                      .edit = editVenue,
                                      .remove = deleteVenue};

} // namespace

Noun venueNoun()
{
    return namedNoun<venues>(u"venue", u"venues", [] { return venueColumns(); });
}

} // namespace hearth
