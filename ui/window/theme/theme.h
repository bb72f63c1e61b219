// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks at this moment: which tokens hold, how large its text is. It is set once at the start
// and whenever somebody chooses otherwise; every widget then hears of it as a change of palette or font, and
// an icon is tinted as it is drawn.
#pragma once

#include "ui/window/theme/tokens.h"

#include <QFont>
#include <QString>

class QPalette;
class QWidget;

namespace hearth {

enum class Look {
    System, ///< Light or dark as the system is; its own colours where it asks for high contrast.
    Light,
    Dark,
};

/// `system`, `light` or `dark`, as the setting is kept.
[[nodiscard]] QString lookWord(Look look);
[[nodiscard]] Look lookFromWord(QStringView word);

/// The least and the most that text can be enlarged, and by how much one step does.
inline constexpr double leastZoom = 0.8;
inline constexpr double mostZoom = 2.0;
inline constexpr double zoomStep = 0.1;

/// Makes the whole program look so. Needs a QApplication; only the window's thread calls it. `zoom` is kept
/// within its bounds.
void applyTheme(Look look, double zoom);
[[nodiscard]] Look lookInUse();
[[nodiscard]] double zoomInUse();
/// A measure that grows with the text: an icon, a picture beside a name.
[[nodiscard]] int zoomed(int pixels);

/// What holds at this moment; light before the first `applyTheme`.
[[nodiscard]] const Tokens& tokens();
/// The program's font in one of its four sizes.
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// Gives a widget one of the four sizes, also after the text was enlarged.
void setTextSize(QWidget& widget, TextSize size, QFont::Weight weight = QFont::Normal);
/// Gives a widget the quiet ink, also after the look has changed.
void setQuiet(QWidget& widget);
/// Makes a button the one primary button of its place.
void setPrimary(QWidget& button);

/// Whether these are the colours of a system that asks for high contrast: nothing but black and white behind
/// text.
[[nodiscard]] bool isHighContrast(const QPalette& system);

} // namespace hearth
