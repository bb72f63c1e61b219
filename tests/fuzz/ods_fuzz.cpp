// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever calls itself an OpenDocument spreadsheet is tables or a sentence. What begins like an archive is
// read as one; anything else is the content, packed first, since no chance change of packed bytes gets past
// their checksum.
#include "tests/fuzz/spreadsheet_check.h"
#include "tests/support/zip_writer.h"

using namespace hearth;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isArchive = bytes.startsWith("PK");
    fuzz::checkSpreadsheet(isArchive ? bytes : test::zipped(test::odsParts(bytes), test::Packing::Store));
    return 0;
}
