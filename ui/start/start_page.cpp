// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/shared/card.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

StartPage::StartPage(const Preferences& preferences)
{
    setObjectName(QStringLiteral("start"));
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    auto* card = new Card(tr("Hearth"), tr("Bring people together, and notice who is missing."));
    card->setMaximumWidth(560);
    for (const QString& path : preferences.recentClubs()) {
        auto* button = new QPushButton(QFileInfo(path).completeBaseName());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        card->content().addWidget(button);
    }
    auto* sample = new QPushButton(tr("Look around in a sample club"));
    sample->setObjectName(QStringLiteral("sample"));
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    auto* open = new QPushButton(tr("Open a club…"));
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto* fresh = new QPushButton(tr("New club…"));
    fresh->setObjectName(QStringLiteral("new"));
    setPrimary(*fresh);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    card->content().addWidget(fresh);
    card->content().addWidget(open);
    card->content().addWidget(sample);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

} // namespace hearth
