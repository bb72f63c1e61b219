// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing takes time: after three wrong answers the next one must wait two seconds, then four, then eight,
// up to a minute or so.
#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace hearth {

class SlowAnswer {
public:
    /// How many whole seconds the next try must wait, 0 for not at all.
    [[nodiscard]] int secondsToWait() const
    {
        constexpr qint64 second = 1'000;
        const qint64 rest = m_lately.isValid() ? waitAfter(m_wrong) - m_lately.elapsed() : 0;
        return rest > 0 ? static_cast<int>((rest + second - 1) / second) : 0;
    }
    void blame()
    {
        ++m_wrong;
        m_lately.start();
    }
    void forgive() { m_wrong = 0; }

private:
    /// In milliseconds.
    static qint64 waitAfter(int wrong)
    {
        constexpr qint64 second = 1'000;
        constexpr int freeTries = 3;
        constexpr int mostDoublings = 6;
        return wrong < freeTries ? 0 : second << std::min(wrong - freeTries + 1, mostDoublings);
    }

    int m_wrong = 0;        // in a row
    QElapsedTimer m_lately; // since the last wrong one
};

} // namespace hearth
