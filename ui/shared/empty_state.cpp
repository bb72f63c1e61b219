// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

EmptyState::EmptyState() : m_icon(new QLabel), m_sentence(new QLabel), m_button(new QPushButton)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    constexpr int readable = 460;
    m_sentence->setMinimumWidth(readable / 3);
    m_sentence->setMaximumWidth(readable);
    // Beside stretches and not aligned, since an aligned label forgets that its lines wrap.
    auto* sentence = new QHBoxLayout;
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, 100);
    sentence->addStretch(1);
    m_button->setObjectName(QStringLiteral("emptyButton"));
    setPrimary(*m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4 * size::step);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addLayout(sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::show(const QString& icon, const QString& sentence, const QString& button)
{
    m_name = icon;
    drawIcon();
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawIcon();
    }
}

void EmptyState::drawIcon()
{
    const int side = zoomed(40);
    m_icon->setPixmap(themedIcon(m_name).pixmap(QSize(side, side), QIcon::Disabled));
}

} // namespace hearth
