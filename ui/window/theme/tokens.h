// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and sizes of the program by their names. They are said here and nowhere else; a widget that
// paints asks for a token, never for a colour.
#pragma once

#include <QColor>

class QPalette;

namespace hearth {

/// What a chip or a mark says by its colour, beside its words.
enum class Tone {
    Plain,
    Sage,  ///< All is well.
    Amber, ///< Look at it.
    Slate, ///< For information; chosen.
    Rose,  ///< Missing, refused.
};

struct ToneColours {
    QColor text;
    QColor ground;

    bool operator==(const ToneColours&) const = default;
};

struct Tokens {
    QColor paper;      ///< The page.
    QColor bar;        ///< The navigation beside it.
    QColor card;       ///< Cards, fields, menus.
    QColor line;       ///< Between rows, around cards.
    QColor ink;        ///< Text.
    QColor quiet;      ///< Text of second rank.
    QColor edge;       ///< Around what can be clicked or typed into.
    QColor ember;      ///< The one primary button, and what is chosen.
    QColor onEmber;    ///< Text on it.
    QColor selected;   ///< The ground of a chosen row.
    QColor onSelected; ///< Text on it.
    QColor hover;      ///< Under the pointer.
    QColor avatar;     ///< Behind initials.
    ToneColours plain;
    ToneColours sage;
    ToneColours amber;
    ToneColours slate;
    ToneColours rose;

    [[nodiscard]] const ToneColours& tone(Tone tone) const;
    bool operator==(const Tokens&) const = default;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// Where the system asks for its own colours (high contrast): all tokens from its palette, none of ours.
[[nodiscard]] Tokens tokensOf(const QPalette& system);

/// Spacing and corners, in pixels before any scaling by the screen.
namespace size {
inline constexpr int step = 4;
inline constexpr int controlRadius = 7;
inline constexpr int cardRadius = 10;
inline constexpr int iconSide = 20;
inline constexpr int avatarSide = 36;
inline constexpr int navigationWidth = 196;
/// Below this width of the window the detail pane folds away.
inline constexpr int foldDetail = 1'100;
} // namespace size

/// The four sizes of text.
enum class TextSize {
    Small,  ///< 13 px: labels, chips, what is said beside something.
    Body,   ///< 15 px: everything else.
    Title,  ///< 20 px: the page's or a person's name.
    Figure, ///< 28 px: one number that a card is about.
};

} // namespace hearth
