// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a member's Details, each once: its label, how it reads, and how what is typed goes back into
// the member.
#pragma once

#include "core/exchange/member_fields.h"
#include "core/member/member.h"
#include "core/settings/club_settings.h"
#include "ui/shared/formats.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// What a field offers while it is typed.
enum class FieldOffers { Nothing, Groups, Interests, Households, Roles, Statuses };

struct DetailField {
    QString name; ///< As the exchange contract calls it; problems name it so.
    QString (*label)();
    QString (*text)(const Member& member, const Formats& formats);
    /// The problem where it can't be read; the member is as it was then.
    std::optional<Problem> (*read)(Member& member, const QString& text, const FieldRules& rules);
    FieldOffers offers = FieldOffers::Nothing;
    bool isDate = false;
    std::optional<Part> part = {}; ///< Absent where the club has switched it off.
};

/// A heading and what stands under it.
struct DetailSection {
    QString (*heading)(); ///< Null for none.
    std::vector<DetailField> fields;
};

[[nodiscard]] const std::vector<DetailSection>& detailSections();
/// What stands behind Show.
[[nodiscard]] const std::vector<DetailField>& emergencyFields();

} // namespace hearth
