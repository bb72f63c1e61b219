// SPDX-License-Identifier: GPL-3.0-or-later
// The club's places as a table, by name.
#pragma once

#include "core/venue/venue.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

class PlaceListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Address, Seats, StepFree, Rooms, Columns };

    explicit PlaceListModel(OpenClub& open) : m_open(open) {}

    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Null where there is no such row.
    [[nodiscard]] const Venue* venueAt(int row) const;
    [[nodiscard]] int rowOf(VenueId id) const;

private:
    OpenClub& m_open;
    std::vector<Venue> m_venues;
};

} // namespace hearth
