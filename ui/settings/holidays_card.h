// SPDX-License-Identifier: GPL-3.0-or-later
// The club's holidays: typed, or taken from a calendar file. What becomes of meetings then each series says.
#pragma once

#include "core/meeting/holiday.h"
#include "ui/settings/settings_card.h"

namespace hearth {

class EntryLines;

class HolidaysCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit HolidaysCard(Frame& frame);
    void refresh() override;

private:
    /// A new one where it has no id.
    void edit(const Holiday& holiday);
    void takeFromFile();

    EntryLines* m_lines;
};

} // namespace hearth
