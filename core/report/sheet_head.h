// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on every sheet of a club: its name, its letterhead, its logo, and how it writes.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace hearth {

class Club;

struct SheetHead {
    QString club;
    QString letterhead; ///< Lines.
    QByteArray logo;    ///< A picture's bytes, empty for none.
    QString language;   ///< ISO 639.
    QString country;    ///< ISO 3166, empty where unknown.
    QString paper;      ///< `A4` or `Letter`.
    QDate today;

    bool operator==(const SheetHead&) const = default;
};

/// Throws `StoreError`.
[[nodiscard]] SheetHead sheetHead(Club& club);

} // namespace hearth
