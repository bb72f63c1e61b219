// SPDX-License-Identifier: GPL-3.0-or-later
// Writes meetings, for actions and for bulk changes. Everything here throws `StoreError` and runs inside the
// caller's change.
#pragma once

#include "core/meeting/meeting.h"
#include "core/store/named_rows.h"

namespace hearth {

class Change;
class Database;

/// `origin` is the bulk change that adds the row, or none.
void insertMeeting(Database& database, const Meeting& meeting, ChangeId origin = {});
void updateMeeting(Database& database, const Meeting& meeting);
/// Also takes away its register and heads.
void removeMeeting(Database& database, MeetingId id);

/// Series, places and groups by their unique names, read once for a change and made as they are first used.
class MeetingReferences {
public:
    /// `origin`: the bulk change whose rows the new ones are to be, or none.
    explicit MeetingReferences(Change& change, ChangeId origin = {});

    /// No id for an empty name.
    [[nodiscard]] SeriesId series(const QString& name);
    [[nodiscard]] VenueId venue(const QString& name);
    [[nodiscard]] GroupId group(const QString& name);

private:
    template<class SomeId>
    SomeId findOrAdd(NamedRows& rows, std::string_view table, const QString& name);

    Change& m_change;
    ChangeId m_origin;
    NamedRows m_series;
    NamedRows m_venues;
    NamedRows m_groups;
};

} // namespace hearth
