// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/phone_digits.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

bool isSame(const char* a, const char* b)
{
    const bool same = isSamePhone(phoneDigits(a), phoneDigits(b));
    CHECK(isSamePhone(phoneDigits(b), phoneDigits(a)) == same);
    if (same) {
        CHECK(phoneKey(phoneDigits(a)) == phoneKey(phoneDigits(b)));
    }
    return same;
}

} // namespace

TEST_CASE("a phone is the same however it is written, with its country or without", "[member][duplicates]")
{
    CHECK(isSame("01632 960123", "(01632) 960-123"));
    CHECK(isSame("01632 960123", "+44 1632 960123"));
    CHECK(isSame("+44 (0)1632 960123", "0044 1632 960123"));
    CHECK(isSame("030/1234567", "+49 30 1234567"));
    CHECK(isSame("٠٣٠ ١٢٣٤٥٦٧", "030 1234567"));
    CHECK_FALSE(isSame("+44 1632 960123", "+49 1632 960123"));
    CHECK_FALSE(isSame("960123", "+44 1632 960123"));
    CHECK_FALSE(isSame("01632 960123", "01632 960124"));
    CHECK_FALSE(isSame("", ""));
    CHECK(phoneKey(phoneDigits("112")).empty());
}
