// SPDX-License-Identifier: GPL-3.0-or-later
// How each control is drawn; the style decides which one it is.
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QWidget;

namespace hearth::controls {

void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The label's ink: light on the primary button, ember on a flat one that is pointed at.
void tintLabel(QStyleOption& option, const QWidget* widget);
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool withGround);
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);
void drawFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawSortArrow(QPainter& painter, const QStyleOption& option);
void drawMenuPanel(QPainter& painter, const QStyleOption& option);
void drawHeader(QPainter& painter, const QStyleOption& option);
void drawTab(QPainter& painter, const QStyleOption& option);
void drawProgress(QPainter& painter, const QStyleOption& option, bool isContents);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void drawComboBox(QPainter& painter,
                  const QStyleOptionComboBox& option,
                  const QRect& arrow,
                  const QWidget* widget);
void drawSpinArrows(QPainter& painter, const QStyleOption& option, const QRect& up, const QRect& down);

} // namespace hearth::controls
