// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth::test {

/// While one lives, qWarnings are expected: they don't fail the run and can be counted.
class ExpectedWarnings {
public:
    ExpectedWarnings();
    ~ExpectedWarnings();
    ExpectedWarnings(const ExpectedWarnings&) = delete;
    ExpectedWarnings& operator=(const ExpectedWarnings&) = delete;

    /// Warnings seen since this object was made.
    [[nodiscard]] int count() const;

private:
    int m_before;
};

} // namespace hearth::test
