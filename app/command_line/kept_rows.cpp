// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/kept_rows.h"

#include "app/command_line/output.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/household/household_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_queries.h"
#include "core/member/member_names.h"
#include "core/venue/venue_queries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct KeptRows {
    Q_DECLARE_TR_FUNCTIONS(hearth::KeptRows)
};

template<class SomeId, QString (*nameOf)(Club&, SomeId)>
KeptThing thing(Club& club, std::int64_t id)
{
    return {SomeId(id).text(), nameOf(club, SomeId(id))};
}

struct NamedTable {
    std::string_view table;
    KeptThing (*thing)(Club& club, std::int64_t id);
};

constexpr std::array<NamedTable, 6> namedTables{{
    {"member", thing<MemberId, memberName>},
    {"meeting", thing<MeetingId, meetingName>},
    {"club_group", thing<GroupId, groupName>},
    {"household", thing<HouseholdId, householdName>},
    {"series", thing<SeriesId, seriesName>},
    {"venue", thing<VenueId, venueName>},
}};

} // namespace

std::vector<KeptThing> keptThings(Club& club, const std::vector<TouchedRow>& rows)
{
    std::vector<KeptThing> things;
    for (const TouchedRow& row : rows) {
        const std::string_view table =
            club.history().schema().recorded.at(static_cast<std::size_t>(row.table)).name;
        const auto named = std::find_if(namedTables.begin(), namedTables.end(),
                                        [&](const NamedTable& known) { return known.table == table; });
        if (named != namedTables.end()) {
            things.push_back(named->thing(club, row.key.first));
        }
    }
    return things;
}

void tellKept(Output& output, const std::vector<KeptThing>& kept)
{
    if (kept.empty()) {
        return;
    }
    output.line(KeptRows::tr("What was touched since stays:"));
    for (const KeptThing& thing : kept) {
        output.line(QStringLiteral("  ") + thing.id + QStringLiteral("  ") + thing.name);
    }
}

QJsonArray asJson(const std::vector<KeptThing>& kept)
{
    QJsonArray things;
    for (const KeptThing& thing : kept) {
        things += QJsonObject{{QStringLiteral("id"), thing.id}, {QStringLiteral("name"), thing.name}};
    }
    return things;
}

} // namespace hearth
