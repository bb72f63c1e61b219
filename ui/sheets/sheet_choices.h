// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be chosen of a sheet beside its paper, described once: the print window makes its
// fields from it, remembers what was chosen by it, and the command line reads its options with it.
#pragma once

#include "core/base/result.h"
#include "ui/sheets/sheet_order.h"

#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace hearth {

enum class SheetOption {
    BlankLines,
    Columns,
    Group,
    Members, ///< Some that were chosen.
    Meeting, ///< Of a sheet that isn't made for a meeting: its people.
    Stock,
    PlainOrStock,
    Envelope,
    Start,
    Across,
    Down,
    Scale,
    Outlines,
    Apart,
    Pronouns,
    Interests,
    Tables,
    NoPrompts,
    Contacts,
    From,
    Until,
    Calls,
    Valid,
    Front,
    Photos,
    Heading,
    Text,
    Sender,
    Window,
    TwoUp,
    Month,
    FileEach,
    Large,
};

struct SheetChoice {
    enum class Shape {
        Switch,
        Number,
        Offer, ///< One of some words.
        Day,
        Month, ///< As 2026-11.
        Line,
        Lines, ///< A text of several.
    };
    using Offers = std::vector<std::pair<QString, QString>>; ///< The word and what it is called.

    SheetOption option = SheetOption::Large;
    const char16_t* word = nullptr; ///< `start`, for `--start`.
    Shape shape = Shape::Switch;
    QString (*label)() = nullptr; ///< In the language of the program, with its mnemonic.
    /// The value as it is written; a switch that is on is `yes`.
    QString (*said)(const SheetOrder& order) = nullptr;
    /// False where it can't be taken; the order is left as it was then.
    bool (*say)(SheetOrder& order, const QString& value) = nullptr;
    double least = 0; ///< Of a number.
    double most = 0;
    int decimals = 0;
    Offers (*offers)() = nullptr;
};

/// All that are described here, in the order in which a window shows them; those above `Stock` have fields of
/// their own.
[[nodiscard]] const std::vector<SheetChoice>& sheetChoices();

/// What is said of a value that is none for this choice; `name` is what the choice is called there.
[[nodiscard]] QString whyNotChosen(const SheetChoice& choice, const QString& value, const QString& name);

/// Puts the value into the order; a sentence where it is none for this choice.
[[nodiscard]] tl::expected<void, QString>
choose(SheetOrder& order, const SheetChoice& choice, const QString& value);

} // namespace hearth
