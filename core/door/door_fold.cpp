// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_fold.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace hearth {

namespace {

/// Those that no other one replaced, by stamp.
std::vector<DoorEvent> standing(std::vector<DoorEvent> events)
{
    std::set<DoorStamp> replaced;
    for (const DoorEvent& event : events) {
        if (event.after) {
            replaced.insert(event.after);
        }
    }
    std::erase_if(events, [&](const DoorEvent& event) { return replaced.contains(event.stamp); });
    std::sort(events.begin(), events.end(),
              [](const DoorEvent& a, const DoorEvent& b) { return a.stamp < b.stamp; });
    return events;
}

/// Less wins. Somebody of whom no time is known arrived later than everybody.
auto rank(const Attendance& mark)
{
    const int standingOf = came(mark.status) ? 0 : static_cast<int>(mark.status);
    return std::tuple(standingOf, mark.arrived.value_or(std::numeric_limits<Instant>::max()),
                      static_cast<int>(mark.status));
}

} // namespace

std::optional<Attendance> foldMarks(const std::vector<DoorEvent>& events)
{
    const std::vector<DoorEvent> counting = standing(events);
    if (!counting.empty() && counting.front().stamp.door == ownDesk) { // the least of all numbers
        const auto isDecided = [](const DoorEvent& event) { return event.stamp.door == ownDesk; };
        return markOf(*std::prev(std::find_if_not(counting.begin(), counting.end(), isDecided)));
    }
    std::optional<Attendance> best;
    QStringList notes;
    for (const DoorEvent& event : counting) {
        const auto mark = markOf(event);
        if (!mark) {
            continue;
        }
        if (!mark->note.isEmpty() && !notes.contains(mark->note)) {
            notes += mark->note;
        }
        const MemberId host = mark->guestOf ? mark->guestOf : best ? best->guestOf : MemberId();
        if (!best || rank(*mark) < rank(*best)) {
            best = mark;
        }
        if (!best->guestOf) {
            best->guestOf = host;
        }
    }
    if (best) {
        best->note = notes.join(u'\n');
    }
    return best;
}

HeadCount foldHeads(const std::vector<DoorEvent>& events)
{
    HeadCount heads;
    for (const DoorEvent& event : standing(events)) {
        if (event.count > heads.count) {
            heads = {event.meeting, event.heads, event.count, event.note};
        }
    }
    return heads;
}

bool isSameMark(const std::optional<Attendance>& a, const std::optional<Attendance>& b)
{
    if (!a || !b) {
        return a.has_value() == b.has_value();
    }
    return a->status == b->status && a->arrived == b->arrived && a->gone == b->gone &&
           a->guestOf == b->guestOf && a->source == b->source;
}

} // namespace hearth
