// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pin.h"

#include <array>
#include <stdexcept>

#include <sodium.h>

namespace hearth {

namespace {

void startSodium()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium can't start");
    }
}

} // namespace

QString hashOfPin(const QString& pin)
{
    startSodium();
    const QByteArray bytes = pin.normalized(QString::NormalizationForm_KC).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        throw std::bad_alloc();
    }
    return QString::fromLatin1(hash.data());
}

bool isPinRight(const QString& pin, const QString& hash)
{
    startSodium();
    const QByteArray bytes = pin.normalized(QString::NormalizationForm_KC).toUtf8();
    const QByteArray kept = hash.toLatin1();
    return !hash.isEmpty() && kept.size() < qsizetype{crypto_pwhash_STRBYTES} &&
           crypto_pwhash_str_verify(kept.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace hearth
