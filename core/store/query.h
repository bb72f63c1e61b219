// SPDX-License-Identifier: GPL-3.0-or-later
// A lease on a kept statement: bind, step, read, and at the end of its life it is reset and waits for the
// next.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace hearth {

/// A prepared statement as SQLite keeps it. Owned by the `Database`; nobody else finalizes it.
struct KeptStatement {
    sqlite3_stmt* statement = nullptr;
    bool leased = false;
    bool isFresh = true; ///< Rewound, and nothing is bound.
    /// Bound texts lie here until the statement is rewound: neither we nor SQLite allocate for each of them.
    // NOLINTNEXTLINE(modernize-avoid-c-arrays): storage of one size, never indexed
    std::unique_ptr<char[]> texts = {};
    std::size_t textsUsed = 0;
    static constexpr std::size_t textsSize = 8'192;
};

/// Text whose bytes outlive the step: bound without a copy.
struct StaticText {
    std::string_view bytes;
};

class Query {
public:
    explicit Query(KeptStatement& kept);
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds from the first parameter on; what isn't given stays NULL.
    template<class... Values>
    Query& bind(const Values&... values)
    {
        rewind();
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// Steps to the next row; false at the end. Throws `StoreError`.
    bool next();

    /// Steps to the end and rewinds, for statements without rows. Throws `StoreError`.
    void run();

    /// Back to before the first row; bindings are cleared.
    void rewind();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    /// UTF-8, valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;

    template<class SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return SomeId(integer(column)); // NULL reads as 0, which is no id
    }

    void bindOne(int index, std::int64_t value);
    void bindOne(int index, const QString& value);
    void bindOne(int index, StaticText value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string& value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const char* value) { bindOne(index, std::string_view(value)); }
    void bindOne(int index, const QByteArray& value);
    void bindOne(int index, std::nullopt_t);

    template<std::integral Integer>
    void bindOne(int index, Integer value)
    {
        bindOne(index, static_cast<std::int64_t>(value));
    }

    /// An id that is none is bound as NULL.
    template<class Tag>
    void bindOne(int index, Id<Tag> value)
    {
        if (value.isValid()) {
            bindOne(index, value.value());
        } else {
            bindOne(index, std::nullopt);
        }
    }

    template<class Value>
    void bindOne(int index, const std::optional<Value>& value)
    {
        if (value) {
            bindOne(index, *value);
        } else {
            bindOne(index, std::nullopt);
        }
    }

private:
    void bindText(int index, const char* start, std::size_t size, bool isKept);
    void check(int code, const char* doing) const;

    KeptStatement* m_kept;
};

} // namespace hearth
