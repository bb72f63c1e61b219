// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/phone_label.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hearth {

bool isMobileLabel(const QString& label)
{
    constexpr std::array words{"mobil", "handy", "movil", "cell", "portable", "telemovel", "komork"};
    const std::string folded = fold(QStringView(label));
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return folded.find(word) != std::string::npos; });
}

bool isFaxLabel(const QString& label) { return fold(QStringView(label)).find("fax") != std::string::npos; }

} // namespace hearth
