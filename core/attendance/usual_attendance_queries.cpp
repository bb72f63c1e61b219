// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/usual_attendance_queries.h"

#include "core/store/database.h"

#include <algorithm>
#include <vector>

namespace hearth {

namespace {
constexpr std::size_t fewest = 3;
} // namespace

std::optional<HeadRange> usualAttendance(Database& database, const Meeting& meeting)
{
    constexpr std::string_view came =
        "SELECT (SELECT count(*) FROM attendance AS a WHERE a.meeting=m.id AND a.status<=1)"
        " + (SELECT coalesce(sum(h.count), 0) FROM head_count AS h WHERE h.meeting=m.id)"
        " FROM meeting AS m WHERE m.register=2 AND m.status<>2 AND m.starts<?1 AND m.id<>?2";
    static const std::string ofSeries =
        std::string(came) + " AND m.series=?3 ORDER BY m.starts DESC, m.id LIMIT 8";
    static const std::string ofKind =
        std::string(came) +
        " AND m.series IS NULL AND m.kind=?3 AND m.club_group IS ?4 ORDER BY m.starts DESC, m.id LIMIT 8";
    const QString starts = meeting.starts.text();
    Query rows = meeting.series.isValid()
                     ? database.query(ofSeries, starts, meeting.id, meeting.series)
                     : database.query(ofKind, starts, meeting.id, meeting.kind, meeting.group);
    std::vector<int> counts;
    while (rows.next()) {
        counts.push_back(rows.smallInteger(0));
    }
    if (counts.size() < fewest) {
        return std::nullopt;
    }
    std::sort(counts.begin(), counts.end());
    const std::size_t quarter = counts.size() / 4;
    return HeadRange{counts[quarter], counts[counts.size() - 1 - quarter]};
}

} // namespace hearth
