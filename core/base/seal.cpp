// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal.h"

#include "core/base/seal_refusals.h"

#include <QFile>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include <sodium.h>

namespace hearth {

namespace {

using Bytes = std::vector<unsigned char>;

constexpr QByteArrayView magic("HRTHSEAL", 8);
constexpr unsigned char formatVersion = 1;
constexpr std::size_t versionAt = 8;
constexpr std::size_t algorithmAt = 9;
constexpr std::size_t operationsAt = 12;
constexpr std::size_t memoryAt = 16;
constexpr std::size_t lengthAt = 20;
constexpr std::size_t saltAt = 28;
constexpr std::size_t streamAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr std::size_t checksumAt = streamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t checksumSize = crypto_generichash_BYTES_MIN;
constexpr std::size_t headerSize = checksumAt + checksumSize;
constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char finalTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr unsigned char messageTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;

// A crafted header mustn't make the program calculate for hours or take all memory.
constexpr std::uint32_t mostOperations = 10;
constexpr std::uint32_t mostMemory = 1024 * 1024; // KiB
constexpr std::size_t kibibyte = 1024;

using Header = std::array<unsigned char, headerSize>;
using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

template<class Integer>
void put(Header& header, std::size_t at, Integer value)
{
    qToBigEndian(value, header.data() + at);
}

template<class Integer>
Integer get(const Header& header, std::size_t at)
{
    return qFromBigEndian<Integer>(header.data() + at);
}

std::array<unsigned char, checksumSize> checksumOf(const Header& header)
{
    std::array<unsigned char, checksumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), header.data(), checksumAt, nullptr, 0);
    return sum;
}

/// A key that doesn't stay in memory when it has done its work.
class DerivedKey {
public:
    DerivedKey(const Header& header, const QString& passphrase, const SealRefusals& say)
    {
        // The same passphrase, typed on another system, may come in another normal form.
        QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const int failed = crypto_pwhash(
            m_key.data(), m_key.size(), typed.constData(), static_cast<unsigned long long>(typed.size()),
            header.data() + saltAt, get<quint32>(header, operationsAt),
            std::size_t{get<quint32>(header, memoryAt)} * kibibyte, crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
        if (failed != 0) {
            throw say.noMemory();
        }
    }
    DerivedKey(const DerivedKey&) = delete;
    DerivedKey& operator=(const DerivedKey&) = delete;
    ~DerivedKey() { sodium_memzero(m_key.data(), m_key.size()); }

    [[nodiscard]] const unsigned char* data() const { return m_key.data(); }

private:
    Key m_key{};
};

void requireReady(const QString& passphrase, const SealRefusals& say)
{
    if (sodium_init() < 0) {
        throw say.noMemory();
    }
    if (passphrase.isEmpty()) {
        throw say.noPassphrase();
    }
}

void write(QIODevice& device, const unsigned char* bytes, std::size_t size, const SealRefusals& say)
{
    std::size_t done = 0;
    while (done < size) { // a disk that is getting full takes a part first, and says why only then
        const qint64 more =
            device.write(reinterpret_cast<const char*>(bytes + done), static_cast<qint64>(size - done));
        if (more <= 0) {
            const auto* file = qobject_cast<QFileDevice*>(&device);
            throw file != nullptr && file->error() == QFileDevice::ResourceError ? say.diskFull()
                                                                                 : say.notWritten();
        }
        done += static_cast<std::size_t>(more);
    }
}

/// Reads exactly `size` bytes; false when there are fewer.
bool read(QIODevice& device, unsigned char* bytes, std::size_t size)
{
    std::size_t have = 0;
    while (have < size) {
        const qint64 more =
            device.read(reinterpret_cast<char*>(bytes + have), static_cast<qint64>(size - have));
        if (more <= 0) {
            return false;
        }
        have += static_cast<std::size_t>(more);
    }
    return true;
}

Header newHeader(std::uint64_t length, SealEffort effort)
{
    const bool quick = effort == SealEffort::Quick;
    Header header{};
    std::copy(magic.begin(), magic.end(), header.begin());
    header[versionAt] = formatVersion;
    header[algorithmAt] = crypto_pwhash_ALG_ARGON2ID13;
    put(header, operationsAt,
        static_cast<quint32>(quick ? crypto_pwhash_OPSLIMIT_INTERACTIVE : crypto_pwhash_OPSLIMIT_MODERATE));
    put(header, memoryAt,
        static_cast<quint32>((quick ? crypto_pwhash_MEMLIMIT_INTERACTIVE : crypto_pwhash_MEMLIMIT_MODERATE) /
                             kibibyte));
    put(header, lengthAt, static_cast<quint64>(length));
    randombytes_buf(header.data() + saltAt, crypto_pwhash_SALTBYTES);
    return header;
}

void requireHeader(const Header& header, const SealRefusals& say)
{
    if (!beginsSealed({header.data(), static_cast<qsizetype>(header.size())})) {
        throw say.notSealed();
    }
    if (header[versionAt] > formatVersion) {
        throw say.newer();
    }
    const auto sum = checksumOf(header);
    if (!std::equal(sum.begin(), sum.end(), header.begin() + checksumAt) ||
        header[algorithmAt] != crypto_pwhash_ALG_ARGON2ID13 ||
        get<quint32>(header, operationsAt) > mostOperations || get<quint32>(header, memoryAt) > mostMemory) {
        throw say.damaged();
    }
}

std::uint64_t messagesFor(std::uint64_t length)
{
    return length == 0 ? 1 : (length + chunkSize - 1) / chunkSize;
}

/// The length is in the header, so a missing end is known before anything is read.
void requireLength(std::uint64_t length, std::uint64_t size, const SealRefusals& say)
{
    if (length > std::uint64_t{std::numeric_limits<qint64>::max()} / 2) {
        throw say.damaged();
    }
    const std::uint64_t expected = headerSize + overhead + length + messagesFor(length) * overhead;
    if (size < expected) {
        throw say.cutShort();
    }
    if (size > expected) {
        throw say.damaged();
    }
}

void tellOrStop(const Progress& progress, std::uint64_t done, std::uint64_t total, const SealRefusals& say)
{
    if (tell(progress, static_cast<std::int64_t>(done), static_cast<std::int64_t>(total)) == GoOn::Cancel) {
        throw say.cancelled();
    }
}

void sealStream(QIODevice& plain,
                QIODevice& sealed,
                const QString& passphrase,
                const SealRefusals& say,
                SealEffort effort,
                const Progress& progress)
{
    requireReady(passphrase, say);
    const auto length = static_cast<std::uint64_t>(plain.size());
    Header header = newHeader(length, effort);
    const DerivedKey key(header, passphrase, say);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data() + streamAt, key.data());
    const auto sum = checksumOf(header);
    std::copy(sum.begin(), sum.end(), header.begin() + checksumAt);
    write(sealed, header.data(), header.size(), say);

