// SPDX-License-Identifier: GPL-3.0-or-later
// Taking changes back and putting them again. An undo is recorded like any change and has its own line in
// History, so a view can't tell it from one, and a redo has its data.
#pragma once

#include "core/base/error.h"
#include "core/history/history.h"

#include <QCoreApplication>

#include <functional>

namespace hearth {

/// What one undo or redo step needs to write its own line.
struct UndoStep {
    ChangeId id; ///< Of the line to be written.
    Instant at = 0;
};

/// Takes `entry` back and writes the undo's line. `kept` are rows of a bulk change that stay. Returns what
/// was touched. Throws `Refusal` when its data is no longer kept, `StoreError` of kind Conflict when a row
/// isn't as it left it.
std::vector<TouchedRow> takeBack(History& history,
                                 const HistoryEntry& entry,
                                 const std::vector<TouchedRow>& kept,
                                 const UndoStep& step);

/// Puts again what the undo `entry` took back. Returns what was touched.
std::vector<TouchedRow> putAgain(History& history, const HistoryEntry& entry, const UndoStep& step);

/// The sentences with which an undo or redo is refused.
class UndoWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::UndoWords)

public:
    [[nodiscard]] static Error nothingToUndo();
    [[nodiscard]] static Error nothingToRedo();
    [[nodiscard]] static Error unknownChange();
    [[nodiscard]] static Error alreadyUndone();
    [[nodiscard]] static Error notAChange();
    [[nodiscard]] static Error noLongerKept();
    [[nodiscard]] static Error notBulk();
    [[nodiscard]] static Error inTheWay(const std::vector<HistoryEntry>& later, const HistoryEntry& entry);
    [[nodiscard]] static Error hasHistory();
    [[nodiscard]] static Error nameTaken(const QString& name);
};

} // namespace hearth
