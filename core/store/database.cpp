// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/cache.h"
#include "core/store/sqlite.h"
#include "core/store/store_error.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

// Limits far above what a club needs and far below what a crafted file could make of SQLite's defaults
// (https://www.sqlite.org/security.html). ATTACHED stays at 1, since VACUUM attaches its new file.
constexpr std::array limits{
    std::pair{SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    std::pair{SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    std::pair{SQLITE_LIMIT_COLUMN, 100},
    std::pair{SQLITE_LIMIT_EXPR_DEPTH, 100},
    std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 50},
    std::pair{SQLITE_LIMIT_FUNCTION_ARG, 20},
    std::pair{SQLITE_LIMIT_ATTACHED, 1},
    std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 200},
    std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
};

/// Fails when there is such a file already, also when it came into being this very moment.
void makeEmptyFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return;
    }
    if (QFileInfo::exists(path)) {
        throw StoreError(Error::Kind::Refused, "file exists");
    }
    const bool noRight = file.error() == QFileDevice::PermissionsError;
    throw StoreError(noRight ? Error::Kind::ReadOnly : Error::Kind::Io,
                     "create: " + file.errorString().toStdString());
}

/// SQLite's messages hold no values, but may end in a path, and people's names stand in paths.
std::string withoutPath(std::string_view message)
{
    return std::string(message.substr(0, message.find_first_of("/\\")));
}

} // namespace

std::unique_ptr<Database> Database::create(const QString& path)
{
    makeEmptyFile(path);
    try {
        std::unique_ptr<Database> database(new Database(path));
        database->connect(path, SQLITE_OPEN_READWRITE);
        database->takeLock();
        database->markOpen();
        database->applyPragmas();
        database->run("PRAGMA application_id=" + std::to_string(applicationId));
        return database;
    } catch (const StoreError&) {
        QFile::remove(path); // ours: it didn't exist a moment ago
        throw;
    }
}

