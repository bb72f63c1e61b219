// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connections_card.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace hearth {

ConnectionsCard::ConnectionsCard(Frame& frame)
    : SettingsCard(
          frame,
          tr("Connections"),
          tr("Who has met whom is worked out on this computer alone. Anybody can ask to be left out, in "
             "their details; then they are counted at meetings and nothing more.")),
      m_minors(new QCheckBox(tr("Also for people under 18")))
{
    m_minors->setObjectName(QStringLiteral("connectMinors"));
    content().addWidget(m_minors);
    connect(m_minors, &QCheckBox::clicked, this, [this](bool isWanted) {
        edit([isWanted](ClubSettings& settings) { settings.connectsMinors = isWanted; });
    });
}

void ConnectionsCard::refresh()
{
    setVisible(hasPart(open().settings(), Part::Connections));
    m_minors->setChecked(open().settings().connectsMinors);
    m_minors->setEnabled(open().canWrite());
}

} // namespace hearth
