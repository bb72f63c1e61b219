// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed as read off a sheet is rows within bounds or a sentence, and reading it again is the
// same.
#include "core/report/edition_code.h"
#include "core/report/paper_text.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const PaperText read = readPaper(text);
    int rows = 0;
    for (const PaperItem& item : read.items) {
        hold(item.first >= 1 && item.first <= item.last && item.last <= mostPaperRows,
             "rows are within bounds");
        rows += item.last - item.first + 1;
    }
    hold(rows <= mostPaperRows, "no text names more rows than a sheet can have");
    hold(!read.heads || *read.heads >= 1, "guests are counted from one");
    hold(read.code.isEmpty() || editionCodeTyped(read.code) == read.code, "a code is one");
    hold(readPaper(text) == read, "reading again is the same");
    return 0;
}
