// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace hearth {

/// The text of the paragraph that `xml` is on, as OpenDocument means it (1.2, 6.1): runs of blanks are one,
/// those of `text:s` count, tabs and line breaks are elements. Reading aids, comments and pictures are left
/// out.
[[nodiscard]] QString readOdsParagraph(QXmlStreamReader& xml);

} // namespace hearth
