// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QImage>
#include <QPalette>
#include <QPixmap>

#include <cmath>

using namespace hearth;

namespace {

/// Relative luminance and contrast as the Web Content Accessibility Guidelines 2.2 define them.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QPalette blackOnWhite(const QColor& ground, const QColor& ink)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        palette.setColor(role, ground);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, ink);
    }
    return palette;
}

} // namespace

TEST_CASE("text stands out 4.5 to 1 and edges 3 to 1, in light and in dark", "[ui][theme]")
{
    for (const Tokens& look : {lightTokens(), darkTokens()}) {
        for (const QColor& ground : {look.paper, look.card, look.bar, look.hover}) {
            CHECK(contrast(look.ink, ground) >= 4.5);
            CHECK(contrast(look.quiet, ground) >= 4.5);
            CHECK(contrast(look.ember, ground) >= 4.5);
        }
        CHECK(contrast(look.onEmber, look.ember) >= 4.5);
        CHECK(contrast(look.onSelected, look.selected) >= 4.5);
        CHECK(contrast(look.ink, look.avatar) >= 4.5);
        CHECK(contrast(look.edge, look.paper) >= 3.0);
        CHECK(contrast(look.edge, look.card) >= 3.0);
        for (const Tone tone : {Tone::Plain, Tone::Sage, Tone::Amber, Tone::Slate, Tone::Rose}) {
            CHECK(contrast(look.tone(tone).text, look.tone(tone).ground) >= 4.5);
            CHECK(contrast(look.tone(tone).text, look.card) >= 3.0); // as marks
        }
    }
}

TEST_CASE("where the system asks for high contrast its own colours hold", "[ui][theme]")
{
    CHECK(isHighContrast(blackOnWhite(Qt::black, Qt::white)));
    CHECK(isHighContrast(blackOnWhite(Qt::white, Qt::black)));
    CHECK_FALSE(isHighContrast(blackOnWhite(QColor(0xEFEFEF), Qt::black)));
    const QPalette system = blackOnWhite(Qt::black, Qt::white);
    const Tokens tokens = tokensOf(system);
    CHECK(tokens.paper == QColor(Qt::black));
    CHECK(tokens.quiet == QColor(Qt::white));
    CHECK(tokens.sage == tokens.rose);
}

TEST_CASE("text grows and shrinks within its bounds", "[ui][theme]")
{
    applyTheme(Look::Light, 5.0);
    CHECK(zoomInUse() == mostZoom);
    const int large = textFont(TextSize::Body).pixelSize();
    applyTheme(Look::Light, 1.0);
    CHECK(textFont(TextSize::Body).pixelSize() >= 15);
    CHECK(large == 2 * textFont(TextSize::Body).pixelSize());
    applyTheme(Look::Light, 0.1);
    CHECK(zoomInUse() == leastZoom);
    applyTheme(Look::Light, 1.0);
}

TEST_CASE("every icon draws something, in the ink of the look", "[ui][theme]")
{
    REQUIRE(iconNames().size() > 20);
    for (const Look look : {Look::Light, Look::Dark}) {
        applyTheme(look, 1.0);
        for (const QString& name : iconNames()) {
            const QImage image = themedIcon(name).pixmap(QSize(48, 48)).toImage();
            bool hasInk = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    hasInk = hasInk || image.pixelColor(x, y).alpha() > 200;
                }
            }
            INFO(name.toStdString());
            CHECK(hasInk);
        }
    }
    applyTheme(Look::Light, 1.0);
}
