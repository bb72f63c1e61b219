// SPDX-License-Identifier: GPL-3.0-or-later
// A door file that only its passphrase opens. What the file was made with is sealed once; what is written
// down at the door is appended to it, sealed record by record with a key that lies in the sealed part, so
// that no plain byte ever touches the disk of the laptop at the door.
//
// The format, all numbers big-endian: "HRTHDOOR", version u32, length of the sealed part u64; the sealed part
// as `seal` writes it; then records: length u32, nonce 24, and XChaCha20-Poly1305 of the bytes with a tag of
// 16. Sealed with each record are its number and the tag of the one before it, so that none can be changed,
// left out, doubled or put elsewhere unnoticed. Only what is missing at the very end can't be told from what
// was never written; a last record that is there in part was never confirmed to anybody.
#pragma once

#include "core/base/result.h"
#include "core/base/seal.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace hearth {

/// The bytes of a new sealed door file.
[[nodiscard]] Result<QByteArray>
sealDoor(QByteArray plain, const QString& passphrase, const QString& name, SealEffort effort);

/// A new key for a log.
[[nodiscard]] QByteArray newLogKey();

class SealedDoor {
public:
    /// Opens the sealed part. Fails as `unseal` does, as Newer for a newer format, and as Gone or Io where it
    /// can't be read.
    [[nodiscard]] static Result<SealedDoor> open(const QString& path, const QString& passphrase);

    /// What the file was made with.
    [[nodiscard]] const QByteArray& plain() const { return m_plain; }

    /// What was written down since, in order. Throws `StoreError` of kind Damaged where a record isn't
    /// genuine.
    [[nodiscard]] std::vector<QByteArray> readRecords(const QByteArray& key);
    /// Whether a last record is there only in part. Known when the records were read.
    [[nodiscard]] bool isCutShort() const { return m_end < m_size; }

    /// From here on records can be appended, and nobody else appends any. What is left of a last record that
    /// was never whole is cut off. Throws `StoreError`, of kind Busy where the file is open elsewhere.
    void beginAppending();
    /// Returns when the disk has it. Throws `StoreError`, and then the record isn't there.
    void append(const QByteArray& record, const QByteArray& key);

private:
    static constexpr std::size_t tagSize = 16;
    using Tag = std::array<unsigned char, tagSize>;

    [[nodiscard]] QByteArray bindingOf(std::int64_t number) const;

    QString m_path;
    QByteArray m_plain;
    QByteArray m_tail;  ///< The records as they lie in the file.
    qint64 m_start = 0; ///< Where they begin.
    qint64 m_end = 0;   ///< Where the last whole one ends.
    qint64 m_size = 0;  ///< Of the file.
    std::int64_t m_records = 0;
    Tag m_lastTag{};
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hearth
