// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hearth {

Card::Card(const QString& heading, const QString& underIt)
    : m_heading(new QLabel(heading)), m_content(new QVBoxLayout(this))
{
    constexpr int margin = 4 * size::step;
    m_content->setContentsMargins(margin, margin, margin, margin);
    m_content->setSpacing(2 * size::step);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setTextSize(*m_heading, TextSize::Body, QFont::DemiBold);
    m_heading->setVisible(!heading.isEmpty());
    m_content->addWidget(m_heading);
    setAccessibleName(heading);
    if (!underIt.isEmpty()) {
        auto* note = new QLabel(underIt);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        setTextSize(*note, TextSize::Small);
        setQuiet(*note);
        m_content->addWidget(note);
    }
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRounded(painter, rect(), size::cardRadius, tokens().card, tokens().line);
}

} // namespace hearth
