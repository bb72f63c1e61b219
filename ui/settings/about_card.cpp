// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_card.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

AboutCard::AboutCard(Frame& frame) : SettingsCard(frame, tr("About Hearth")), m_words(new QLabel)
{
    m_words->setObjectName(QStringLiteral("aboutWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content().addWidget(m_words);
}

void AboutCard::refresh()
{
    const QString version = QCoreApplication::applicationVersion();
    m_words->setText(
        tr("Hearth %1 with Qt %2. Free software under the GNU General Public License, version 3 or later.")
            .arg(version, QString::fromLatin1(qVersion())) +
        u'\n' + tr("This club’s file: %1").arg(QDir::toNativeSeparators(open().club().path())));
}

} // namespace hearth
