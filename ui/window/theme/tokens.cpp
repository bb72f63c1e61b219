// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/tokens.h"

#include <QPalette>

namespace hearth {

const ToneColours& Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Sage:
        return sage;
    case Tone::Amber:
        return amber;
    case Tone::Slate:
        return slate;
    case Tone::Rose:
        return rose;
    case Tone::Plain:
        break;
    }
    return plain;
}

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .paper = QColor(0xFBF9F6),
        .bar = QColor(0xF1ECE4),
        .card = QColor(0xFFFFFF),
        .line = QColor(0xE8E1D7),
        .ink = QColor(0x2A2420),
        .quiet = QColor(0x675C52),
        .edge = QColor(0x978878),
        .ember = QColor(0xA2441F),
        .onEmber = QColor(0xFFFFFF),
        .selected = QColor(0xFBEAE2),
        .onSelected = QColor(0x2A2420),
        .hover = QColor(0xF5F0E9),
        .avatar = QColor(0xE6D5C3),
        .plain = {QColor(0x5A5047), QColor(0xEDE6DB)},
        .sage = {QColor(0x35603A), QColor(0xE3EEDF)},
        .amber = {QColor(0x7A5200), QColor(0xFBEBCB)},
        .slate = {QColor(0x254F72), QColor(0xDFE9F2)},
        .rose = {QColor(0x92301A), QColor(0xFBDFD6)},
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .paper = QColor(0x1D1A18),
        .bar = QColor(0x171412),
        .card = QColor(0x272321),
        .line = QColor(0x3A342F),
        .ink = QColor(0xEFE8DF),
        .quiet = QColor(0xB5A99C),
        .edge = QColor(0x85786B),
        .ember = QColor(0xF0895A),
        .onEmber = QColor(0x1D1A18),
        .selected = QColor(0x45291D),
        .onSelected = QColor(0xEFE8DF),
        .hover = QColor(0x2E2926),
        .avatar = QColor(0x4A3D31),
        .plain = {QColor(0xD5CABD), QColor(0x3A342F)},
        .sage = {QColor(0xA9D6AC), QColor(0x24382A)},
        .amber = {QColor(0xF2C879), QColor(0x40331A)},
        .slate = {QColor(0xA9CCEC), QColor(0x20344A)},
        .rose = {QColor(0xF7AE9A), QColor(0x4C261D)},
    };
    return tokens;
}

Tokens tokensOf(const QPalette& system)
{
    const QColor ink = system.color(QPalette::WindowText);
    const QColor paper = system.color(QPalette::Window);
    const QColor chosen = system.color(QPalette::Highlight);
    const QColor onChosen = system.color(QPalette::HighlightedText);
    const ToneColours plain{ink, paper};
    Tokens tokens;
    tokens.paper = tokens.bar = tokens.hover = paper;
    tokens.card = system.color(QPalette::Base);
    tokens.line = tokens.edge = tokens.ink = tokens.quiet = ink;
    tokens.ember = tokens.selected = chosen;
    tokens.onEmber = tokens.onSelected = onChosen;
    tokens.avatar = paper;
    tokens.plain = tokens.sage = tokens.amber = tokens.slate = tokens.rose = plain;
    return tokens;
}

} // namespace hearth
