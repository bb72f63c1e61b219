// SPDX-License-Identifier: GPL-3.0-or-later
// Known exports, recognised by their header. A new format is one file and one line in the list in
// import_format.cpp.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace hearth {

/// How a column's text becomes a field.
enum class CellReading {
    Plain,        ///< As it stands.
    Several,      ///< Values joined by ` ::: `, each one of its own.
    GoogleLabels, ///< Such values, of which those that begin with `* ` are the service's own and mean
                  ///< nothing.
    MiddleName,   ///< Goes behind the given name.
    WholeName,    ///< Used where neither given nor family name is filled: the last word is the family name.
};

/// Where a column goes. `field` is the contract's name, `custom:X`, or empty for a column that isn't taken.
struct ColumnTarget {
    QString field;
    CellReading reading = CellReading::Plain;
    /// The column that says of what kind this one's phone is, -1 for none: "Mobile" makes it a mobile.
    qsizetype kindColumn = -1;
};

struct ImportFormat {
    QString noun; ///< `members`
    /// What people call it, in the reader's language.
    std::function<QString()> name;
    /// How sure the format is that this is its header, 0 to 100.
    std::function<int(const QStringList& header)> score;
    /// One target for each column.
    std::function<std::vector<ColumnTarget>(const QStringList& header)> targets;
};

[[nodiscard]] const std::vector<ImportFormat>& importFormats();

/// The surest format for this header, of this noun where one is given; nothing where none knows it.
[[nodiscard]] const ImportFormat* recognise(const QStringList& header, const QString& noun);

} // namespace hearth
