// SPDX-License-Identifier: GPL-3.0-or-later
// What the club's kinds of meetings are like: how long they last, how many can come, who is invited.
#pragma once

#include "core/meeting/kind.h"
#include "ui/settings/settings_card.h"

namespace hearth {

class EntryLines;

class KindsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit KindsCard(Frame& frame);
    void refresh() override;

private:
    [[nodiscard]] QString wordsOf(const MeetingKind& kind) const;
    /// A new one where it has no name.
    void edit(const MeetingKind& kind);

    EntryLines* m_lines;
};

} // namespace hearth
