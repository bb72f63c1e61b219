// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_archive.h"

#include <QXmlStreamReader>

#include <functional>

namespace hearth {

/// Unpacks and reads a part of `archive` as XML, piece by piece: `read` is handed the reader on the root
/// element, and what it leaves is read to the end, so that damage is noticed wherever it lies. Whoever finds
/// something wrong calls raiseError() with a sentence for the reader, or damage() where there is nothing more
/// to say than that. A document type is refused: no spreadsheet needs one, and entities that grow while they
/// are read begin with it. Error::Unreadable for all of these.
[[nodiscard]] Done
readPart(const ZipArchive& archive, const QString& name, const std::function<void(QXmlStreamReader&)>& read);

/// Ends reading: the part makes no sense. `detail` is for the log.
void damage(QXmlStreamReader& xml, QStringView detail);

} // namespace hearth
