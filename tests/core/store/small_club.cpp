// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/small_club.h"

#include "core/store/transaction.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace hearth::test {

namespace {

constexpr const char* schema = R"(
    CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
    CREATE INDEX place_by_name ON place(name);
    CREATE TABLE visit(id INTEGER PRIMARY KEY,
                       place INTEGER NOT NULL REFERENCES place DEFERRABLE INITIALLY DEFERRED) STRICT;
    CREATE TABLE left_hand(id INTEGER PRIMARY KEY, value INTEGER NOT NULL, filler BLOB) STRICT;
    CREATE TABLE right_hand(id INTEGER PRIMARY KEY, value INTEGER NOT NULL, filler BLOB) STRICT;
    PRAGMA user_version = 1;
)";

} // namespace

SmallClub::SmallClub(int places) : m_path(m_folder.filePath(QStringLiteral("club.hearth")))
{
    REQUIRE(m_folder.isValid());
    const auto database = Database::create(m_path);
    Transaction transaction(*database);
    database->script(schema);
    // The hands lie at the two ends of the file, so that reading it passes one long before the other.
    for (int i = 0; i < 20; ++i) {
        database->run("INSERT INTO left_hand(value, filler) VALUES (0, zeroblob(1000))");
    }
    for (int i = 0; i < places; ++i) {
        database->run("INSERT INTO place(name) VALUES (?1)", std::string(1000, 'p'));
    }
    for (int i = 0; i < 20; ++i) {
        database->run("INSERT INTO right_hand(value, filler) VALUES (0, zeroblob(1000))");
    }
    transaction.commit();
}

std::unique_ptr<Database> SmallClub::open(Database::Access access) const
{
    return Database::open(m_path, smallVersion, access);
}

QByteArray SmallClub::bytes() const { return bytesOf(m_path); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace hearth::test