std::unique_ptr<Database> Database::open(const QString& path, int newestVersion, Access access, FileKind kind)
{
    requireClubFile(path, newestVersion, kind);
    std::unique_ptr<Database> database(new Database(path));
    database->m_access = access;
    database->connect(path, access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    if (access == Access::ReadWrite) {
        if (sqlite3_db_readonly(database->m_handle, "main") != 0) {
            throw StoreError(Error::Kind::ReadOnly, "opened read-only");
        }
        database->takeLock();
    }
    database->markOpen();
    database->applyPragmas();
    if (access == Access::ReadWrite) {
        database->requireWritable();
    }
    return database;
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:")));
    database->connect(database->m_path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
    database->applyPragmas();
    database->run("PRAGMA application_id=" + std::to_string(applicationId));
    return database;
}

std::unique_ptr<Database> Database::fromBytes(const QByteArray& bytes, const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    database->connect(QStringLiteral(":memory:"),
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
    database->m_access = access;
    if (bytes.isEmpty()) {
        throw StoreError(Error::Kind::Damaged, "no bytes");
    }
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(size)));
    if (copy == nullptr) {
        throw StoreError(Error::Kind::Io, "out of memory");
    }
    std::copy(bytes.begin(), bytes.end(), copy);
    const unsigned writing =
        access == Access::ReadOnly ? SQLITE_DESERIALIZE_READONLY : SQLITE_DESERIALIZE_RESIZEABLE;
    const int code = sqlite3_deserialize(database->m_handle, "main", copy, size, size,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | writing);
    if (code != SQLITE_OK) {
        throw StoreError::from(database->m_handle, code, "deserialize");
    }
    database->applyPragmas();
    return database;
}

QByteArray Database::toBytes()
{
    if (sqlite3_get_autocommit(m_handle) == 0) {
        throw StoreError(Error::Kind::Internal, "toBytes within a transaction");
    }
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    if (bytes == nullptr) {
        throw StoreError(Error::Kind::Io, "serialize");
    }
    QByteArray result(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

Database::~Database()
{
    forgetStatements();
    if (m_handle == nullptr) {
        return;
    }
    if (m_mark && m_access == Access::ReadWrite && !hasMoved()) {
        // TRUNCATE would leave an empty journal beside the closed file. Once the file has moved, the journal
        // at its old name may be somebody else's.
        sqlite3_exec(m_handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close(m_handle);
}

void Database::connect(const QString& name, int flags)
{
    setUpSqlite();
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &m_handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        throw StoreError::from(m_handle, code, "open");
    }
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(m_handle, limit, value);
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void Database::takeLock()
{
    script("PRAGMA locking_mode=EXCLUSIVE;");
    // Merely asking for EXCLUSIVE takes no lock before the first write, and two openers would share the file.
    script("BEGIN EXCLUSIVE; COMMIT;");
}

void Database::markOpen()
{
    m_mark.emplace(fileIdentity(m_path));
    requireUnmoved(); // or the mark would be that of another file, put there since
}

void Database::requireWritable()
{
    // In a folder where no journal can be made a file opens well, and only the first change fails. Setting
    // the version to what it is opens the journal and then takes it back.
    script("BEGIN IMMEDIATE");
    const QByteArray same = QByteArray::number(static_cast<qint64>(number("PRAGMA user_version")));
    script("PRAGMA user_version=" + same);
    script("ROLLBACK");
}

void Database::applyPragmas()
{
    if (m_access == Access::ReadWrite) {
        script("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON;");
    }
    script("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY");
    shrinkCache(*this);
    script("SELECT count(*) FROM sqlite_schema"); // takes back what a killed process left, notices damage
}

void Database::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw StoreError::from(m_handle, code, "script");
    }
}

Database::KeptByText::value_type& Database::keptFor(std::string_view sql)
{
    auto*& byAddress = m_keptByAddress[sql.data()];
    if (byAddress == nullptr || byAddress->first != sql) {
        auto found = m_kept.find(sql);
        if (found == m_kept.end()) {
            found = m_kept.try_emplace(std::string(sql)).first;
        }
        byAddress = &*found;
    }
    return *byAddress;
}

KeptStatement& Database::lease(std::string_view sql)
{
    auto& [text, statements] = keptFor(sql);
    for (KeptStatement& kept : statements) {
        if (!kept.leased) {
            return kept;
        }
    }
    // The same text is already stepping further up the stack: give this caller one of its own.
    KeptStatement fresh;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &fresh.statement, nullptr);
    if (code != SQLITE_OK) {
        throw StoreError::from(m_handle, code, sql);
    }
    return statements.emplace_back(std::move(fresh));
}

void Database::forgetStatements()
{
    for (auto& [sql, statements] : m_kept) {
        for (const KeptStatement& kept : statements) {
            sqlite3_finalize(kept.statement);
        }
    }
    m_kept.clear();
    m_keptByAddress.clear();
}

std::int64_t Database::changes() const { return sqlite3_changes64(m_handle); }

bool Database::hasMoved() const
{
    int moved = 0;
    return !isInMemory() &&
           sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::requireUnmoved() const
{
    if (hasMoved()) {
        throw StoreError(Error::Kind::Moved, "file has moved");
    }
}

void Database::noteCommit(std::int64_t milliseconds)
{
    m_slowestCommit = std::max(m_slowestCommit, milliseconds);
}

void setUpSqlite()
{
    static const bool done = [] {
        // Counting every allocation takes a lock each time, and nobody asks for the figures.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        sqlite3_config(
            SQLITE_CONFIG_LOG,
            +[](void*, int code, const char* message) {
                // Constraint failures and schema reloads are ordinary life.
                const int primary = code & 0xff;
                if (primary != SQLITE_SCHEMA && primary != SQLITE_CONSTRAINT && primary != SQLITE_NOTICE &&
                    primary != SQLITE_BUSY) {
                    qInfo("sqlite %d: %s", code, withoutPath(message).c_str());
                }
            },
            nullptr);
        return true;
    }();
    static_cast<void>(done);
}

} // namespace hearth
