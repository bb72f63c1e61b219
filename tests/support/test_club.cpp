// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_club.h"

#include "core/schema.h"

#include <stdexcept>

namespace hearth::test {

TestClub::TestClub() : club(expectValue(Club::over(Database::inMemory(), schema(), clock))) {}

TestClubFile::TestClubFile() : path(folder.filePath(QStringLiteral("club.hearth")))
{
    club = expectValue(Club::create(path, schema(), clock));
}

void TestClubFile::reopen()
{
    club.reset();
    club = expectValue(Club::open(path, schema(), clock));
}

std::string dump(Database& database)
{
    std::string text;
    for (const TableShape& shape : readTableShapes(database, schema())) {
        text += shape.name + '\n';
        Query rows = database.query("SELECT * FROM " + shape.name + " ORDER BY 1, 2");
        while (rows.next()) {
            for (std::size_t column = 0; column < shape.columns.size(); ++column) {
                const int at = static_cast<int>(column);
                text += rows.isNull(at) ? std::string("NULL") : std::string(rows.bytes(at));
                text += '|';
            }
            text += '\n';
        }
    }
    return text;
}

} // namespace hearth::test
