// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/noun.h"

#include "app/command_line/club_noun.h"
#include "app/command_line/group_noun.h"
#include "app/command_line/holiday_noun.h"
#include "app/command_line/household_noun.h"
#include "app/command_line/kind_noun.h"
#include "app/command_line/meeting_noun.h"
#include "app/command_line/member_noun.h"
#include "app/command_line/series_noun.h"
#include "app/command_line/venue_noun.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(hearth::Nouns)
};

const std::vector<Noun>& nouns()
{
    static const std::vector<Noun> all{memberNoun(),    meetingNoun(), groupNoun(),
                                       householdNoun(), seriesNoun(),  venueNoun(),
                                       kindNoun(),      holidayNoun(), clubNoun()};
    return all;
}

} // namespace

const Noun* findNoun(QStringView name)
{
    const auto found = std::find_if(nouns().begin(), nouns().end(), [&](const Noun& noun) {
        return noun.singular == name || noun.plural == name;
    });
    return found == nouns().end() ? nullptr : &*found;
}

QStringList nounNames()
{
    QStringList names;
    for (const Noun& noun : nouns()) {
        names += noun.singular.toString();
    }
    return names;
}

Error idStays(const QString& id)
{
    return Error::invalid({{QStringLiteral("id"), Nouns::tr("An id never changes: %1 stays.").arg(id)}});
}

} // namespace hearth
