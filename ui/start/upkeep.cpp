// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/upkeep.h"

#include "core/meeting/series_layout.h"
#include "core/settings/settings_actions.h"
#include "core/store/rolling_backups.h"
#include "ui/start/opening.h"
#include "ui/window/club_view.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QTimer>

namespace hearth {

namespace {

struct Upkeep {
    Q_DECLARE_TR_FUNCTIONS(hearth::Upkeep)
};

constexpr int afterDrawing = 400; // milliseconds

/// A sentence about how the club was opened or where it lies, empty where all is well.
QString noticeOf(OpenClub& open, Preferences& preferences)
{
    if (open.how() == Opened::Copy) {
        return Upkeep::tr("This is a copy of a club that is open elsewhere: it can be read, not changed.");
    }
    if (open.how() == Opened::ReadOnly) {
        return Upkeep::tr("This file can’t be written, so the club can be read and not changed.");
    }
    const QString service = cloudServiceOf(open.club().path());
    const QString key = QStringLiteral("cloudSaid/") + open.settings().uid;
    if (service.isEmpty() || !preferences.text(key).isEmpty()) {
        return {};
    }
    preferences.setText(key, service); // once is enough
    return Upkeep::tr("%1 copies this folder while the club is open. Close the club before you open it on "
                      "another computer.")
        .arg(service);
}

void backUp(ClubView& view)
{
    OpenClub& open = view.open();
    if (!open.canWrite() || open.database().isInMemory() || open.settings().uid.isEmpty()) {
        return;
    }
    Club& club = open.club();
    const QString folder = defaultBackupFolder(open.settings().uid);
    bool isMade = false;
    const Done done = view.work(Upkeep::tr("Making the day’s backup"), [&](const Progress& progress) -> Done {
        const auto made = makeDailyBackup(club.database(), folder, club.now(), club.zone(), progress);
        isMade = made && !made->isEmpty();
        return made ? Done() : failure(made.error());
    });
    if (complainUnless(view, done) && isMade) {
        complainUnless(view, keepHistoryBounded(club));
    }
}

} // namespace

void lookAfter(ClubView& view)
{
    QTimer::singleShot(afterDrawing, &view, [&view] {
        static_cast<void>(view.open().rows()); // which begins to read the members while nothing else is done
        if (view.open().canWrite()) {
            complainUnless(view, extendSeries(view.open().club()));
        }
        backUp(view);
        const QString notice = noticeOf(view.open(), view.preferences());
        if (!notice.isEmpty()) {
            view.say(notice);
        }
    });
}

} // namespace hearth
