// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_disk.h"

#include "core/base/random_source.h"
#include "core/store/database.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <new>

namespace hearth::test {

namespace {

FaultyDisk* disk = nullptr;
sqlite3_vfs* real = nullptr;

struct FaultyFile {
    sqlite3_file base;
    char* path; ///< Null for a temporary file, which no restart finds.
    sqlite3_file* under;
};

FaultyFile& asFile(sqlite3_file* file) { return *reinterpret_cast<FaultyFile*>(file); }

sqlite3_file* under(sqlite3_file* file) { return asFile(file).under; }

int closeFile(sqlite3_file* file)
{
    sqlite3_file* below = under(file);
    const int code = below->pMethods != nullptr ? below->pMethods->xClose(below) : SQLITE_OK;
    std::free(asFile(file).path);
    return code;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    return under(file)->pMethods->xRead(under(file), into, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const int fails = disk->before(FaultyDisk::Operation::Write);
    return fails != 0 ? fails : under(file)->pMethods->xWrite(under(file), from, size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int fails = disk->before(FaultyDisk::Operation::Truncate);
    return fails != 0 ? fails : under(file)->pMethods->xTruncate(under(file), size);
}

/// The real disk isn't asked: it is the one here that has to keep what was synced.
int syncFile(sqlite3_file* file, int)
{
    const int fails = disk->before(FaultyDisk::Operation::Sync);
    if (fails == 0 && asFile(file).path != nullptr) {
        disk->synced(asFile(file).path);
    }
    return fails;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return under(file)->pMethods->xFileSize(under(file), size);
}

int lockFile(sqlite3_file* file, int how) { return under(file)->pMethods->xLock(under(file), how); }
int unlockFile(sqlite3_file* file, int how) { return under(file)->pMethods->xUnlock(under(file), how); }

int isReserved(sqlite3_file* file, int* answer)
{
    return under(file)->pMethods->xCheckReservedLock(under(file), answer);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return under(file)->pMethods->xFileControl(under(file), what, argument);
}

int sectorSize(sqlite3_file*) { return 512; }
int characteristics(sqlite3_file*) { return 0; } // promises nothing

/// Version 1: no shared memory, no mapping behind our back.
constexpr sqlite3_io_methods methods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,    sizeOfFile, lockFile,        unlockFile, isReserved,
                                     controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    FaultyFile& opened = asFile(file);
    opened.base.pMethods = nullptr;
    opened.path = nullptr;
    opened.under = reinterpret_cast<sqlite3_file*>(&opened + 1);
    if (disk->isDead()) {
        return SQLITE_CANTOPEN;
    }
    const bool isThere = name != nullptr && std::ifstream(name).good();
    const int code = real->xOpen(real, name, opened.under, flags, flagsOut);
    if (code == SQLITE_OK) {
        opened.base.pMethods = &methods;
        if (name != nullptr) {
            opened.path = strdup(name);
            disk->opened(name, isThere);
        }
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int fails = disk->before(FaultyDisk::Operation::Delete);
    if (fails != 0) {
        return fails;
    }
    disk->removed(name, syncFolder != 0);
    return real->xDelete(real, name, 0);
}

std::vector<char> contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::vector<char> bytes(file.good() ? static_cast<std::size_t>(file.tellg()) : 0);
    file.seekg(0);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

} // namespace

FaultyDisk::FaultyDisk() : m_vfs(std::make_unique<sqlite3_vfs>())
{
    setUpSqlite();
    real = sqlite3_vfs_find(nullptr);
    *m_vfs = *real;
    m_vfs->pNext = nullptr;
    m_vfs->zName = "faulty";
    m_vfs->szOsFile = static_cast<int>(sizeof(FaultyFile)) + real->szOsFile;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs.get(), 1);
    disk = this;
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_register(real, 1);
    sqlite3_vfs_unregister(m_vfs.get());
    disk = nullptr;
}

void FaultyDisk::arm(Fault fault, int at, std::uint64_t seed)
{
    m_fault = fault;
    m_at = at;
    m_seed = seed;
    m_operations = 0;
    m_hasStruck = false;
}

void FaultyDisk::strike()
{
    m_hasStruck = true;
    m_isFull = m_fault == Fault::Full;
    m_isDead = m_fault != Fault::Full && m_fault != Fault::Error;
}

int FaultyDisk::before(Operation operation)
{
    ++m_operations;
    if (!m_hasStruck && m_fault != Fault::None && m_operations == m_at) {
        strike();
        if (m_fault == Fault::Error) {
            return operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
        }
    }
    if (m_isDead) {
        return SQLITE_IOERR;
    }
    if (m_isFull && operation == Operation::Write) {
        return SQLITE_FULL;
    }
    return m_isFull && operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

void FaultyDisk::opened(const std::string& path, bool isThere)
{
    const auto [file, isNew] = m_files.try_emplace(path);
    if (isNew && isThere) {
        file->second = {true, contents(path)};
    }
}

void FaultyDisk::synced(const std::string& path) { m_files[path] = {true, contents(path)}; }

void FaultyDisk::removed(const std::string& path, bool isSynced)
{
    if (isSynced) {
        m_files[path] = {};
    }
}

void FaultyDisk::lose(const std::string& path, const Durable& durable)
{
    const std::vector<char> written = contents(path);
    std::vector<char> left = durable.bytes;
    bool isThere = durable.isThere;
    if (m_fault == Fault::TornWrites) {
        RandomSource random(m_seed, written.size());
        isThere = isThere || random.chance(50);
        if (random.chance(50)) {
            left.resize(written.size());
        }
        constexpr std::size_t sector = 512;
        for (std::size_t at = 0; at < std::min(left.size(), written.size()); at += sector) {
            if (random.chance(50)) {
                const std::size_t size = std::min({sector, left.size() - at, written.size() - at});
                std::copy_n(written.begin() + static_cast<std::ptrdiff_t>(at), size,
                            left.begin() + static_cast<std::ptrdiff_t>(at));
            }
        }
    }
    if (!isThere) {
        std::remove(path.c_str());
        return;
    }
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(left.data(), static_cast<std::streamsize>(left.size()));
}

void FaultyDisk::restart()
{
    if (m_hasStruck && (m_fault == Fault::PowerLoss || m_fault == Fault::TornWrites)) {
        for (const auto& [path, durable] : m_files) {
            lose(path, durable);
        }
    }
    m_files.clear();
    m_fault = Fault::None;
    m_isDead = false;
    m_isFull = false;
}

} // namespace hearth::test
