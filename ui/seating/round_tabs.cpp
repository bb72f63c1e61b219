// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/round_tabs.h"

#include <algorithm>

namespace hearth {

RoundTabs::RoundTabs()
{
    setObjectName(QStringLiteral("roundTabs"));
    setAccessibleName(tr("Rounds"));
    setDrawBase(false);
    setExpanding(false);
    setRounds(1); // without any tab the layout would leave no height for later
}

void RoundTabs::setRounds(int rounds)
{
    while (count() > std::max(rounds, 1)) {
        removeTab(count() - 1);
    }
    while (count() < std::max(rounds, 1)) {
        addTab(tr("Round %1").arg(count() + 1));
    }
    setVisible(rounds > 1);
}

} // namespace hearth
