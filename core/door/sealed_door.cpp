// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/sealed_door.h"

#include "core/store/file_state.h"
#include "core/store/file_sync.h"
#include "core/store/store_error.h"

#include <QBuffer>
#include <QFile>
#include <QtEndian>

#include <algorithm>

#include <sodium.h>

namespace hearth {

namespace {

constexpr QByteArrayView doorMagic("HRTHDOOR", 8);
constexpr quint32 doorFormat = 1;
constexpr qsizetype formatAt = 8;
constexpr qsizetype lengthAtDoor = 12;
constexpr qsizetype doorHeaderSize = 20;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype recordHead = 4 + nonceSize;

template<class Integer>
void putBig(QByteArray& bytes, qsizetype at, Integer value)
{
    qToBigEndian(value, bytes.data() + at);
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

void requireSodium()
{
    if (sodium_init() < 0) {
        throw StoreError(Error::Kind::Internal, "sodium");
    }
}

StoreError writingFailed(const QFileDevice& file)
{
    return {file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Io,
            "door log: " + file.errorString().toStdString()};
}

} // namespace

Result<QByteArray>
sealDoor(QByteArray plain, const QString& passphrase, const QString& name, SealEffort effort)
{
    QByteArray sealedPart;
    QBuffer from(&plain);
    QBuffer to(&sealedPart);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        return failure(StoreError(Error::Kind::Internal, "seal door").toError(name));
    }
    if (const Done done = seal(from, to, passphrase, name, effort); !done) {
        return failure(done.error());
    }
    QByteArray bytes(doorHeaderSize, '\0');
    std::copy(doorMagic.begin(), doorMagic.end(), bytes.begin());
    putBig(bytes, formatAt, doorFormat);
    putBig(bytes, lengthAtDoor, static_cast<quint64>(sealedPart.size()));
    return bytes + sealedPart;
}

QByteArray newLogKey()
{
    requireSodium();
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return key;
}

Result<SealedDoor> SealedDoor::open(const QString& path, const QString& passphrase)
{
    try {
        requireReadable(path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            throw StoreError(Error::Kind::Io, "read: " + file.errorString().toStdString());
        }
        const QByteArray bytes = file.readAll();
        if (bytes.size() < doorHeaderSize || !beginsSealedDoor(bytes)) {
            throw StoreError(Error::Kind::Damaged, "sealed door: header");
        }
        if (qFromBigEndian<quint32>(bytes.constData() + formatAt) > doorFormat) {
            throw StoreError(Error::Kind::Newer, "sealed door format");
        }
        const auto length = qFromBigEndian<quint64>(bytes.constData() + lengthAtDoor);
        if (length > static_cast<quint64>(bytes.size() - doorHeaderSize)) {
            throw StoreError(Error::Kind::Damaged, "sealed door: shorter than its header says");
        }
        SealedDoor door;
        door.m_path = path;
        QByteArray sealedPart = bytes.mid(doorHeaderSize, static_cast<qsizetype>(length));
        QBuffer from(&sealedPart);
        QBuffer to(&door.m_plain);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
            throw StoreError(Error::Kind::Internal, "unseal door");
        }
        if (const Done done = unseal(from, to, passphrase, path); !done) {
            return failure(done.error());
        }
        door.m_start = doorHeaderSize + sealedPart.size();
        door.m_tail = bytes.mid(door.m_start);
        door.m_end = door.m_start;
        door.m_size = bytes.size();
        return door;
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
}

/// What a record is bound to: its place, and the record before it.
QByteArray SealedDoor::bindingOf(std::int64_t number) const
{
    constexpr qsizetype numberSize = 8;
    QByteArray binding(numberSize, '\0');
    putBig(binding, 0, static_cast<quint64>(number));
    return binding + QByteArray(reinterpret_cast<const char*>(m_lastTag.data()), tagSize);
}

std::vector<QByteArray> SealedDoor::readRecords(const QByteArray& key)
{
    requireSodium();
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES) {
        throw StoreError(Error::Kind::Damaged, "sealed door: key");
    }
    std::vector<QByteArray> records;
    qsizetype at = 0;
    while (m_tail.size() - at >= recordHead) {
        const auto length = qsizetype{qFromBigEndian<quint32>(m_tail.constData() + at)};
        if (length == 0 && isBlank(QByteArrayView(m_tail).sliced(at))) {
            break; // the disk made room for a record that a power cut kept from it
        }
        if (length < qsizetype{tagSize}) {
            throw StoreError(Error::Kind::Damaged, "sealed door: record length");
        }
        if (length > m_tail.size() - at - recordHead) {
            break; // written in part, and never confirmed
        }
        const QByteArray binding = bindingOf(m_records);
        const unsigned char* sealedBytes = raw(m_tail) + at + recordHead;
        QByteArray plain(length - qsizetype{tagSize}, '\0');
        const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, sealedBytes,
            static_cast<unsigned long long>(length), raw(binding),
            static_cast<unsigned long long>(binding.size()), raw(m_tail) + at + 4, raw(key));
        if (failed != 0) {
            throw StoreError(Error::Kind::Damaged, "sealed door: record isn't genuine");
        }
        std::copy_n(sealedBytes + length - qsizetype{tagSize}, tagSize, m_lastTag.begin());
        records.push_back(std::move(plain));
        ++m_records;
        at += recordHead + length;
        m_end = m_start + at;
    }
    return records;
}

void SealedDoor::beginAppending()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // held for an evening; one that a crash left is known by its process
    if (!m_lock->tryLock()) {
        throw StoreError(m_lock->error() == QLockFile::LockFailedError ? Error::Kind::Busy
                                                                       : Error::Kind::ReadOnly,
                         "lock of the door log");
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite)) {
        throw StoreError(Error::Kind::ReadOnly, "door log: " + file.errorString().toStdString());
    }
    if (file.size() != m_size) {
        throw StoreError(Error::Kind::Busy, "door log grew since it was read");
    }
    if (isCutShort()) {
        if (!file.resize(m_end)) {
            throw writingFailed(file);
        }
        m_size = m_end;
        file.close();
        syncFile(m_path);
    }
}

void SealedDoor::append(const QByteArray& record, const QByteArray& key)
{
    QByteArray bytes(recordHead + record.size() + qsizetype{tagSize}, '\0');
    auto* start = reinterpret_cast<unsigned char*>(bytes.data());
    randombytes_buf(start + 4, static_cast<std::size_t>(nonceSize));
    const QByteArray binding = bindingOf(m_records);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + recordHead, &length, raw(record), static_cast<unsigned long long>(record.size()),
        raw(binding), static_cast<unsigned long long>(binding.size()), nullptr, start + 4, raw(key));
    putBig(bytes, 0, static_cast<quint32>(length));

    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        throw StoreError(Error::Kind::Moved, "door log: " + file.errorString().toStdString());
    }
    if (file.size() != m_end || !file.seek(m_end)) {
        throw StoreError(Error::Kind::Moved, "door log is another one");
    }
    try {
        for (qsizetype done = 0; done < bytes.size();) {
            const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
            if (more <= 0) {
                throw writingFailed(file);
            }
            done += more;
        }
        syncFile(m_path);
    } catch (const StoreError&) {
        file.resize(m_end); // where even that fails, the next opening cuts it off
        throw;
    }
    std::copy_n(start + bytes.size() - qsizetype{tagSize}, tagSize, m_lastTag.begin());
    ++m_records;
    m_end += bytes.size();
    m_size = m_end;
}

} // namespace hearth
