// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QPainter>

namespace hearth {

Chip::Chip(const QString& text, Tone tone) : m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextSize(*this, TextSize::Small);
    setAccessibleName(text);
}

void Chip::show(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_text, font()); }

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    drawChip(painter, rect(), m_text, m_tone, layoutDirection());
}

} // namespace hearth
