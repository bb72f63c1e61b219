// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_wording.h"

#include "core/meeting/holiday_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct HolidayWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::HolidayWording)
};

/// `words`, and how many meetings followed.
QString withFollowers(const QString& words, const HistoryEntry& entry)
{
    const int count = entry.subject.value(u"count").toInt();
    return count == 0 ? words
                      //: %1: a whole sentence, as in: Added the holidays Christmas
                      : HolidayWording::tr("%1; %n meeting(s) follow", nullptr, count).arg(words);
}

QString holidayIn(Club& club, const HistoryEntry& entry)
{
    const QString text = entry.subject.value(u"holiday").toString();
    return holidayName(club, HolidayId::fromText(text).value_or(HolidayId()));
}

QString holidayAdded(Club& club, const HistoryEntry& entry)
{
    return withFollowers(HolidayWording::tr("Added the holidays %1").arg(holidayIn(club, entry)), entry);
}

QString holidayEdited(Club& club, const HistoryEntry& entry)
{
    return withFollowers(HolidayWording::tr("Edited the holidays %1").arg(holidayIn(club, entry)), entry);
}

QString holidayDeleted(Club& club, const HistoryEntry& entry)
{
    return withFollowers(HolidayWording::tr("Deleted the holidays %1").arg(holidayIn(club, entry)), entry);
}

} // namespace

std::vector<VerbWording> holidayWordings()
{
    return {{u"holiday.add", holidayAdded},
            {u"holiday.edit", holidayEdited},
            {u"holiday.delete", holidayDeleted}};
}

} // namespace hearth
