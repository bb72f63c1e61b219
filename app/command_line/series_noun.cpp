// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/series_noun.h"

#include "app/command_line/named_noun.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_fields.h"
#include "core/meeting/series_queries.h"

namespace hearth {

namespace {

constexpr NamedNounRoom<Series> room{.read = readSeriesFields,
                                     .find = findSeries,
                                     .findNamed = findSeriesNamed,
                                     .add = addSeries,
                                     .edit = editSeries,
                                     .remove = deleteSeries};

} // namespace

Noun seriesNoun()
{
    return namedNoun<room>(u"series", u"series", [] { return seriesColumns(); });
}

} // namespace hearth
