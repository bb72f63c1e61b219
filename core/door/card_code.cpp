// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/card_code.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hearth {

namespace {

constexpr int clubs = 1'000;
constexpr int persons = 1'000'000;
constexpr int issues = 10;
constexpr int modulus = 97;
constexpr int hundred = 100;

/// The number before its check digits.
qint64 bodyOf(const CardCode& code)
{
    return (qint64{code.club} * persons + code.person) * issues + code.issue;
}

int checkOf(qint64 body) { return static_cast<int>(modulus + 1 - body * hundred % modulus); }

} // namespace

int CardCode::clubOf(const QString& uid)
{
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<int>(qFromBigEndian<quint32>(hash.constData()) % clubs);
}

std::optional<CardCode> CardCode::fromText(QStringView text)
{
    qint64 number = 0;
    int count = 0;
    for (const QChar sign : text) {
        if (sign.isDigit() && count < digits) {
            number = number * 10 + sign.digitValue();
            ++count;
        } else if (sign.isDigit() || (!sign.isSpace() && sign != u'-')) {
            return std::nullopt;
        }
    }
    const qint64 body = number / hundred;
    if (count != digits || number % hundred != checkOf(body)) {
        return std::nullopt;
    }
    CardCode code;
    code.issue = static_cast<int>(body % issues);
    code.person = static_cast<int>(body / issues % persons);
    code.club = static_cast<int>(body / issues / persons);
    return code;
}

QString CardCode::text() const
{
    const qint64 body = bodyOf(*this);
    return QStringLiteral("%1").arg(body * hundred + checkOf(body), digits, 10, QLatin1Char('0'));
}

} // namespace hearth
