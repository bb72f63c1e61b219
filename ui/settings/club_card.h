// SPDX-License-Identifier: GPL-3.0-or-later
// The club itself: what it and its people are called, where it is, and which parts it wants to see.
#pragma once

#include "ui/settings/settings_card.h"

#include <map>

class QCheckBox;
class QComboBox;

namespace hearth {

class InPlaceLine;

class ClubCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit ClubCard(Frame& frame);
    void refresh() override;
    void leave() override;

private:
    void fillZones();

    InPlaceLine* m_name;
    QComboBox* m_country;
    QComboBox* m_zone;
    InPlaceLine* m_people;
    std::map<Part, QCheckBox*> m_parts;
};

} // namespace hearth
