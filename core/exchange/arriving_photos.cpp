// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/arriving_photos.h"

#include "core/base/picture.h"
#include "core/club.h"
#include "core/member/member_photo_queries.h"
#include "core/member/member_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct PhotoWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::ArrivingPhotos)
};

bool isWanted(Club& club, const PlannedMember& row, const QByteArray& photo, Matches matches)
{
    if (row.fate == RowFate::Add) {
        return true;
    }
    const QByteArray there = readPhoto(club.database(), row.draft.id);
    return there.isEmpty() || (matches != Matches::Fill && there != photo);
}

void seePhoto(Club& club, SourceTable& table, Matches matches, PlannedMember& row)
{
    const auto photo = table.photo(row.line);
    if (photo && photo->isEmpty()) {
        return;
    }
    if (!photo || !isPhoto(*photo)) {
        if (row.reason.isEmpty()) {
            row.reason =
                PhotoWords::tr("The picture is left out: it is no JPEG, PNG or WebP of at most 5 MB.");
        }
        return;
    }
    row.bringsPhoto = isWanted(club, row, *photo, matches);
    if (row.bringsPhoto && row.fate == RowFate::Unchanged) {
        row.fate = RowFate::Update;
    }
}

} // namespace

void seePhotos(Club& club, SourceTable& table, Matches matches, MemberPlan& plan)
{
    if (!table.bringsPhotos()) {
        return;
    }
    for (PlannedMember& row : plan.rows) {
        const bool isKnown = row.before != nullptr; // one whom only the name tells has no photo put to it
        if (row.fate == RowFate::Add ||
            (isKnown && (row.fate == RowFate::Update || row.fate == RowFate::Unchanged))) {
            seePhoto(club, table, matches, row);
        }
    }
}

void writePhotos(Change& change, SourceTable& table, const MemberPlan& plan, RowFate fate, ChangeId origin)
{
    for (const PlannedMember& row : plan.rows) {
        if (!row.bringsPhoto || row.fate != fate) {
            continue;
        }
        if (const auto photo = table.photo(row.line); photo && isPhoto(*photo)) {
            writePhoto(change.database(), row.draft.id, *photo, origin);
        }
    }
}

} // namespace hearth
