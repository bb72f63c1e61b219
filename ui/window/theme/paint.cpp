// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/paint.h"

#include "ui/window/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {
constexpr int chipMargin = 9;
constexpr int chipPadding = 2;
constexpr double ringWidth = 2.0;
} // namespace

void drawRounded(QPainter& painter, const QRect& rect, int radius, const QColor& ground, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter.setPen(edge);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRect& rect, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().ember, ringWidth));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

QSize chipSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * chipMargin, metrics.height() + 2 * chipPadding};
}

QRect drawChip(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, Qt::LayoutDirection direction)
{
    const QFont font = textFont(TextSize::Small);
    const QSize wanted = chipSize(text, font);
    const QSize size(std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    const QRect at = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const ToneColours& colours = tokens().tone(tone);
    // Where the system's own colours hold, the ground is the page's and an edge takes its place.
    drawRounded(painter, at, at.height() / 2, colours.ground,
                colours.ground == tokens().paper ? colours.text : QColor());
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    // A chip of its whole size needs no shortening, whatever half pixels the metrics find.
    const bool isWhole = at.width() == wanted.width();
    const int room = at.width() - 2 * chipMargin;
    painter.drawText(at, Qt::AlignCenter,
                     isWhole ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    painter.restore();
    return at;
}

void drawAvatar(QPainter& painter, const QRect& rect, const QString& initials)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens().avatar);
    painter.setPen(tokens().avatar == tokens().paper ? QPen(tokens().ink) : QPen(Qt::NoPen));
    painter.drawEllipse(rect);
    QFont font = textFont(TextSize::Small, QFont::DemiBold);
    constexpr double share = 0.36; // of the circle, for two letters to fit
    font.setPixelSize(std::max(1, static_cast<int>(rect.height() * share)));
    painter.setFont(font);
    painter.setPen(tokens().ink);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

} // namespace hearth
