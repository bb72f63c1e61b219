// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include "core/store/sqlite.h"
#include "core/store/store_error.h"

#include <QStringEncoder>

#include <utility>

namespace hearth {

Query::Query(KeptStatement& kept) : m_kept(&kept) { m_kept->leased = true; }

Query::Query(Query&& other) noexcept : m_kept(std::exchange(other.m_kept, nullptr)) {}

Query::~Query()
{
    if (m_kept != nullptr) {
        rewind();
        m_kept->leased = false;
    }
}

bool Query::next()
{
    m_kept->isFresh = false;
    const int code = sqlite3_step(m_kept->statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        check(code, sqlite3_sql(m_kept->statement));
    }
    return false;
}

void Query::run()
{
    while (next()) {
    }
    rewind();
}

void Query::rewind()
{
    if (m_kept->isFresh) {
        return;
    }
    m_kept->isFresh = true;
    sqlite3_reset(m_kept->statement);
    sqlite3_clear_bindings(m_kept->statement);
    m_kept->textsUsed = 0;
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_kept->statement, column) == SQLITE_NULL; }

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(m_kept->statement, column); }

std::optional<std::int64_t> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Query::bytes(int column) const
{
    const void* start = sqlite3_column_blob(m_kept->statement, column);
    const int size = sqlite3_column_bytes(m_kept->statement, column);
    return start == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(start), static_cast<std::size_t>(size));
}

QString Query::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray Query::blob(int column) const
{
    const std::string_view raw = bytes(column);
    return {raw.data(), static_cast<qsizetype>(raw.size())};
}

void Query::bindOne(int index, std::int64_t value)
{
    m_kept->isFresh = false;
    check(sqlite3_bind_int64(m_kept->statement, index, value), "bind");
}

void Query::bindOne(int index, const QString& value)
{
    constexpr std::size_t mostBytesEach = 3; // of a UTF-16 unit in UTF-8
    const std::size_t most = static_cast<std::size_t>(value.size()) * mostBytesEach;
    if (most > KeptStatement::textsSize - m_kept->textsUsed) {
        const QByteArray utf8 = value.toUtf8();
        bindText(index, utf8.constData(), static_cast<std::size_t>(utf8.size()), false);
        return;
    }
    if (m_kept->texts == nullptr) {
        m_kept->texts =
            std::make_unique<char[]>(KeptStatement::textsSize); // NOLINT(modernize-avoid-c-arrays)
    }
    char* const start = m_kept->texts.get() + m_kept->textsUsed;
    QStringEncoder encoder(QStringEncoder::Utf8);
    const auto size = static_cast<std::size_t>(encoder.appendToBuffer(start, value) - start);
    m_kept->textsUsed += size;
    bindText(index, start, size, true);
}

void Query::bindOne(int index, StaticText value)
{
    bindText(index, value.bytes.data(), value.bytes.size(), true);
}

void Query::bindOne(int index, std::string_view value) { bindText(index, value.data(), value.size(), false); }

void Query::bindText(int index, const char* start, std::size_t size, bool isKept)
{
    m_kept->isFresh = false;
    // A null pointer would bind NULL, and an empty view may hold one.
    const bool isStatic = isKept || size == 0;
    check(sqlite3_bind_text64(m_kept->statement, index, size == 0 ? "" : start, size,
                              isStatic ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8),
          "bind");
}

void Query::bindOne(int index, const QByteArray& value)
{
    m_kept->isFresh = false;
    const char* start = value.isEmpty() ? "" : value.constData();
    check(sqlite3_bind_blob64(m_kept->statement, index, start, static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT),
          "bind");
}

void Query::bindOne(int index, std::nullopt_t) { check(sqlite3_bind_null(m_kept->statement, index), "bind"); }

void Query::check(int code, const char* doing) const
{
    if (code != SQLITE_OK) {
        throw StoreError::from(sqlite3_db_handle(m_kept->statement), code, doing);
    }
}

} // namespace hearth
