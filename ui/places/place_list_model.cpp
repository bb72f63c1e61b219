// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_list_model.h"

#include "core/venue/venue_fields.h"
#include "core/venue/venue_queries.h"
#include "ui/window/open_club.h"

#include <algorithm>

namespace hearth {

void PlaceListModel::refresh()
{
    if (m_open.isLent()) {
        return;
    }
    beginResetModel();
    m_venues = m_open.club().read(listVenues).value_or(std::vector<Venue>());
    std::sort(m_venues.begin(), m_venues.end(), [](const Venue& a, const Venue& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    endResetModel();
}

int PlaceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_venues.size());
}

int PlaceListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant PlaceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Venue& venue = m_venues.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Name:
        return venue.name;
    case Address: {
        QStringList parts{venue.street, (venue.postcode + u' ' + venue.city).trimmed()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Seats:
        return venue.capacity ? m_open.formats().count(*venue.capacity) : QString();
    case StepFree:
        return !venue.stepFree ? QString() : *venue.stepFree ? tr("step-free") : tr("steps");
    default:
        return roomTexts(venue).join(QStringLiteral(", "));
    }
}

QVariant PlaceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Place");
    case Address:
        return tr("Address");
    case Seats:
        return tr("Seats");
    case StepFree:
        return tr("Access");
    default:
        return tr("Rooms");
    }
}

const Venue* PlaceListModel::venueAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_venues[static_cast<std::size_t>(row)];
}

int PlaceListModel::rowOf(VenueId id) const
{
    const auto found =
        std::find_if(m_venues.begin(), m_venues.end(), [&](const Venue& venue) { return venue.id == id; });
    return found == m_venues.end() ? -1 : static_cast<int>(found - m_venues.begin());
}

} // namespace hearth
