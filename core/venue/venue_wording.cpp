// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_wording.h"

#include "core/venue/venue_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct VenueWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::VenueWording)
};

QString nameIn(Club& club, const HistoryEntry& entry)
{
    const QString text = entry.subject.value(u"venue").toString();
    return venueName(club, VenueId::fromText(text).value_or(VenueId()));
}

QString added(Club& club, const HistoryEntry& entry)
{
    return VenueWording::tr("Added the place %1").arg(nameIn(club, entry));
}

QString edited(Club& club, const HistoryEntry& entry)
{
    return VenueWording::tr("Edited the place %1").arg(nameIn(club, entry));
}

QString deleted(Club& club, const HistoryEntry& entry)
{
    return VenueWording::tr("Deleted the place %1").arg(nameIn(club, entry));
}

} // namespace

std::vector<VerbWording> venueWordings()
{
    return {{u"venue.add", added}, {u"venue.edit", edited}, {u"venue.delete", deleted}};
}

} // namespace hearth
