// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/theme.h"

#include "ui/window/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr const char* sizeProperty = "hearthTextSize";
constexpr const char* weightProperty = "hearthTextWeight";

/// The theme is the one thing of the program that is everywhere at once.
struct State {
    Look look = Look::System;
    double zoom = 1.0;
    Tokens tokens = lightTokens();
    QPalette system; // as it was before the first theme
    QString family;
    int systemPixels = 0;
    bool isKnown = false;
};

State& state()
{
    static State state;
    return state;
}

void learnSystem()
{
    if (!state().isKnown) {
        state().system = QApplication::palette();
        const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        state().family = font.family();
        state().systemPixels = QFontInfo(font).pixelSize();
        state().isKnown = true;
    }
}

/// Qt 6.5 and later say whether the system is dark; before, its colours do.
bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    const QPalette& system = state().system;
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.paper);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.quiet);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.onEmber);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.ember);
    palette.setColor(QPalette::HighlightedText, tokens.onEmber);
    palette.setColor(QPalette::Link, tokens.ember);
    palette.setColor(QPalette::LinkVisited, tokens.ember);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.edge);
    palette.setColor(QPalette::Shadow, tokens.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.edge);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.edge);
    return palette;
}

int pixels(TextSize size)
{
    constexpr int body = 15;
    const double factor = std::max(state().systemPixels, body) * state().zoom / body;
    const auto scaled = [factor](int at) { return static_cast<int>(std::lround(at * factor)); };
    switch (size) {
    case TextSize::Small:
        return scaled(13);
    case TextSize::Title:
        return scaled(20);
    case TextSize::Figure:
        return scaled(28);
    case TextSize::Body:
        break;
    }
    return scaled(body);
}

void refreshWidget(QWidget& widget)
{
    const QVariant size = widget.property(sizeProperty);
    if (size.isValid()) {
        widget.setFont(textFont(static_cast<TextSize>(size.toInt()),
                                static_cast<QFont::Weight>(widget.property(weightProperty).toInt())));
    }
    if (widget.property(style::quietProperty).toBool()) {
        setQuiet(widget);
    }
}

} // namespace

QString lookWord(Look look)
{
    switch (look) {
    case Look::Light:
        return QStringLiteral("light");
    case Look::Dark:
        return QStringLiteral("dark");
    case Look::System:
        break;
    }
    return QStringLiteral("system");
}

Look lookFromWord(QStringView word)
{
    return word == u"light" ? Look::Light : word == u"dark" ? Look::Dark : Look::System;
}

bool isHighContrast(const QPalette& system)
{
    const auto extreme = [](const QColor& colour) {
        return colour == QColor(Qt::black) || colour == QColor(Qt::white);
    };
    const QColor ground = system.color(QPalette::Window);
    return extreme(ground) && ground == system.color(QPalette::Base) &&
           ground == system.color(QPalette::Button) && extreme(system.color(QPalette::WindowText)) &&
           extreme(system.color(QPalette::Text));
}

void applyTheme(Look look, double zoom)
{
    learnSystem();
    State& now = state();
    now.look = look;
    now.zoom = std::clamp(zoom, leastZoom, mostZoom);
    const bool stepsAside = look == Look::System && isHighContrast(now.system);
    if (stepsAside) {
        now.tokens = tokensOf(now.system);
        QApplication::setPalette(now.system);
    } else {
        now.tokens =
            look == Look::Dark || (look == Look::System && isSystemDark()) ? darkTokens() : lightTokens();
        QApplication::setPalette(paletteOf(now.tokens));
    }
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style); // the application owns it
    }
    QApplication::setFont(textFont(TextSize::Body));
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        refreshWidget(*widget);
        widget->update();
    }
}

Look lookInUse() { return state().look; }
double zoomInUse() { return state().zoom; }
int zoomed(int pixels) { return qRound(pixels * state().zoom); }
const Tokens& tokens() { return state().tokens; }

QFont textFont(TextSize size, QFont::Weight weight)
{
    learnSystem();
    QFont font(state().family);
    font.setPixelSize(pixels(size));
    font.setWeight(weight);
    return font;
}

void setTextSize(QWidget& widget, TextSize size, QFont::Weight weight)
{
    widget.setProperty(sizeProperty, static_cast<int>(size));
    widget.setProperty(weightProperty, static_cast<int>(weight));
    widget.setFont(textFont(size, weight));
}

void setQuiet(QWidget& widget)
{
    widget.setProperty(style::quietProperty, true);
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, tokens().quiet);
    palette.setColor(QPalette::ButtonText, tokens().quiet);
    widget.setPalette(palette);
}

void setPrimary(QWidget& button)
{
    button.setProperty(style::primaryProperty, true);
    button.update();
}

} // namespace hearth
