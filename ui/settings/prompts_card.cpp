// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/prompts_card.h"

#include "core/report/prompts.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "ui/window/theme/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int promptLines = 6;
} // namespace

PromptsCard::PromptsCard(Frame& frame)
    : SettingsCard(frame,
                   tr("Prompts for conversations"),
                   tr("One to a line; they stand on table cards. Without any of your own these are used:")),
      m_prompts(new QPlainTextEdit)
{
    m_prompts->setObjectName(QStringLiteral("prompts"));
    m_prompts->setAccessibleName(tr("Prompts for conversations"));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * (promptLines + 1));
    m_prompts->setEnabled(open().canWrite());
    m_prompts->installEventFilter(this);
    content().addWidget(m_prompts);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.concerns("setting")) {
            refresh();
        }
    });
}

QString PromptsCard::kept() const
{
    return open().club().read(readPrompts).value_or(QStringList()).join(u'\n');
}

void PromptsCard::refresh()
{
    m_prompts->setPlaceholderText(usualPrompts(open().settings().language).join(u'\n'));
    if (!m_prompts->hasFocus()) {
        m_prompts->setPlainText(kept());
    }
}

void PromptsCard::leave()
{
    const QString typed = m_prompts->toPlainText();
    if (typed.trimmed() != kept() && m_prompts->isEnabled() &&
        complainUnless(frame(), editPrompts(open().club(), typed.split(u'\n')))) {
        m_prompts->setPlainText(kept());
    }
}

bool PromptsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        leave();
    } else if (event->type() == QEvent::KeyPress &&
               dynamic_cast<QKeyEvent&>(*event).key() == Qt::Key_Escape) {
        m_prompts->setPlainText(kept());
    }
    return SettingsCard::eventFilter(watched, event);
}

} // namespace hearth
