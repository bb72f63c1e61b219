// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_card.h"

#include "core/schema.h"
#include "core/store/backup.h"
#include "core/store/rolling_backups.h"
#include "core/wording.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/prompts.h"
#include "ui/start/outside_copy.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr std::size_t mostOffered = 8;
constexpr std::size_t mostNamed = 10;
} // namespace

BackupsCard::BackupsCard(Frame& frame)
    : SettingsCard(frame,
                   tr("Backups"),
                   tr("One is made each day and before each import. They lie on this computer, so take a "
                      "copy elsewhere now "
                      "and then.")),
      m_words(new QLabel),
      m_restore(new QPushButton(tr("Restore…")))
{
    m_words->setObjectName(QStringLiteral("backupWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content().addWidget(m_words);
    auto* make = new QPushButton(tr("Make one now"));
    make->setObjectName(QStringLiteral("makeBackup"));
    auto* copy = new QPushButton(tr("Copy outside this computer…"));
    copy->setObjectName(QStringLiteral("copyOutside"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    auto* buttons = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {make, copy, m_restore}) {
        buttons->addWidget(button);
    }
    content().addLayout(buttons);
    connect(make, &QPushButton::clicked, this, &BackupsCard::makeOne);
    connect(copy, &QPushButton::clicked, this, [this] { copyOutside(this->frame()); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restore);
}

void BackupsCard::refresh()
{
    const auto backups = rollingBackups(folder());
    m_restore->setEnabled(!backups.empty());
    if (backups.empty()) {
        m_words->setText(tr("There is no backup yet."));
        return;
    }
    const QDate newest = civilAt(backups.front().at, open().club().zone()).date;
    m_words->setText(tr("%n backup(s), the newest of %1, in %2.", nullptr, static_cast<int>(backups.size()))
                         .arg(open().formats().day(newest), QDir::toNativeSeparators(folder())));
}

void BackupsCard::makeOne()
{
    Club& club = open().club();
    const QString where = folder();
    const Done done = frame().work(tr("Making a backup"), [&](const Progress& progress) -> Done {
        const auto made = makeRollingBackup(club.database(), where, Occasion::ByHand, club.now(), progress);
        return made ? Done() : failure(made.error());
    });
    if (complainUnless(frame(), done)) {
        frame().say(tr("The backup is made and verified."));
        refresh();
    }
}

void BackupsCard::restore()
{
    const auto backups = rollingBackups(folder());
    Question question;
    question.title = tr("Go back to which backup?");
    question.text = tr("It becomes a club of its own in a new file; this one stays as it is.");
    question.primary = -1;
    for (std::size_t i = 0; i < backups.size() && i < mostOffered; ++i) {
        const CivilTime made = civilAt(backups[i].at, open().club().zone());
        question.offers +=
            tr("%1, %2").arg(open().formats().day(made.date), open().formats().time(made.time));
    }
    const auto chosen = frame().prompts().ask(question);
    if (!chosen) {
        return;
    }
    const RollingBackup& backup = backups.at(static_cast<std::size_t>(*chosen));
    if (!frame().prompts().ask(
            {tr("What it doesn’t hold"), lossSince(backup.at), {tr("Restore to a new file…")}, 0})) {
        return;
    }
    const QString path =
        frame().prompts().fileToSave({tr("Where is the restored club to be?"),
                                      {},
                                      tr("Hearth clubs (%1)").arg(QStringLiteral("*.hearth"))});
    if (path.isEmpty()) {
        return;
    }
    const Done done = frame().work(tr("Restoring"), [&](const Progress& progress) {
        return restoreFile(backup.path, path, schema().version(), progress);
    });
    if (complainUnless(frame(), done)) {
        frame().say(
            tr("The restored club is %1. Open it from the Club menu.").arg(QDir::toNativeSeparators(path)));
    }
}

QString BackupsCard::folder() const { return defaultBackupFolder(open().settings().uid); }

QString BackupsCard::lossSince(Instant at) const
{
    QStringList lines;
    int more = 0;
    for (const HistoryEntry& entry : open().club().history().list()) {
        if (entry.at <= at) {
            break;
        }
        if (static_cast<std::size_t>(lines.size()) < mostNamed) {
            lines += QStringLiteral("• ") + wordingOf(open().club(), entry);
        } else {
            ++more;
        }
    }
    if (lines.isEmpty()) {
        return tr("Nothing was changed since: it holds all that this club holds.");
    }
    if (more > 0) {
        lines += tr("and %n more", nullptr, more);
    }
    return tr("These changes came after it:") + QStringLiteral("\n\n") + lines.join(u'\n');
}

} // namespace hearth
