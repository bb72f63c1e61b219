// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails when it is told to: a VFS between SQLite and the system's own. It knows what was synced,
// so that a power cut can take back what wasn't, in whatever order a real disk might have written it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace hearth::test {

enum class Fault {
    None,
    Kill,       ///< The process ends; what it wrote stays.
    Error,      ///< One operation fails (EIO).
    Full,       ///< No write succeeds until there is room again (ENOSPC).
    PowerLoss,  ///< The machine stops, and nothing that wasn't synced is there afterwards.
    TornWrites, ///< The same, but some of it is there, sector by sector.
};

/// Stands in for the system's disk for every connection that is opened while it lives. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// The `at`th write, sync, truncation or deletion from now on, counted from 1, meets this fault.
    void arm(Fault fault, int at, std::uint64_t seed);
    /// How many of them there were since.
    [[nodiscard]] int operations() const { return m_operations; }
    [[nodiscard]] bool hasStruck() const { return m_hasStruck; }
    /// The fault that is armed happens now, between two operations.
    void strike();
    /// Every connection is closed: leaves the files as a restart would find them, and works again.
    void restart();
    /// There is room again.
    void makeRoom() { m_isFull = false; }

    // What the VFS asks of its disk.

    enum class Operation { Write, Sync, Truncate, Delete };
    /// 0, or the code with which the operation fails.
    [[nodiscard]] int before(Operation operation);
    [[nodiscard]] bool isDead() const { return m_isDead; }
    void opened(const std::string& path, bool isThere);
    void synced(const std::string& path);
    void removed(const std::string& path, bool isSynced);

private:
    struct Durable {
        bool isThere = false;
        std::vector<char> bytes;
    };

    void lose(const std::string& path, const Durable& durable);

    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::map<std::string, Durable> m_files;
    Fault m_fault = Fault::None;
    int m_at = 0;
    std::uint64_t m_seed = 0;
    int m_operations = 0;
    bool m_hasStruck = false;
    bool m_isDead = false;
    bool m_isFull = false;
};

} // namespace hearth::test
