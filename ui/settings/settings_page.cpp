// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/about_card.h"
#include "ui/settings/backups_card.h"
#include "ui/settings/club_card.h"
#include "ui/settings/connections_card.h"
#include "ui/settings/door_card.h"
#include "ui/settings/fields_card.h"
#include "ui/settings/history_card.h"
#include "ui/settings/holidays_card.h"
#include "ui/settings/kinds_card.h"
#include "ui/settings/look_card.h"
#include "ui/settings/paper_card.h"
#include "ui/settings/prompts_card.h"
#include "ui/shared/page_header.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {
constexpr int columnWidth = 720;
constexpr int margin = 22;
} // namespace

SettingsPage::SettingsPage(Frame& frame)
    : Page(frame), m_cards{new ClubCard(frame),     new FieldsCard(frame),      new KindsCard(frame),
                           new HolidaysCard(frame), new ConnectionsCard(frame), new DoorCard(frame),
                           new PaperCard(frame),    new PromptsCard(frame),     new LookCard(frame),
                           new BackupsCard(frame),  new HistoryCard(frame),     new AboutCard(frame)}
{
    auto* content = new QWidget;
    content->setMaximumWidth(columnWidth + 2 * margin);
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(margin, margin, margin, margin);
    cards->setSpacing(4 * size::step);
    for (SettingsCard* card : m_cards) {
        cards->addWidget(card);
    }
    cards->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Settings")));
    column->addWidget(scroll, 1);
    connect(&open(), &OpenClub::settingsChanged, this, &SettingsPage::refresh);
}

void SettingsPage::arrive(const QString&) { refresh(); }

bool SettingsPage::leave()
{
    for (SettingsCard* card : m_cards) {
        card->leave();
    }
    return true;
}

void SettingsPage::refresh()
{
    if (!open().isLent()) {
        for (SettingsCard* card : m_cards) {
            card->refresh();
        }
    }
}

} // namespace hearth