    Bytes message(chunkSize + overhead);
    const auto push = [&](const Bytes& chunk, std::size_t size, unsigned char tag) {
        unsigned long long written = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, message.data(), &written, chunk.data(), size,
                                                   header.data(), header.size(), tag);
        write(sealed, message.data(), static_cast<std::size_t>(written), say);
    };
    Bytes chunk(chunkSize);
    push(chunk, 0, messageTag);
    std::uint64_t left = length;
    do {
        const std::size_t size = std::min<std::uint64_t>(left, chunkSize);
        if (!read(plain, chunk.data(), size)) {
            throw say.notRead();
        }
        left -= size;
        push(chunk, size, left == 0 ? finalTag : messageTag);
        tellOrStop(progress, length - left, length, say);
    } while (left > 0);
    sodium_memzero(chunk.data(), chunk.size());
}

void unsealStream(QIODevice& sealed,
                  QIODevice& plain,
                  const QString& passphrase,
                  const SealRefusals& say,
                  const Progress& progress)
{
    requireReady(passphrase, say);
    Header header{};
    if (!read(sealed, header.data(), header.size())) {
        throw beginsSealed({header.data(), static_cast<qsizetype>(header.size())}) ? say.cutShort()
                                                                                   : say.notSealed();
    }
    requireHeader(header, say);
    const auto length = get<quint64>(header, lengthAt);
    requireLength(length, static_cast<std::uint64_t>(sealed.size()), say);
    const DerivedKey key(header, passphrase, say);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, header.data() + streamAt, key.data()) != 0) {
        throw say.damaged();
    }

    Bytes message(chunkSize + overhead);
    Bytes chunk(chunkSize);
    /// The message's tag; nothing when it isn't genuine.
    const auto pull = [&](std::size_t size) -> std::optional<unsigned char> {
        unsigned char tag = 0;
        if (!read(sealed, message.data(), size + overhead)) {
            throw say.cutShort();
        }
        const int failed =
            crypto_secretstream_xchacha20poly1305_pull(&state, chunk.data(), nullptr, &tag, message.data(),
                                                       size + overhead, header.data(), header.size());
        return failed != 0 ? std::nullopt : std::optional(tag);
    };
    if (pull(0) != messageTag) {
        throw say.wrongPassphrase();
    }
    std::uint64_t left = length;
    do {
        const std::size_t size = std::min<std::uint64_t>(left, chunkSize);
        left -= size;
        if (pull(size) != (left == 0 ? finalTag : messageTag)) {
            throw say.damaged();
        }
        write(plain, chunk.data(), size, say);
        tellOrStop(progress, length - left, length, say);
    } while (left > 0);
    sodium_memzero(chunk.data(), chunk.size());
}

} // namespace

Done seal(QIODevice& plain,
          QIODevice& sealed,
          const QString& passphrase,
          const QString& name,
          SealEffort effort,
          const Progress& progress)
{
    try {
        sealStream(plain, sealed, passphrase, SealRefusals(name), effort, progress);
        return {};
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    }
}

Done unseal(QIODevice& sealed,
            QIODevice& plain,
            const QString& passphrase,
            const QString& name,
            const Progress& progress)
{
    try {
        unsealStream(sealed, plain, passphrase, SealRefusals(name), progress);
        return {};
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    }
}

bool beginsSealed(QByteArrayView bytes) { return bytes.startsWith(magic); }

Result<QString> readPassphrase(const QString& path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(SealRefusals(path).notRead().error);
    }
    QString line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return failure(SealRefusals(path).emptyFile().error);
    }
    return line;
}

} // namespace hearth
