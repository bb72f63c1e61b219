// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_club.h"

#include "core/club.h"
#include "core/schema.h"
#include "core/settings/settings_actions.h"

#include <QCoreApplication>
#include <QFile>

namespace hearth {

namespace {

struct NewClubWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewClub)
};

Done fill(Club& club, const NewClub& wanted)
{
    if (Done done = beginClub(club, wanted.settings); !done || !wanted.habit) {
        return done;
    }
    return planFirstMeetings(club, *wanted.habit, NewClubWords::tr("Club night")).map([](SeriesId) {});
}

} // namespace

Done makeNewClub(const QString& path, const NewClub& wanted, const Clock& clock)
{
    auto club = Club::create(path, schema(), clock);
    if (!club) {
        return failure(club.error());
    }
    Done done = fill(**club, wanted);
    club->reset();
    if (!done) {
        QFile::remove(path); // ours: it wasn't there a moment ago
    }
    return done;
}

} // namespace hearth
