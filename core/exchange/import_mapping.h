// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a source goes where: what a format says, and what the person at the screen changed in it.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_format.h"
#include "core/exchange/noun.h"

#include <map>

namespace hearth {

struct ImportMapping {
    const ExchangeNoun* noun = nullptr;
    QString format; ///< What it was recognised as; empty where it wasn't.
    QStringList header;
    std::vector<ColumnTarget> targets; ///< One for each column, with its reason.
    /// How dates of numbers are meant as far as the header tells; nothing where it doesn't.
    std::optional<DateOrder> dateOrder = {};

    /// Column → field, for those that are taken.
    [[nodiscard]] std::map<QString, QString> taken() const;
};

/// Whether files of `noun` may fill `field`; also `custom:X` for members, and `full_name`.
[[nodiscard]] bool isImportField(const ExchangeNoun& noun, const QString& field);

/// The mapping for this header: of `noun` or, where that is null, of the noun that the header tells; then
/// `chosen` (column → field, an empty field leaves the column out) goes over it. Unreadable where no noun can
/// be told or none of the columns is taken; Invalid for a chosen column that the file hasn't, a field there
/// isn't, or a column of passwords.
[[nodiscard]] Result<ImportMapping> mappingFor(const TableLook& look,
                                               const ExchangeNoun* noun,
                                               const std::map<QString, QString>& chosen,
                                               const QString& fileName);

} // namespace hearth
