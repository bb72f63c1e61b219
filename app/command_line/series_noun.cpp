// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/series_noun.h"

#include "app/command_line/named_noun.h"
#include "core/meeting/kind_queries.h"
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

/// With what the kind has where nothing is said of it.
Result<QString> addSeriesFrom(Club& club, const FieldTexts& texts)
{
    Series draft;
    if (auto problems = readSeriesFields(draft, texts); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    if (!draft.rule.isEmpty()) {
        const Done filled = club.read([&](Database& database) {
            fillFromKind(
                database, draft.pattern,
                {texts.contains(QStringLiteral("capacity")), texts.contains(QStringLiteral("group"))});
        });
        if (!filled) {
            return failure(filled.error());
        }
    }
    return addSeries(club, draft).map([](SeriesId id) { return id.text(); });
}

} // namespace

Noun seriesNoun()
{
    Noun noun = namedNoun<room>(u"series", u"series", [] { return seriesColumns(); });
    noun.add = addSeriesFrom;
    return noun;
}

} // namespace hearth
