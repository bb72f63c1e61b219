// SPDX-License-Identifier: GPL-3.0-or-later
// Known exports, recognised by their header. A new format is one file and one line in the list in
// import_format.cpp.
#pragma once

#include "core/base/date_text.h"
#include "core/exchange/header/column_values.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace hearth {

/// How a column's text becomes a field.
enum class CellReading {
    Plain,                ///< As it stands.
    Several,              ///< Values joined by ` ::: `, each one of its own.
    GoogleLabels,         ///< Such values, of which those that begin with `* ` are the service's own and mean
                          ///< nothing.
    MiddleName,           ///< Goes behind the given name.
    WholeName,            ///< Used where neither given nor family name is filled, and split by whole_name.h.
    WholeNameFamilyFirst, ///< The same of a list that puts the family name first without a comma.
    WholeNameTwoFamilies, ///< The same where people bear two family names.
    SecondFamilyName,     ///< Goes behind the family name.
    Particle,             ///< `van der`: goes before the family name.
    HouseNumber,          ///< Goes behind the street, on its line.
    StreetMore,           ///< Goes below the street.
    Place,                ///< Postcode and city in one, which go where each is empty.
    WholeAddress,         ///< Street, postcode and city in one.
    List,                 ///< Several names, parted by what the cell holds of ` ::: `, `;`, a line, `|`, `,`.
};

/// Whether the whole name stands in one cell.
[[nodiscard]] bool isWholeName(CellReading reading);

/// Where a column goes. `field` is the contract's name, `custom:X`, or empty for a column that isn't taken.
struct ColumnTarget {
    QString field;
    CellReading reading = CellReading::Plain;
    /// The column that says of what kind this one's phone is, -1 for none: "Mobile" makes it a mobile.
    qsizetype kindColumn = -1;
    /// Why, in words for the person who checks it: "because it is called “Geb.”".
    QString reason = {};
};

struct ImportFormat {
    QString noun; ///< `members`
    /// What people call it, in the reader's language.
    std::function<QString()> name;
    /// How sure the format is that this is its header, 0 to 100.
    std::function<int(const TableLook& look)> score;
    /// One target for each column.
    std::function<std::vector<ColumnTarget>(const TableLook& look)> targets;
    /// How the program writes its dates, where it always does so in one order.
    std::optional<DateOrder> dateOrder = {};
    /// Hearth's own, whose cells stand for exactly what they say.
    bool isContract = false;
};

[[nodiscard]] const std::vector<ImportFormat>& importFormats();

/// The surest format for this header, of this noun where one is given; nothing where none knows it.
[[nodiscard]] const ImportFormat* recognise(const TableLook& look, const QString& noun);

} // namespace hearth
