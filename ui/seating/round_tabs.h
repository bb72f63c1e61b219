// SPDX-License-Identifier: GPL-3.0-or-later
// A tab for each round; hidden where there is but one.
#pragma once

#include <QTabBar>

namespace hearth {

class RoundTabs final : public QTabBar {
    Q_OBJECT

public:
    RoundTabs();

    void setRounds(int rounds);
    /// From 0.
    [[nodiscard]] int round() const { return currentIndex(); }
};

} // namespace hearth
