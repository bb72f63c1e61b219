// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_edition_table.h"

#include "core/store/database.h"

namespace hearth {

namespace {

SheetEdition readEdition(Database& database, const Query& row)
{
    SheetEdition edition{row.id<RowId>(0),     row.text(1),    row.text(2),
                         row.id<MeetingId>(3), row.integer(4), {}};
    // Somebody printed before a merge is whom the row means since.
    Query rows = database.query("SELECT coalesce((SELECT member FROM member_alias WHERE id=sheet_row.member),"
                                " member) FROM sheet_row WHERE edition=?1 ORDER BY row",
                                edition.id);
    while (rows.next()) {
        edition.rows.push_back(rows.id<MemberId>(0));
    }
    return edition;
}

} // namespace

std::optional<SheetEdition> findEdition(Database& database, const QString& code)
{
    Query row = database.query("SELECT id, code, sheet, meeting, printed FROM sheet_edition WHERE code=?1"
                               " ORDER BY printed DESC, id DESC LIMIT 1",
                               code);
    return row.next() ? std::optional(readEdition(database, row)) : std::nullopt;
}

std::vector<SheetEdition> editionsOf(Database& database, MeetingId meeting)
{
    std::vector<SheetEdition> editions;
    Query rows = database.query("SELECT id, code, sheet, meeting, printed FROM sheet_edition"
                                " WHERE meeting=?1 ORDER BY printed DESC, id DESC",
                                meeting);
    while (rows.next()) {
        editions.push_back(readEdition(database, rows));
    }
    return editions;
}

std::optional<SheetEdition> latestEdition(Database& database)
{
    Query row = database.query("SELECT id, code, sheet, meeting, printed FROM sheet_edition"
                               " ORDER BY printed DESC, id DESC LIMIT 1");
    return row.next() ? std::optional(readEdition(database, row)) : std::nullopt;
}

void insertEdition(Database& database, const SheetEdition& edition)
{
    database.run("INSERT INTO sheet_edition (id, code, sheet, meeting, printed) VALUES (?1, ?2, ?3, ?4, ?5)",
                 edition.id, edition.code, edition.sheet, edition.meeting, edition.printed);
    int number = 0;
    for (const MemberId member : edition.rows) {
        database.run("INSERT INTO sheet_row (edition, row, member) VALUES (?1, ?2, ?3)", edition.id, ++number,
                     member);
    }
}

void touchEdition(Database& database, RowId id, Instant printed)
{
    database.run("UPDATE sheet_edition SET printed=?2 WHERE id=?1", id, printed);
}

} // namespace hearth
