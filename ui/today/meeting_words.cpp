// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/meeting_words.h"

#include "core/attendance/register_actions.h"
#include "core/attendance/register_queries.h"
#include "core/meeting/meeting_queries.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingWords)
};

constexpr std::int64_t hour = 3'600;
constexpr std::int64_t minute = 60;

} // namespace

QString untilWords(const Meeting& meeting, const CivilTime& now, const Formats& formats)
{
    if (meeting.starts <= now && now < meeting.ends) {
        return MeetingWords::tr("now");
    }
    const std::int64_t seconds = meeting.starts.secondsSince(now);
    if (seconds > 0 && meeting.starts.date == now.date) {
        return seconds < hour ? MeetingWords::tr("in %n minute(s)", nullptr,
                                                 static_cast<int>((seconds + minute - 1) / minute))
                              : MeetingWords::tr("in %n hour(s)", nullptr,
                                                 static_cast<int>((seconds + hour / 2) / hour));
    }
    return formats.relativeDay(meeting.starts.date, now.date);
}

int unmarkedAt(Frame& frame, const Meeting& meeting)
{
    return countsOf(registerLines(frame.open().database(), meeting)).toMark;
}

void closeRegisterOf(Frame& frame, const Meeting& meeting)
{
    Club& club = frame.open().club();
    const auto unmarked = club.read([&](Database&) { return unmarkedAt(frame, meeting); });
    if (!complainUnless(frame, unmarked)) {
        return;
    }
    const auto answer = frame.prompts().ask(
        {MeetingWords::tr("Close the register of %1?").arg(meetingName(club, meeting.id)),
         MeetingWords::tr("%n person(s) without a mark become absent. Undo takes it back.", nullptr,
                          *unmarked),
         {MeetingWords::tr("Close the register")},
         0});
    if (answer) {
        complainUnless(frame, closeRegister(club, meeting.id));
    }
}

} // namespace hearth
