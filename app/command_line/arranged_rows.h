// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a noun as `list` shows them: some of them, in the order in which people look things up, where
// an export has all of them by id.
#pragma once

#include "core/base/result.h"
#include "core/exchange/row_source.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace hearth {

class Club;
struct ExchangeNoun;

struct ListQuestion {
    QString find; ///< Words that must all occur; empty finds everything.
    std::optional<std::size_t> limit;
    QDate asAt;
};

/// Members by family then given name, meetings and attendance by start, what has a name by that.
[[nodiscard]] Result<std::unique_ptr<RowSource>>
arrangedRows(Club& club, const ExchangeNoun& noun, const ListQuestion& question);

} // namespace hearth
