// SPDX-License-Identifier: GPL-3.0-or-later
// What a club says of itself: its name, where and in which language it meets, and how long History is kept.
#pragma once

#include <QString>

#include <cstdint>

namespace hearth {

struct ClubSettings {
    QString name = {};
    QString country = {};  ///< ISO 3166, two letters; empty where unknown.
    QString zone = {};     ///< IANA, such as `Europe/London`; the club's wall clock.
    QString language = {}; ///< ISO 639, such as `de`; what sheets are written in.
    QString uid = {}; ///< Made once; tells this club from every other, also after it was renamed or copied.
    int historyDays = 730;
    std::int64_t historyMegabytes = 200;

    bool operator==(const ClubSettings&) const = default;
};

} // namespace hearth
