// SPDX-License-Identifier: GPL-3.0-or-later
// Hearth's look over Qt's Fusion, the same on all three systems: rounded controls with one focus ring, one
// primary button, quiet table headers. It is a style and not a style sheet, since a sheet for the whole
// application switches off palettes' inheritance and high contrast and slows large views.
#pragma once

#include "ui/window/theme/wheel_guard.h"

#include <QProxyStyle>

namespace hearth {

namespace style {
/// Properties by which a widget says what it is; `setPrimary` and its kin set them.
inline constexpr const char* primaryProperty = "hearthPrimary";
inline constexpr const char* quietProperty = "hearthQuiet";
/// A field or a button without a frame until the pointer or the keyboard is on it.
inline constexpr const char* flatProperty = "hearthFlat";
} // namespace style

class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int
    pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption* option,
                                         const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect
    subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption* option,
                                const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget* widget) override;

private:
    WheelGuard m_wheelGuard;
};

} // namespace hearth
