// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array<QStringView, 6> words{u"full", u"trial", u"honorary", u"guest", u"contact", u"former"};

} // namespace

QString statusText(MemberStatus status) { return words.at(static_cast<std::size_t>(status)).toString(); }

std::optional<MemberStatus> statusFromText(QStringView text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.at(i).compare(text, Qt::CaseInsensitive) == 0) {
            return static_cast<MemberStatus>(i);
        }
    }
    return std::nullopt;
}

} // namespace hearth
