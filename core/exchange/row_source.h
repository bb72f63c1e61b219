// SPDX-License-Identifier: GPL-3.0-or-later
// A noun as the exchange contract sees it: a head of columns, then rows of cells.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace hearth {

class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    [[nodiscard]] virtual const std::vector<std::string>& columns() const = 0;
    /// Fills `cells` (whose storage is reused) with the next row, as many as there are columns; false after
    /// the last.
    virtual bool next(std::vector<std::string>& cells) = 0;
};

} // namespace hearth
