// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/controls.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace hearth::controls {

namespace {

bool is(const QStyleOption& option, QStyle::StateFlag flag) { return (option.state & flag) != 0; }

bool hasKeyboard(const QStyleOption& option)
{
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

bool says(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

/// An angle as of a quill, pointing down or up, in the middle of `rect`.
void drawAngle(QPainter& painter, const QRect& rect, bool down, const QColor& colour)
{
    constexpr double half = 4.0;
    const QPointF middle = QRectF(rect).center();
    const double rise = down ? half / 2 : -half / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-half, -rise), middle + QPointF(0, rise), middle + QPointF(half, -rise)}));
    painter.restore();
}

/// The ground and the edge of a button that is neither primary nor flat.
void drawOrdinaryButton(QPainter& painter, const QRect& rect, bool isEnabled, bool isDown, bool isHovered)
{
    const Tokens& now = tokens();
    const QColor resting = isHovered ? now.hover : now.card;
    drawRounded(painter, rect, size::controlRadius, isDown ? now.line : resting,
                isEnabled ? now.edge : now.line);
}

/// The ring of the keyboard; on the primary button an ember one would not be seen.
void drawButtonFocus(QPainter& painter, const QRect& rect, bool isPrimary)
{
    constexpr int inset = 3;
    if (isPrimary) {
        drawRounded(painter, rect.adjusted(inset, inset, -inset, -inset), size::controlRadius - 2, {},
                    tokens().onEmber);
    } else {
        drawFocusRing(painter, rect, size::controlRadius);
    }
}

} // namespace

void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& now = tokens();
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isDown = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool isHovered = is(option, QStyle::State_MouseOver) && isEnabled;
    const bool isTool = qobject_cast<const QToolButton*>(widget) != nullptr;
    const bool isPrimary = says(widget, style::primaryProperty);
    if (isPrimary) {
        const QColor ground = !isEnabled  ? now.edge
                              : isDown    ? now.ember.darker(125)
                              : isHovered ? now.ember.darker(112)
                                          : now.ember;
        drawRounded(painter, option.rect, size::controlRadius, ground, {});
    } else if (isTool || says(widget, style::flatProperty)) {
        if (isHovered || isDown) {
            drawRounded(painter, option.rect, size::controlRadius, isDown ? now.line : now.hover, {});
        }
    } else {
        drawOrdinaryButton(painter, option.rect, isEnabled, isDown, isHovered);
    }
    if (is(option, QStyle::State_HasFocus)) {
        drawButtonFocus(painter, option.rect, isPrimary);
    }
}

void tintLabel(QStyleOption& option, const QWidget* widget)
{
    if (says(widget, style::primaryProperty)) {
        option.palette.setColor(QPalette::ButtonText, tokens().onEmber);
    } else if (says(widget, style::quietProperty)) {
        option.palette.setColor(QPalette::ButtonText, tokens().quiet);
    } else if (says(widget, style::flatProperty) && is(option, QStyle::State_Enabled)) {
        option.palette.setColor(QPalette::ButtonText, tokens().ember);
    }
    option.state &= ~QStyle::State_HasFocus; // the ring is round the whole button
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool withGround)
{
    const Tokens& now = tokens();
    const bool hasFocus = is(option, QStyle::State_HasFocus);
    const bool isHovered = is(option, QStyle::State_MouseOver);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame != nullptr && frame->lineWidth == 0 && !says(widget, style::flatProperty)) {
        return; // the edit inside a spin box or a combo box: those draw the frame
    }
    const bool isFlat = says(widget, style::flatProperty) && !hasFocus;
    if (isFlat && !isHovered) {
        return;
    }
    const bool isEnabled = is(option, QStyle::State_Enabled);
    drawRounded(painter, option.rect, size::controlRadius,
                withGround ? (isEnabled ? now.card : now.paper) : QColor(), isEnabled ? now.edge : now.line);
    if (hasFocus) {
        drawFocusRing(painter, option.rect, size::controlRadius);
    }
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Tokens& now = tokens();
    const bool isOn = is(option, QStyle::State_On);
    const bool isPartly = is(option, QStyle::State_NoChange);
    const bool isFilled = isOn || isPartly;
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QColor ink = isEnabled ? now.ember : now.edge;
    constexpr int radius = 4;
    drawRounded(painter, option.rect, radius, isFilled ? ink : now.card, isFilled ? ink : now.edge);
    if (isFilled) {
        const QRectF box(option.rect);
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
        };
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(now.onEmber, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(isPartly ? QPolygonF({at(0.28, 0.5), at(0.72, 0.5)})
                                      : QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
        painter.restore();
    }
}

void drawRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Tokens& now = tokens();
    const bool isOn = is(option, QStyle::State_On);
    const QColor ink = is(option, QStyle::State_Enabled) ? now.ember : now.edge;
    const int radius = option.rect.height() / 2;
    drawRounded(painter, option.rect, radius, now.card, isOn ? ink : now.edge);
    if (isOn) {
        constexpr int inset = 5;
        const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
        drawRounded(painter, dot, dot.height() / 2, ink, {});
    }
}

void drawFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    if (qobject_cast<const QTabBar*>(widget) == nullptr || hasKeyboard(option)) {
        drawFocusRing(painter, option.rect, size::controlRadius);
    }
}

void drawSortArrow(QPainter& painter, const QStyleOption& option)
{
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
        // Qt calls it "down" where the smallest stands on top.
        const bool down = (header->sortIndicator & QStyleOptionHeader::SortUp) != 0;
        drawAngle(painter, option.rect, down, tokens().quiet);
    }
}

void drawMenuPanel(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, tokens().card);
    painter.setPen(tokens().edge);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawHeader(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.window());
    painter.setPen(tokens().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawTab(QPainter& painter, const QStyleOption& option)
{
    constexpr int thickness = 2;
    const QRect foot(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(),
                     thickness);
    if (is(option, QStyle::State_Selected)) {
        painter.fillRect(foot, tokens().ember);
    } else {
        painter.setPen(tokens().line);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (is(option, QStyle::State_HasFocus)) {
        drawFocusRing(painter, option.rect.adjusted(2, 2, -2, -4), size::controlRadius);
    }
}

void drawProgress(QPainter& painter, const QStyleOption& option, bool isContents)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr) {
        return;
    }
    constexpr int thickness = 6;
    QRect groove(option.rect.left(), option.rect.center().y() - thickness / 2, option.rect.width(),
                 thickness);
    if (!isContents) {
        drawRounded(painter, groove, thickness / 2, tokens().line, {});
        return;
    }
    const int span = bar->maximum - bar->minimum;
    const double share = span > 0 ? double(bar->progress - bar->minimum) / span : 1.0;
    const int width = static_cast<int>(groove.width() * std::clamp(share, 0.0, 1.0));
    const bool isMirrored = option.direction == Qt::RightToLeft;
    groove.setLeft(isMirrored ? groove.right() - width + 1 : groove.left());
    groove.setWidth(width);
    drawRounded(painter, groove, thickness / 2, tokens().ember, {});
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    constexpr int inset = 3;
    const bool isActive = (option.activeSubControls & QStyle::SC_ScrollBarSlider) != 0 &&
                          (is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken));
    const QRect thumb = slider.adjusted(inset, inset, -inset, -inset);
    drawRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
                isActive ? tokens().quiet : tokens().edge, {});
}

void drawComboBox(QPainter& painter,
                  const QStyleOptionComboBox& option,
                  const QRect& arrow,
                  const QWidget* widget)
{
    const Tokens& now = tokens();
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isFlat = says(widget, style::flatProperty) && !is(option, QStyle::State_HasFocus);
    if (!isFlat || is(option, QStyle::State_MouseOver)) {
        drawRounded(painter, option.rect, size::controlRadius, isEnabled ? now.card : now.paper,
                    isEnabled ? now.edge : now.line);
    }
    if (is(option, QStyle::State_HasFocus)) {
        drawFocusRing(painter, option.rect, size::controlRadius);
    }
    if (!isFlat || is(option, QStyle::State_MouseOver)) {
        drawAngle(painter, arrow, true, isEnabled ? now.quiet : now.line);
    }
}

void drawSpinArrows(QPainter& painter, const QStyleOption& option, const QRect& up, const QRect& down)
{
    const QColor ink = is(option, QStyle::State_Enabled) ? tokens().quiet : tokens().line;
    drawAngle(painter, up, false, ink);
    drawAngle(painter, down, true, ink);
}

} // namespace hearth::controls
