// SPDX-License-Identifier: GPL-3.0-or-later
// Text with fields to be filled in, such as "Dear {called}": for letters, certificates and cards. A field
// that has no value for somebody is never printed as its name.
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace hearth {

/// The fields there are, in the order in which they are told.
[[nodiscard]] const QStringList& mergeFields();

/// Fails with Error::Invalid where the text names a field that there isn't, or a brace is left open.
[[nodiscard]] Done checkMergeText(const QString& text);

/// Each `{field}` by its value; `{field|otherwise}` says what stands there without one. Where nothing does,
/// the blank before it goes as well, and a line that is left empty by it is left out.
[[nodiscard]] QString merged(const QString& text, const QMap<QString, QString>& values);

} // namespace hearth
