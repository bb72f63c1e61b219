// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing with a passphrase, for what leaves the laptop: a backup on a stick, a door file in a mail. Argon2id
// makes guessing slow, and the stream is authenticated chunk by chunk up to a final one, so that a wrong
// passphrase, a changed byte and a missing end are each told apart and nothing false ever comes out whole.
//
// The format, all numbers big-endian: "HRTHSEAL", version u8, algorithm u8, 2 bytes 0, operations u32, memory
// in KiB u32, length of the plain bytes u64, salt 16, stream header 24, checksum of all that 16 (BLAKE2b);
// then one empty message that proves the passphrase, then messages of 64 KiB of plain bytes, the last one
// final. Messages are libsodium's crypto_secretstream_xchacha20poly1305, 17 bytes longer than what they hold.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

class QIODevice;

namespace hearth {

/// How much work a guess costs; recorded in what is sealed.
enum class SealEffort {
    Quick,    ///< 64 MiB and about a tenth of a second: libsodium's "interactive".
    Thorough, ///< 256 MiB and about a second: libsodium's "moderate".
};

/// Seals all of `plain`, whose size is known, into `sealed`. `name` stands in sentences. An empty passphrase
/// is invalid.
[[nodiscard]] Done seal(QIODevice& plain,
                        QIODevice& sealed,
                        const QString& passphrase,
                        const QString& name,
                        SealEffort effort,
                        const Progress& progress = {});

/// Opens `sealed` into `plain`. Fails as Refused with a wrong passphrase, as Damaged when it was changed or
/// cut short, as Foreign when it isn't sealed, as Newer when a newer Hearth sealed it. What has come out
/// before a failure is genuine but not all, so the caller drops it.
[[nodiscard]] Done unseal(QIODevice& sealed,
                          QIODevice& plain,
                          const QString& passphrase,
                          const QString& name,
                          const Progress& progress = {});

/// Whether these are the first bytes of something sealed.
[[nodiscard]] bool beginsSealed(QByteArrayView bytes);

/// The passphrase in the first line of a text file, without its end.
[[nodiscard]] Result<QString> readPassphrase(const QString& path);

} // namespace hearth
