// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever calls itself an Office Open XML workbook is tables or a sentence. What begins like an archive is
// read as one; anything else is the rows of a sheet, its shared strings and its styles, separated by `=`
// lines, and packed first, since no chance change of packed bytes gets past their checksum.
#include "tests/fuzz/spreadsheet_check.h"
#include "tests/support/zip_writer.h"

using namespace hearth;

namespace {

/// Takes what stands before the next separator off `bytes`.
QByteArray nextPart(QByteArray& bytes)
{
    const QByteArray separator = "\n=\n";
    const qsizetype end = bytes.indexOf(separator);
    const QByteArray part = bytes.left(end);
    bytes = end < 0 ? QByteArray() : bytes.mid(end + separator.size());
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        fuzz::checkSpreadsheet(bytes);
        return 0;
    }
    const QByteArray rows = nextPart(bytes);
    const QByteArray strings = nextPart(bytes);
    fuzz::checkSpreadsheet(test::zipped(test::xlsxParts(rows, strings, bytes), test::Packing::Store));
    return 0;
}
