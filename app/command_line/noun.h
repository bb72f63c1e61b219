// SPDX-License-Identifier: GPL-3.0-or-later
// What can be added, edited and deleted from the command line, each by the texts of its fields as the
// exchange contract names them. A new noun is a file and a line in the list in noun.cpp.
#pragma once

#include "core/base/field_text.h"
#include "core/base/result.h"

#include <QStringList>

namespace hearth {

class Club;

struct Noun {
    QStringView singular;
    QStringView plural;
    QStringList (*fields)() = nullptr;
    /// Before the name of a field of the club's own; empty where the noun has none.
    QStringView ownFields;

    /// Returns the new one's id.
    Result<QString> (*add)(Club& club, const FieldTexts& texts) = nullptr;
    /// `id` is what a person wrote. Returns the id of what it meant.
    Result<QString> (*edit)(Club& club, const QString& id, const FieldTexts& texts) = nullptr;
    Result<QString> (*remove)(Club& club, const QString& id) = nullptr;

    [[nodiscard]] bool hasField(const QString& field) const
    {
        return fields().contains(field) ||
               (!ownFields.isEmpty() && field.size() > ownFields.size() && field.startsWith(ownFields));
    }
};

/// By singular or plural; null for an unknown one.
[[nodiscard]] const Noun* findNoun(QStringView name);

/// The singulars.
[[nodiscard]] QStringList nounNames();

/// For a noun: an id never changes once it is given out.
[[nodiscard]] Error idStays(const QString& id);

} // namespace hearth
