// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_kind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int hour = 60;
constexpr int ownKindMinutes = 2 * hour;

constexpr std::array<KnownKind, 6> kinds{{
    {u"club night", 3 * hour},
    {u"event", 4 * hour},
    {u"workshop session", 2 * hour},
    {u"class", hour + hour / 2},
    {u"outing", 8 * hour},
    {u"committee", 2 * hour},
}};

const KnownKind* known(const QString& typed)
{
    const std::string folded = fold(typed);
    const auto* const found = std::find_if(kinds.begin(), kinds.end(),
                                           [&](const KnownKind& kind) { return fold(kind.word) == folded; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

std::span<const KnownKind> knownKinds() { return kinds; }

QString meetingKindWord(const QString& typed)
{
    if (typed.isEmpty()) {
        return kinds.front().word.toString();
    }
    const KnownKind* kind = known(typed);
    return kind != nullptr ? kind->word.toString() : typed;
}

int defaultMinutes(const QString& kind)
{
    const KnownKind* found = known(kind);
    return found != nullptr ? found->minutes : ownKindMinutes;
}

} // namespace hearth
