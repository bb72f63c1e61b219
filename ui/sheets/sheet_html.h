// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as one web page without anything beside it: headings, tables and lists that a screen reader walks
// by, legible in a mail, and printed page by page. Nothing in it runs, and nothing is fetched.
#pragma once

#include "ui/sheets/sheet.h"

#include <QByteArray>

namespace hearth {

/// HTML 5 in UTF-8, written so that it is XML as well. Pictures are drawn anew, so that nothing that a camera
/// wrote into them is passed on.
[[nodiscard]] QByteArray htmlOf(const Sheet& sheet);

} // namespace hearth
