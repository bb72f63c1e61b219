// SPDX-License-Identifier: GPL-3.0-or-later
// A series that goes on otherwise from some day: the one so far ends, and another of its name follows it.
#pragma once

#include "core/meeting/series.h"

#include <QDate>

namespace hearth {

class Change;

/// What is to follow from a meeting on.
struct SeriesTurn {
    Series before;     ///< The series as it is.
    Meeting meeting;   ///< Its meeting from which on it changes.
    MeetingDraft from; ///< That one as it was, and
    MeetingDraft to;   ///< as it shall be.
    QString rule;      ///< In its one spelling, beginning with the meeting's new start.
};

/// Within a change: ends the series before the meeting, begins its successor, and moves the meetings that
/// hold nothing over; makes and takes away as many as the rule wants. Returns how many there are now.
int turnSeries(Change& change, const SeriesTurn& turn);

/// A field that changes from `was` to `is` changes where it was the same.
template<class Field>
void carryOn(Field& field, const Field& was, const Field& is)
{
    if (was != is && field == was) {
        field = is;
    }
}

/// Puts each field that differs between `from` and `to` into `meeting` where it is as in `from`; times stay.
void carryFields(Change& change, Meeting& meeting, const MeetingDraft& from, const MeetingDraft& to);

} // namespace hearth
