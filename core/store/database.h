// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection with the club file's pragmas, its lock and its kept statements. The rules it keeps,
// and why, are listed at each function; one thread at a time uses it.
#pragma once

#include "core/store/file_state.h"
#include "core/store/query.h"

#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace hearth {

/// A COMMIT that takes more milliseconds than this makes a check-in feel slow.
inline constexpr std::int64_t slowCommit = 50;

class Database {
public:
    /// How a file is opened.
    enum class Access {
        ReadWrite, ///< Takes the exclusive lock at once and holds it until closing.
        ReadOnly,  ///< For files that can't be written; takes no lock that lasts.
    };

    /// A new empty file with Hearth's application id. Throws `StoreError`: Refused when there is such a file
    /// already, for clubs are never overwritten.
    [[nodiscard]] static std::unique_ptr<Database> create(const QString& path);

    /// Opens a file of this kind and of at most `newestVersion`. Throws `StoreError` of kind Gone, Foreign,
    /// Door, Newer, Damaged, Busy, ReadOnly or Io.
    [[nodiscard]] static std::unique_ptr<Database>
    open(const QString& path, int newestVersion, Access access, FileKind kind = FileKind::Club);

    /// A database in memory, for tests and previews.
    [[nodiscard]] static std::unique_ptr<Database> inMemory();

    /// A private copy in memory of a whole file's bytes; what is written to it stays in memory. Throws
    /// `StoreError`.
    [[nodiscard]] static std::unique_ptr<Database>
    fromBytes(const QByteArray& bytes, const QString& path, Access access = Access::ReadOnly);

    /// All of it as the bytes of a file, read through this connection. Must not stand within a transaction.
    [[nodiscard]] QByteArray toBytes();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A kept statement, prepared once for this text, bound with `values`.
    template<class... Values>
    [[nodiscard]] Query query(std::string_view sql, const Values&... values)
    {
        Query query(lease(sql));
        query.bind(values...);
        return query;
    }

    /// Runs a statement that has no rows.
    template<class... Values>
    void run(std::string_view sql, const Values&... values)
    {
        query(sql, values...).run();
    }

    /// The first column of the first row, or 0.
    template<class... Values>
    [[nodiscard]] std::int64_t number(std::string_view sql, const Values&... values)
    {
        Query rows = query(sql, values...);
        return rows.next() ? rows.integer(0) : 0;
    }

    /// Runs several statements that are not kept.
    void script(const QByteArray& sql);

    /// Rows changed by the last statement.
    [[nodiscard]] std::int64_t changes() const;

    /// Whether the file no longer stands where it was opened: moved, deleted or replaced behind our back.
    [[nodiscard]] bool hasMoved() const;
    /// Throws `StoreError` of kind Moved when it has.
    void requireUnmoved() const;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] bool isInMemory() const { return !m_mark.has_value(); }

    /// Milliseconds the slowest COMMIT since opening took.
    [[nodiscard]] std::int64_t slowestCommit() const { return m_slowestCommit; }
    /// A USB stick or a network share, most likely; the window says so.
    [[nodiscard]] bool isDiskSlow() const { return m_slowestCommit > slowCommit; }
    void noteCommit(std::int64_t milliseconds);

    /// Ends all kept statements, so that the schema can be changed or the file vacuumed.
    void forgetStatements();

private:
    explicit Database(QString path) : m_path(std::move(path)) {}

    void connect(const QString& name, int flags);
    void applyPragmas();
    void markOpen();
    void requireWritable();
    void takeLock();
    KeptStatement& lease(std::string_view sql);

    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    QString m_path;
    Access m_access = Access::ReadWrite;
    sqlite3* m_handle = nullptr;
    std::optional<OpenFileMark> m_mark;
    using KeptByText = std::unordered_map<std::string, std::deque<KeptStatement>, TextHash, std::equal_to<>>;
    KeptByText::value_type& keptFor(std::string_view sql);

    KeptByText m_kept;
    /// Where a literal stands tells which statement it is quicker than its text does.
    std::unordered_map<const char*, KeptByText::value_type*> m_keptByAddress;
    std::int64_t m_slowestCommit = 0;
};

/// The Hearth-wide setup of SQLite, done once before the first connection: its warnings go to the log.
void setUpSqlite();

} // namespace hearth
