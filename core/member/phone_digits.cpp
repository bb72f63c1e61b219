// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/phone_digits.h"

#include "core/base/text.h"

namespace hearth {

namespace {
constexpr std::size_t tellingDigits = 7; // what is the same abroad and at home
constexpr std::size_t longestCountry = 3;
} // namespace

PhoneDigits phoneDigits(std::string_view utf8)
{
    std::string folded = fold(utf8);
    PhoneDigits phone;
    phone.isInternational = folded.starts_with('+') || folded.starts_with("00") || folded.starts_with("(+");
    if (const std::size_t trunk = folded.find("(0)"); phone.isInternational && trunk != std::string::npos) {
        folded.erase(trunk, 3);
    }
    for (const char c : folded) {
        if (c >= '0' && c <= '9' && (c != '0' || !phone.digits.empty())) {
            phone.digits += c;
        }
    }
    return phone;
}

bool isSamePhone(const PhoneDigits& a, const PhoneDigits& b)
{
    if (a.isInternational == b.isInternational) {
        return a.digits == b.digits && !a.digits.empty();
    }
    const PhoneDigits& abroad = a.isInternational ? a : b;
    const PhoneDigits& home = a.isInternational ? b : a;
    return home.digits.size() >= tellingDigits && abroad.digits.ends_with(home.digits) &&
           abroad.digits.size() - home.digits.size() <= longestCountry;
}

std::string_view phoneKey(const PhoneDigits& phone)
{
    const std::string_view digits = phone.digits;
    return digits.size() < tellingDigits - 1
               ? std::string_view()
               : digits.substr(digits.size() - std::min(digits.size(), tellingDigits));
}

} // namespace hearth
