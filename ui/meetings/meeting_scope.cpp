// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_scope.h"

#include "core/meeting/clash_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_queries.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MeetingScope {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingScope)
};

QString nameOf(Frame& frame, MeetingId meeting) { return meetingName(frame.open().club(), meeting); }

} // namespace

bool isRepeated(Frame& frame, const Meeting& meeting)
{
    if (!meeting.series || !meeting.occurrence) {
        return false;
    }
    const auto series =
        frame.open().club().read([&](Database& database) { return findSeries(database, meeting.series); });
    return series && *series && !(*series)->rule.isEmpty() && (*series)->pattern.starts;
}

std::optional<SeriesScope>
askForScope(Frame& frame, const Meeting& meeting, const QString& question, const QString& text, OfferAll all)
{
    if (!isRepeated(frame, meeting)) {
        return SeriesScope::ThisOne;
    }
    QStringList offers{MeetingScope::tr("Only this one"), MeetingScope::tr("This and the following")};
    if (all == OfferAll::Yes) {
        offers += MeetingScope::tr("All of the series");
    }
    const auto answer = frame.prompts().ask({question, text, offers, 0});
    return answer ? std::optional(static_cast<SeriesScope>(*answer)) : std::nullopt;
}

void moveToDay(Frame& frame, MeetingId id, QDate day)
{
    Club& club = frame.open().club();
    const auto meeting = club.read([&](Database& database) { return findMeeting(database, id); });
    auto draft = club.read([&](Database& database) { return meetingDraft(database, id); });
    if (!meeting || !*meeting || !draft || !*draft || (*meeting)->starts.date == day) {
        return;
    }
    MeetingDraft after = **draft;
    const qint64 days = (*meeting)->starts.date.daysTo(day);
    after.starts->date = after.starts->date.addDays(days);
    after.ends->date = after.ends->date.addDays(days);
    const QString to = frame.open().formats().longDay(day);
    const auto scope =
        askForScope(frame, **meeting, MeetingScope::tr("Move %1 to %2?").arg((*meeting)->title, to),
                    MeetingScope::tr("It is one of a series. What is past or has a register stays "
                                     "where it is."),
                    OfferAll::No);
    if (!scope) {
        return;
    }
    if (const QStringList clashes = clashWords(frame, after, id);
        !clashes.isEmpty() && !frame.prompts().ask({MeetingScope::tr("Move it all the same?"),
                                                    clashes.join(u'\n'),
                                                    {MeetingScope::tr("Move it")},
                                                    -1})) {
        return;
    }
    if (complainUnless(frame, changeMeetings(club, id, after, *scope))) {
        frame.say(MeetingScope::tr("Moved to %1.").arg(to));
    }
}

void callOffAsking(Frame& frame, const Meeting& meeting)
{
    const auto scope =
        askForScope(frame, meeting, MeetingScope::tr("Call off %1?").arg(nameOf(frame, meeting.id)),
                    MeetingScope::tr("It is one of a series."), OfferAll::No);
    if (!scope) {
        return;
    }
    const auto reason = frame.prompts().line(
        MeetingScope::tr("Call off %1?").arg(nameOf(frame, meeting.id)),
        MeetingScope::tr("Why? It can be left empty. Whoever was expected isn’t absent then."), {});
    if (!reason) {
        return;
    }
    complainUnless(frame, cancelMeetings(frame.open().club(), meeting.id, *scope, *reason));
}

bool deleteAsking(Frame& frame, const Meeting& meeting)
{
    std::optional<SeriesScope> scope = SeriesScope::ThisOne;
    const QString question = MeetingScope::tr("Delete %1?").arg(nameOf(frame, meeting.id));
    if (isRepeated(frame, meeting)) {
        scope = askForScope(
            frame, meeting, question,
            MeetingScope::tr("It is one of a series. Of the others those that hold something stay: a "
                             "register, notes, invitations. Undo brings all back."),
            OfferAll::Yes);
    } else if (!frame.prompts().ask({question,
                                     MeetingScope::tr("Its register goes with it. Undo brings both back."),
                                     {MeetingScope::tr("Delete the meeting")},
                                     -1})) {
        scope.reset();
    }
    return scope && complainUnless(frame, deleteMeetings(frame.open().club(), meeting.id, *scope));
}

QStringList clashWords(Frame& frame, const MeetingDraft& draft, MeetingId self)
{
    QStringList words;
    const auto clashes =
        frame.open().club().read([&](Database& database) { return clashesOf(database, draft, self); });
    const Formats& formats = frame.open().formats();
    for (const Clash& clash : clashes.value_or(std::vector<Clash>())) {
        const Meeting& other = clash.other.meeting;
        const QString span = formats.span(other.starts, other.ends);
        //: %1: a venue or a group, %2: a meeting's title, %3: from when until when
        words += clash.over == Clash::Over::Room
                     ? MeetingScope::tr("%1 is taken then: %2, %3.").arg(clash.other.venue, other.title, span)
                     : MeetingScope::tr("%1 meets elsewhere then: %2, %3.")
                           .arg(clash.other.group, other.title, span);
    }
    return words;
}

} // namespace hearth
