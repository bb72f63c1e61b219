// SPDX-License-Identifier: GPL-3.0-or-later
// The nouns that go in and out of a club as tables. A new noun is one line in the list in noun.cpp.
#pragma once

#include "core/exchange/row_source.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace hearth {

class Club;
class Database;
class RecordImporter;
struct ImportOptions;

struct ExchangeNoun {
    QString plural;   ///< `members`: what files and commands call it.
    QString singular; ///< `member`
    /// The contract's columns; members' custom fields come after them.
    std::function<const QStringList&()> columns;
    /// Written only where a club has such values, behind the others; read wherever they stand.
    QStringList rareColumns;
    /// Those of which a file must have at least one to be of this noun.
    QStringList tellingColumns;
    /// All rows by id, as at a day.
    std::function<std::unique_ptr<RowSource>(Database& database, QDate asAt)> rows;
    /// Nothing for members, whose import is their own.
    std::function<std::unique_ptr<RecordImporter>(Club& club, const ImportOptions& options)> importer;
};

/// In the order in which they can be imported: what others refer to first.
[[nodiscard]] const std::vector<ExchangeNoun>& exchangeNouns();

/// Whether the contract has this column, rare or not.
[[nodiscard]] bool hasColumn(const ExchangeNoun& noun, const QString& column);

/// By plural or singular; nothing for an unknown one.
[[nodiscard]] const ExchangeNoun* exchangeNoun(QStringView name);

/// Every noun together.
inline constexpr QStringView everything = u"everything";

} // namespace hearth
