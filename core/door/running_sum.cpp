// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/running_sum.h"

#include <QtEndian>

#include <array>

namespace hearth {

void RunningSum::add(std::int64_t number)
{
    std::array<char, sizeof number> bytes{};
    qToBigEndian(number, bytes.data());
    m_hash.addData(QByteArrayView(bytes.data(), bytes.size()));
}

void RunningSum::add(std::optional<std::int64_t> number)
{
    add(std::int64_t{number.has_value()});
    add(number.value_or(0));
}

void RunningSum::add(QByteArrayView bytes)
{
    add(std::int64_t{bytes.size()});
    m_hash.addData(bytes);
}

void RunningSum::add(const QString& text) { add(QByteArrayView(text.toUtf8())); }

std::int64_t RunningSum::value() const { return qFromBigEndian<std::int64_t>(m_hash.result().constData()); }

} // namespace hearth
