// SPDX-License-Identifier: GPL-3.0-or-later
// Packs files for tests: archives, workbooks from the XML of their parts, and what must be refused.
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace hearth::test {

/// The name of each entry and what it holds.
using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>;

enum class Packing { Deflate, Store };

/// An archive of these entries, in this order. With a password they are encrypted.
[[nodiscard]] QByteArray
zipped(const ZipParts& parts, Packing packing = Packing::Deflate, const QByteArray& password = {});

/// An Office Open XML workbook with one sheet, "Sheet1", of these rows (the content of `sheetData`), the
/// items of `sst` and the content of `styleSheet`.
[[nodiscard]] ZipParts
xlsxParts(const QByteArray& rows, const QByteArray& strings = {}, const QByteArray& styles = {});

/// An OpenDocument spreadsheet of these tables and automatic styles.
[[nodiscard]] ZipParts odsParts(const QByteArray& tables, const QByteArray& styles = {});

/// Puts `content` in the place of the part `name`, or behind the others.
void setPart(ZipParts& parts, const QByteArray& name, const QByteArray& content);

} // namespace hearth::test
