// SPDX-License-Identifier: GPL-3.0-or-later
// Long work: it runs on a thread of its own while the window goes on drawing, behind a panel that says what
// is done, how far it is, and that it can be cancelled. Work that is done in a blink shows nothing.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <functional>

class QString;
class QWidget;

namespace hearth {

/// Runs `work` and returns what it returned. `what` is a sentence without a full stop: "Importing
/// members.csv". Nothing but the panel takes input meanwhile; no two are run at once.
[[nodiscard]] Done
runBehindPanel(QWidget& window, const QString& what, const std::function<Done(const Progress&)>& work);

} // namespace hearth
