// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/start/recent_club_button.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {
constexpr int columnWidth = 600;
constexpr int margin = 24;
} // namespace

StartPage::StartPage(const Preferences& preferences)
{
    setObjectName(QStringLiteral("start"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(margin, margin, margin, margin);
    auto* inside = new QWidget;
    inside->setMaximumWidth(columnWidth);
    row->addStretch(1);
    row->addWidget(inside, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(4 * size::step);
    auto* name = new QLabel(tr("Hearth"));
    setTextSize(*name, TextSize::Figure, QFont::DemiBold);
    auto* purpose = new QLabel(tr("Bring people together, and notice who is missing."));
    purpose->setWordWrap(true);
    setQuiet(*purpose);
    column->addStretch(1);
    column->addWidget(name);
    column->addWidget(purpose);
    const QStringList recent = preferences.recentClubs();
    if (!recent.isEmpty()) {
        addRecent(*column, recent);
    }
    addWays(*column, recent.isEmpty());
    column->addStretch(2);
    setWidget(content);
}

void StartPage::addRecent(QVBoxLayout& column, const QStringList& paths)
{
    auto* card = new Card(tr("Opened lately"));
    for (const QString& path : paths) {
        auto* button = new RecentClubButton(path);
        card->content().addWidget(button);
        if (QFileInfo::exists(path)) {
            connect(button, &RecentClubButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        } else {
            connect(button, &RecentClubButton::clicked, this, [this, path] { Q_EMIT forgetWanted(path); });
        }
        if (focusProxy() == nullptr) {
            setFocusProxy(button);
        }
    }
    column.addWidget(card);
}

void StartPage::addWays(QVBoxLayout& column, bool isFirstStart)
{
    auto* fresh = new QPushButton(tr("New club…"));
    fresh->setObjectName(QStringLiteral("new"));
    if (isFirstStart) {
        setPrimary(*fresh);
        setFocusProxy(fresh);
    }
    auto* open = new QPushButton(tr("Open a club…"));
    open->setObjectName(QStringLiteral("open"));
    auto* sample = new QPushButton(tr("Look around in a sample club"));
    sample->setObjectName(QStringLiteral("sample"));
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    auto* ways = new FlowLayout(nullptr, 2 * size::step);
    for (QPushButton* button : {fresh, open, sample}) {
        ways->addWidget(button);
    }
    column.addLayout(ways);
    if (isFirstStart) {
        auto* hint = new QLabel(
            tr("A club is one file on this computer: no account, no server, no network. A club’s file can "
               "also be dropped here."));
        hint->setWordWrap(true);
        setTextSize(*hint, TextSize::Small);
        setQuiet(*hint);
        column.addWidget(hint);
    }
}

} // namespace hearth
