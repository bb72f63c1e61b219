// SPDX-License-Identifier: GPL-3.0-or-later
// A person's names, and the one function that says what the person is called. The preferred name stands
// everywhere; the given name shows only in Details and on sheets marked official. Any of them may be empty,
// in any script.
#pragma once

#include <QString>

namespace hearth {

/// Which name comes first when both are said.
enum class NameOrder { GivenFirst = 0, FamilyFirst = 1 };

struct PersonName {
    QString given;
    QString family;
    QString preferred;
    QString sort; ///< Where to file the person, if not under the family name.
    NameOrder order = NameOrder::GivenFirst;

    bool operator==(const PersonName&) const = default;
};

/// What the person is called in one word or two: the preferred name, else the given name, else the family
/// name.
[[nodiscard]] QString calledName(const PersonName& name);

/// Called name and family name in the person's own order: "Jürgen Müller", "Nguyễn An". Han, kana and Hangul
/// names with the family first are written together, as in their own script. Empty only when every name is.
[[nodiscard]] QString fullName(const PersonName& name);

/// As on a sorted list: "Müller, Jürgen"; "Chen Wei" for who writes the family first; the one name where
/// there is but one.
[[nodiscard]] QString listName(const PersonName& name);

/// What the list sorts by: the sort name, else the family name, then the called name.
[[nodiscard]] QString filingName(const PersonName& name);

} // namespace hearth
