// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_queries.h"

#include "core/base/text.h"
#include "core/club.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

struct Meetings {
    Q_DECLARE_TR_FUNCTIONS(hearth::Meetings)
};

constexpr std::string_view columns =
    "SELECT m.id, m.series, m.occurrence, m.kind, m.title, m.starts, m.ends, m.venue, m.room, m.club_group,"
    " m.capacity, m.technology_free, m.status, m.cancel_reason, m.register, m.notes,"
    " s.name, v.name, g.name FROM meeting AS m LEFT JOIN series AS s ON s.id=m.series"
    " LEFT JOIN venue AS v ON v.id=m.venue LEFT JOIN club_group AS g ON g.id=m.club_group ";

ListedMeeting listedOf(const Query& row)
{
    ListedMeeting listed;
    Meeting& meeting = listed.meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.series = row.id<SeriesId>(1);
    meeting.occurrence = CivilTime::fromText(row.text(2));
    meeting.kind = row.text(3);
    meeting.title = row.text(4);
    meeting.starts = CivilTime::fromText(row.text(5)).value_or(CivilTime());
    meeting.ends = CivilTime::fromText(row.text(6)).value_or(CivilTime());
    meeting.venue = row.id<VenueId>(7);
    meeting.room = row.text(8);
    meeting.group = row.id<GroupId>(9);
    if (!row.isNull(10)) {
        meeting.capacity = row.smallInteger(10);
    }
    if (!row.isNull(11)) {
        meeting.technologyFree = row.integer(11) != 0;
    }
    meeting.status = static_cast<MeetingStatus>(row.smallInteger(12));
    meeting.cancelReason = row.text(13);
    meeting.registerState = static_cast<RegisterState>(row.smallInteger(14));
    meeting.notes = row.text(15);
    listed.series = row.text(16);
    listed.venue = row.text(17);
    listed.group = row.text(18);
    return listed;
}

std::optional<ListedMeeting> findListed(Database& database, MeetingId id)
{
    static const std::string sql = std::string(columns) + "WHERE m.id=?1";
    Query row = database.query(sql, id);
    return row.next() ? std::optional(listedOf(row)) : std::nullopt;
}

std::vector<ListedMeeting> listedAll(Query rows)
{
    std::vector<ListedMeeting> meetings;
    while (rows.next()) {
        meetings.push_back(listedOf(rows));
    }
    return meetings;
}

/// Whether each word of `words` occurs in `text`, both folded.
bool holdsWords(const std::string& text, const std::string& words)
{
    std::size_t at = 0;
    while (at < words.size()) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (text.find(words.substr(at, end - at)) == std::string::npos) {
            return false;
        }
        at = end + 1;
    }
    return !words.empty();
}

Result<MeetingId> meetingOn(Database& database, const QString& day)
{
    // Cancelled ones come last, and count only where no other meeting starts on that day.
    Query rows = database.query("SELECT id, status=2 FROM meeting WHERE substr(starts, 1, 10)=?1"
                                " ORDER BY status=2, starts, id",
                                day);
    std::vector<MeetingId> found;
    bool onlyCancelled = false;
    while (rows.next()) {
        const bool cancelled = rows.integer(1) != 0;
        if (cancelled && !found.empty() && !onlyCancelled) {
            break;
        }
        onlyCancelled = cancelled;
        found.push_back(rows.id<MeetingId>(0));
    }
    if (found.empty()) {
        return failure(Error::of(
            Error::Kind::Gone,
            Meetings::tr("No meeting starts on %1. List the meetings to see their days.").arg(day)));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const MeetingId id : found) {
            ids += id.text();
        }
        return failure(Error::of(Error::Kind::Ambiguous,
                                 Meetings::tr("%n meetings start on %1. Say which one by its id: %2.",
                                              nullptr, static_cast<int>(found.size()))
                                     .arg(day, ids.join(QStringLiteral(", ")))));
    }
    return found.front();
}

Result<MeetingId> idMeantBy(Club& club, const QString& wanted)
{
    if (const auto id = MeetingId::fromText(wanted)) {
        return *id;
    }
    if (wanted.compare(u"next", Qt::CaseInsensitive) == 0) {
        const auto next = nextMeeting(club.database(), club.civilNow());
        return next ? Result<MeetingId>(*next)
                    : failure(Error::of(Error::Kind::Gone,
                                        Meetings::tr("No meeting is coming up. Add one first.")));
    }
    constexpr qsizetype dayLength = 10;
    if (wanted.size() == dayLength && CivilTime::fromText(wanted)) {
        return meetingOn(club.database(), wanted);
    }
    return failure(
        Error::of(Error::Kind::Invalid,
                  Meetings::tr("\"%1\" is no meeting. Name one by its id, by its day as in 2026-11-26, or "
                               "write next.")
                      .arg(wanted)));
}

QString named(const QString& title, const QDate& day)
{
    //: How a day is written after a meeting's title: the letters are Qt's, d day, MMM month, yyyy year
    const QString written = QLocale().toString(day, Meetings::tr("d MMM yyyy"));
    //: %1: a meeting's title, %2: its day
    return Meetings::tr("%1 on %2").arg(title, written);
}

} // namespace

std::optional<Meeting> findMeeting(Database& database, MeetingId id)
{
    auto listed = findListed(database, id);
    return listed ? std::optional(std::move(listed->meeting)) : std::nullopt;
}

