// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_card.h"

#include "core/settings/settings_actions.h"

#include <QVBoxLayout>

namespace hearth {

SettingsCard::SettingsCard(Frame& frame, const QString& heading, const QString& underIt)
    : m_frame(frame), m_card(new Card(heading, underIt))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

bool SettingsCard::edit(const std::function<void(ClubSettings&)>& change)
{
    ClubSettings settings = open().settings();
    change(settings);
    return complainUnless(m_frame, editSettings(open().club(), settings));
}

} // namespace hearth
