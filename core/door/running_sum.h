// SPDX-License-Identifier: GPL-3.0-or-later
// A sum that finds damage: bits that a stick lost, a file that was copied by halves. It keeps nobody from
// changing a file on purpose, who could write a new sum as well.
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

#include <cstdint>
#include <optional>

namespace hearth {

class RunningSum {
public:
    void add(std::int64_t number);
    void add(std::optional<std::int64_t> number);
    /// With its length, so that two texts never read as one.
    void add(QByteArrayView bytes);
    void add(const QString& text);

    /// Eight bytes of BLAKE2b.
    [[nodiscard]] std::int64_t value() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace hearth
