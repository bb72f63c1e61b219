// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody made of the columns of a list, kept on this laptop by the list's header: the same service's
// export of next month has the same one.
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace hearth {

class Preferences;

/// Column → field as it was chosen by hand for this header; empty where nobody has.
[[nodiscard]] std::map<QString, QString> rememberedColumns(const Preferences& preferences,
                                                           const QStringList& header);

/// Keeps `chosen` for this header, or forgets it where it is empty. The headers last kept stay, the oldest
/// go.
void rememberColumns(Preferences& preferences,
                     const QStringList& header,
                     const std::map<QString, QString>& chosen);

} // namespace hearth
