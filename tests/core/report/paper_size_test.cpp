// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_size.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a paper is known by its name or by its size, however it is written", "[report]")
{
    REQUIRE(paperSize(u"A4") == QSizeF(210, 297));
    REQUIRE(paperSize(u"letter") == QSizeF(215.9, 279.4));
    for (const char16_t* word : {u"120x180", u"120 × 180", u"120X180 mm", u"120.0 * 180,0"}) {
        REQUIRE(paperSize(word) == QSizeF(120, 180));
    }
    for (const char16_t* word :
         {u"", u"A7", u"120", u"x180", u"120x", u"99x100", u"100x1201", u"1e2x100", u"-80x100"}) {
        REQUIRE_FALSE(paperSize(word));
    }
}
