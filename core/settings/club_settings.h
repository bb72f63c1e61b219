// SPDX-License-Identifier: GPL-3.0-or-later
// What a club says of itself: its name, where and in which language it meets, and how long History is kept.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>

namespace hearth {

/// What a small club may do without; what it has switched off is absent from the screens until it is wanted.
enum class Part { Groups, Households, Interests, Consents, Emergency, Connections, LateMarks, ExcusedMarks };

inline constexpr std::array allParts{Part::Groups,    Part::Households,  Part::Interests, Part::Consents,
                                     Part::Emergency, Part::Connections, Part::LateMarks, Part::ExcusedMarks};
/// Those that a new club is asked about.
inline constexpr std::array firstParts{Part::Groups, Part::Households, Part::Interests, Part::Consents,
                                       Part::Emergency};

/// `groups`, as the setting is kept.
[[nodiscard]] QString partWord(Part part);

struct ClubSettings {
    QString name = {};
    QString country = {};  ///< ISO 3166, two letters; empty where unknown.
    QString zone = {};     ///< IANA, such as `Europe/London`; the club's wall clock.
    QString language = {}; ///< ISO 639, such as `de`; what sheets are written in.
    QString uid = {}; ///< Made once; tells this club from every other, also after it was renamed or copied.
    QString people = {}; ///< What the club calls its members, as "Singers"; empty for the usual word.
    QString person = {}; ///< One of them.
    QStringList hiddenParts = {}; ///< By their words, in the parts' order.
    QString letterhead = {};      ///< Lines under the name on sheets: where it meets, how to reach it.
    QString paper = {};           ///< `A4` or `Letter`; empty as the country has it.
    /// Whether Connections are worked out for people under 18 as well.
    bool connectsMinors = false;
    int historyDays = 730;
    std::int64_t historyMegabytes = 200;

    bool operator==(const ClubSettings&) const = default;
};

/// The paper that sheets are laid out for: the club's choice or its country's, `A4` or `Letter`.
[[nodiscard]] QString paperOf(const ClubSettings& settings);

/// Whether the club has this part.
[[nodiscard]] bool hasPart(const ClubSettings& settings, Part part);
/// Switches a part on or off.
void setPart(ClubSettings& settings, Part part, bool isWanted);

} // namespace hearth
