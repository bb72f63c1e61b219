// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of meetings that Hearth knows, and how long each lasts unless somebody says otherwise. A club may
// use words of its own.
#pragma once

#include <QString>

#include <span>

namespace hearth {

struct KnownKind {
    QStringView word; ///< As it is kept and exported.
    int minutes = 0;  ///< How long such a meeting lasts where no end is given.
};

/// Club night first, since it is the kind where none is given.
[[nodiscard]] std::span<const KnownKind> knownKinds();

/// The word to keep for what was typed: one of the known kinds whatever its capitals, club night for nothing,
/// else the club's own word as it stands.
[[nodiscard]] QString meetingKindWord(const QString& typed);

/// How long a meeting of this kind lasts; two hours for a kind of the club's own.
[[nodiscard]] int defaultMinutes(const QString& kind);

} // namespace hearth
