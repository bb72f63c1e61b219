// SPDX-License-Identifier: GPL-3.0-or-later
// All or nothing: what isn't committed by the end of the scope never was.
#pragma once

namespace hearth {

class Database;

class Transaction {
public:
    /// BEGIN IMMEDIATE. Throws `StoreError`.
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Asks first whether the file still stands where it was opened, since under the exclusive lock a write
    /// to a deleted file "succeeds". Throws `StoreError`, after which everything is taken back.
    void commit();

private:
    void rollBack() noexcept;

    Database& m_database;
    bool m_open = true;
};

} // namespace hearth
