// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/likely_duplicates.h"

#include "core/base/text.h"
#include "core/member/member_queries.h"
#include "core/store/store_error.h"
#include "ui/window/open_club.h"

#include <set>

namespace hearth {

namespace {

constexpr std::size_t mostShown = 5;
constexpr std::size_t mostLookedAt = 200;

using WordSet = std::multiset<std::string>;

WordSet wordsOf(const QString& text)
{
    WordSet words;
    const std::string folded = fold(QStringView(text));
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.insert(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

} // namespace

std::vector<MemberId> likelyDuplicates(OpenClub& open, const QString& given, const QString& family)
{
    const QString typed = (given + u' ' + family).simplified();
    const WordSet words = wordsOf(typed);
    std::vector<MemberId> alike;
    if (words.empty()) {
        return alike;
    }
    try {
        const auto found = open.order().arranged(open.search().find(typed), MemberColumn::Name);
        for (std::size_t i = 0; i < found.size() && i < mostLookedAt && alike.size() < mostShown; ++i) {
            const MemberId id = open.rows().id(found[i]);
            const auto member = readMember(open.club(), id);
            if (!member) {
                continue;
            }
            const PersonName& name = member->name;
            if (wordsOf(name.given + u' ' + name.family) == words ||
                wordsOf(name.preferred + u' ' + name.family) == words) {
                alike.push_back(id);
            }
        }
    } catch (const StoreError&) {
        alike.clear(); // nobody is offered who can't be read
    }
    return alike;
}

} // namespace hearth
