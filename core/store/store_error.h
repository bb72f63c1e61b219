// SPDX-License-Identifier: GPL-3.0-or-later
// What the store throws. Below the waterline exceptions let SQL code read straight and RAII roll back;
// `Club::perform` and the functions that open a file turn them into an `Error` with a sentence.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

#include <exception>
#include <string>

struct sqlite3;

namespace hearth {

class StoreError final : public std::exception {
    Q_DECLARE_TR_FUNCTIONS(hearth::StoreError)

public:
    StoreError(Error::Kind kind, std::string detail) : m_kind(kind), m_detail(std::move(detail)) {}

    /// From the last failure on `connection`; `doing` names what was tried, without any values.
    [[nodiscard]] static StoreError from(sqlite3* connection, int code, std::string_view doing);

    [[nodiscard]] Error::Kind kind() const { return m_kind; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

    /// The sentence a person reads; `path` is the file they know.
    [[nodiscard]] Error toError(const QString& path) const;

private:
    Error::Kind m_kind;
    std::string m_detail;
};

} // namespace hearth
