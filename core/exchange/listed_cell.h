// SPDX-License-Identifier: GPL-3.0-or-later
// Several values in one cell, as other programs and people part them. Hearth's own lists are read by
// `splitList` alone, since there a comma belongs to a name.
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// Names: parted by ` ::: ` where there is one, else by `;`, line breaks, `|` or commas, whichever comes
/// first in this order. Quotes around one come off.
[[nodiscard]] QStringList listedNames(const QString& cell);

/// E-mail addresses, without the name and the brackets that mail programs put around them. A cell that holds
/// but one thing is given back whole, also where that is no address.
[[nodiscard]] QStringList listedEmails(const QString& cell);

/// Phone numbers; a slash or a comma within a number parts nothing. An apostrophe that was to keep a zero
/// comes off.
[[nodiscard]] QStringList listedPhones(const QString& cell);

/// The same apostrophe off a number or a postcode.
[[nodiscard]] QString withoutZeroGuard(const QString& cell);

/// Whether a cell says in words that there is nothing: "-", "n/a", "#N/A", "?".
[[nodiscard]] bool saysNothing(const QString& cell);

} // namespace hearth