std::vector<ListedMeeting> listMeetings(Database& database, MeetingOrder order)
{
    static const std::string byStart = std::string(columns) + "ORDER BY m.starts, m.id";
    static const std::string byId = std::string(columns) + "ORDER BY m.id";
    std::vector<ListedMeeting> meetings;
    Query rows = database.query(order == MeetingOrder::ByStart ? byStart : byId);
    while (rows.next()) {
        meetings.push_back(listedOf(rows));
    }
    return meetings;
}

std::vector<ListedMeeting> meetingsBetween(Database& database, const CivilTime& from, const CivilTime& until)
{
    static const std::string sql =
        std::string(columns) + "WHERE m.starts>=?1 AND m.starts<?2 ORDER BY m.starts, m.id";
    return listedAll(database.query(sql, from.text(), until.text()));
}

std::vector<ListedMeeting> meetingsWithOpenRegister(Database& database, const CivilTime& now, int most)
{
    static const std::string sql = std::string(columns) + "WHERE m.register=1 AND m.status<>2 AND m.ends<=?1"
                                                          " ORDER BY m.starts DESC, m.id LIMIT ?2";
    return listedAll(database.query(sql, now.text(), most));
}

std::vector<ListedMeeting>
meetingsWithoutRegister(Database& database, const CivilTime& since, const CivilTime& now, int most)
{
    static const std::string sql = std::string(columns) +
                                   "WHERE m.register=0 AND m.status<>2 AND m.ends>=?1 AND m.ends<=?2"
                                   " ORDER BY m.starts DESC, m.id LIMIT ?3";
    return listedAll(database.query(sql, since.text(), now.text(), most));
}

std::vector<ListedMeeting>
meetingsTitled(Database& database, const CivilTime& now, const QString& typed, std::size_t most)
{
    // A series' meetings share their title, so each is folded once.
    std::unordered_map<std::string, bool> answers;
    std::vector<MeetingId> found;
    Query rows = database.query(
        "SELECT id, title FROM meeting ORDER BY abs(julianday(starts)-julianday(?1)), id", now.text());
    while (found.size() < most && rows.next()) {
        const auto [answer, isNew] = answers.try_emplace(std::string(rows.bytes(1)), false);
        if (isNew) {
            answer->second = holdsWords(fold(std::string_view(answer->first)), fold(QStringView(typed)));
        }
        if (answer->second) {
            found.push_back(rows.id<MeetingId>(0));
        }
    }
    std::vector<ListedMeeting> meetings;
    for (const MeetingId id : found) {
        if (auto listed = findListed(database, id)) {
            meetings.push_back(std::move(*listed));
        }
    }
    return meetings;
}

std::optional<ListedMeeting> findListedMeeting(Database& database, MeetingId id)
{
    return findListed(database, id);
}

std::optional<MeetingDraft> meetingDraft(Database& database, MeetingId id)
{
    const auto listed = findListed(database, id);
    if (!listed) {
        return std::nullopt;
    }
    const Meeting& meeting = listed->meeting;
    return MeetingDraft{
        .id = meeting.id,
        .series = listed->series,
        .kind = meeting.kind,
        .title = meeting.title,
        .starts = meeting.starts,
        .ends = meeting.ends,
        .venue = listed->venue,
        .room = meeting.room,
        .group = listed->group,
        .capacity = meeting.capacity,
        .technologyFree = meeting.technologyFree,
        .status = meeting.status,
        .cancelReason = meeting.cancelReason,
        .registerState = meeting.registerState,
        .notes = meeting.notes,
    };
}

Result<Meeting> findMeeting(Club& club, const QString& wanted)
{
    const auto found = club.read([&](Database& database) -> Result<Meeting> {
        const auto id = idMeantBy(club, wanted.trimmed());
        if (!id) {
            return failure(id.error());
        }
        auto meeting = findMeeting(database, *id);
        if (!meeting) {
            return failure(Error::of(
                Error::Kind::Gone,
                Meetings::tr("There is no meeting with the id %1. List the meetings to see their ids.")
                    .arg(wanted.trimmed())));
        }
        return std::move(*meeting);
    });
    return found ? *found : failure(found.error());
}

std::optional<MeetingId> nextMeeting(Database& database, const CivilTime& now)
{
    // Civil times are written so that they sort as texts. The earliest start among those that haven't ended
    // is one that still runs, else one about to start, else the next to come.
    Query row = database.query(
        "SELECT id FROM meeting WHERE status<>2 AND ends>?1 ORDER BY starts, id LIMIT 1", now.text());
    return row.next() ? std::optional(row.id<MeetingId>(0)) : std::nullopt;
}

QString meetingName(Club& club, MeetingId id)
{
    Query row = club.database().query("SELECT title, starts FROM meeting WHERE id=?1", id);
    const bool there = row.next();
    const auto text = [&](int column, std::string_view name) {
        return there ? row.text(column)
                     : club.history().removedText("meeting", id.value(), name).value_or(QString());
    };
    const QString title = text(0, "title");
    const auto starts = CivilTime::fromText(text(1, "starts"));
    return title.isEmpty() || !starts ? Meetings::tr("a deleted meeting") : named(title, starts->date);
}

QString meetingName(Club& club, const QString& idText)
{
    return meetingName(club, MeetingId::fromText(idText).value_or(MeetingId()));
}

} // namespace hearth
