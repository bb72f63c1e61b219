// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/outside_copy.h"

#include "core/store/backup.h"
#include "ui/shared/prompts.h"
#include "ui/start/opening.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace hearth {

namespace {

struct OutsideCopy {
    Q_DECLARE_TR_FUNCTIONS(hearth::OutsideCopy)
};

QString keyOf(OpenClub& open) { return QStringLiteral("copyOutside/") + open.settings().uid; }

} // namespace

bool copyOutside(Frame& frame)
{
    OpenClub& open = frame.open();
    const QString name = QFileInfo(open.club().path()).completeBaseName();
    const QString day = open.today().toString(Qt::ISODate);
    const QString path = frame.prompts().fileToSave(
        {OutsideCopy::tr("Where is the copy to go?"), name + u' ' + day + QStringLiteral(".hearth"),
         OutsideCopy::tr("Hearth clubs (%1)").arg(QStringLiteral("*.hearth"))});
    if (path.isEmpty()) {
        return false;
    }
    const Done done = frame.work(OutsideCopy::tr("Copying the club"), [&](const Progress& progress) {
        return backupTo(open.database(), path, progress);
    });
    if (!complainUnless(frame, done)) {
        return false;
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (isOutside(path, open.club().path())) {
        frame.preferences().setText(keyOf(open), instantText(open.club().now()));
        frame.say(OutsideCopy::tr("The copy is made and verified: %1").arg(shown));
    } else {
        frame.say(OutsideCopy::tr("The copy is made and verified: %1. It lies on the same disk as the club, "
                                  "so put one on a stick too.")
                      .arg(shown));
    }
    return true;
}

std::optional<Instant> lastCopyOutside(Frame& frame)
{
    return instantFromText(frame.preferences().text(keyOf(frame.open())));
}

bool isOutside(const QString& path, const QString& club)
{
    const QStorageInfo there(QFileInfo(path).absolutePath());
    const QStorageInfo here(QFileInfo(club).absolutePath());
    return there.device() != here.device() || !cloudServiceOf(path).isEmpty();
}

} // namespace hearth
