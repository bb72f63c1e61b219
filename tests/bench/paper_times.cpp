// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paper_times.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/sheet_subject.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/sheet_output.h"

#include <chrono>

namespace hearth::bench {

namespace {

template<class Work>
double paperMilliseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

PaperTimes paperTimes(Club& club)
{
    constexpr std::size_t thousand = 1'000;
    constexpr int previewWidth = 600; // pixels
    PaperTimes times;
    SheetOrder order;
    order.editions = Editions::Loose;
    for (const SheetPerson& person : peopleOf(club, {}).value_or(std::vector<SheetPerson>())) {
        if (order.members.size() < thousand) {
            order.members.push_back(person.id);
        }
    }
    if (order.members.empty()) {
        return times;
    }
    times.people = static_cast<int>(order.members.size());
    order.households = Households::Apart;
    const auto print = [&](const char16_t* word) {
        return paperMilliseconds([&] {
            if (const auto sheet = findSheetKind(word)->make(club, order)) {
                times.packPages = (*sheet)->pages();
                static_cast<void>(pdfOf(**sheet));
            }
        });
    };
    times.labels = print(u"labels");
    times.badges = print(u"badges");
    times.firstPage = paperMilliseconds([&] {
        if (const auto sheet = findSheetKind(u"badges")->make(club, order)) {
            static_cast<void>(pictureOf(**sheet, 0, previewWidth));
        }
    });
    order.members.clear();
    order.meeting = nextMeeting(club.database(), club.civilNow()).value_or(MeetingId());
    times.pack = print(u"paper-pack");
    return times;
}

} // namespace hearth::bench
