// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording.h"

#include "core/attendance/attendance_wording.h"
#include "core/connections/connections_wording.h"
#include "core/connections/seating_wording.h"
#include "core/door/door_wording.h"
#include "core/exchange/import_wording.h"
#include "core/group/group_wording.h"
#include "core/household/household_wording.h"
#include "core/interest/interest_wording.h"
#include "core/meeting/holiday_wording.h"
#include "core/meeting/meeting_wording.h"
#include "core/member/member_wording.h"
#include "core/settings/settings_wording.h"
#include "core/venue/venue_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(hearth::Wording)
};

} // namespace

const std::vector<VerbWording>& allWordings()
{
    static const std::vector<VerbWording> all = [] {
        std::vector<VerbWording> joined;
        for (const auto& list : std::initializer_list<std::vector<VerbWording>>{
                 settingsWordings(),
                 memberWordings(),
                 groupWordings(),
                 householdWordings(),
                 interestWordings(),
                 venueWordings(),
                 meetingWordings(),
                 holidayWordings(),
                 attendanceWordings(),
                 doorWordings(),
                 connectionsWordings(),
                 seatingWordings(),
                 importWordings(),
             }) {
            joined.insert(joined.end(), list.begin(), list.end());
        }
        return joined;
    }();
    return all;
}

QString wordingOf(Club& club, const HistoryEntry& entry)
{
    const auto& all = allWordings();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const VerbWording& wording) { return entry.verb == wording.verb; });
    const QString words = known == all.end() ? entry.verb : known->words(club, entry);
    switch (entry.kind) {
    case EntryKind::Change:
        return words;
    //: %1: what was undone, as in: Undid: Added Maria Silva
    case EntryKind::Undo:
        return Wording::tr("Undid: %1").arg(words);
    //: %1: what was done again
    case EntryKind::Redo:
        return Wording::tr("Redid: %1").arg(words);
    }
    return words;
}

} // namespace hearth
