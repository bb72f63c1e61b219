// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_edition.h"

#include "core/club.h"
#include "core/report/edition_code.h"
#include "core/report/sheet_edition_table.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hearth {

namespace {

/// Where the search for a free code begins: it follows from what is printed, so that a preview shows the code
/// that the paper will bear.
std::uint32_t firstCode(const SheetEdition& edition)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(edition.sheet.toUtf8());
    hash.addData(edition.meeting.text().toUtf8());
    for (const MemberId row : edition.rows) {
        hash.addData(row.text().toUtf8() + '\n');
    }
    return hash.result().toHex().left(8).toUInt(nullptr, 16) % editionCodes;
}

} // namespace

SheetEdition
editionOf(Database& database, const QString& sheet, MeetingId meeting, const std::vector<MemberId>& rows)
{
    for (SheetEdition& edition : editionsOf(database, meeting)) {
        if (edition.sheet == sheet && edition.rows == rows) {
            return std::move(edition);
        }
    }
    SheetEdition fresh{{}, {}, sheet, meeting, 0, rows};
    const std::uint32_t first = firstCode(fresh);
    for (std::uint32_t step = 0; step < editionCodes; ++step) {
        fresh.code = editionCode((first + step) % editionCodes);
        if (isTellable(fresh.code) && !findEdition(database, fresh.code)) {
            return fresh;
        }
    }
    // Thousands of sheets on, a code comes again; the one printed last is the one that is meant.
    std::uint32_t step = 0;
    do {
        fresh.code = editionCode((first + step++) % editionCodes);
    } while (!isTellable(fresh.code));
    return fresh;
}

Done notePrinted(Club& club, const SheetEdition& edition)
{
    return club.follow([&](Database& database) {
        if (edition.id) {
            touchEdition(database, edition.id, club.now());
        } else {
            SheetEdition kept = edition;
            kept.id = club.ids().next<RowId>(club.now());
            kept.printed = club.now();
            insertEdition(database, kept);
        }
        return ChangeSet();
    });
}

} // namespace hearth
