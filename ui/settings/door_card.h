// SPDX-License-Identifier: GPL-3.0-or-later
// What the club's door shows and allows, and the PIN of its desk.
#pragma once

#include "core/settings/door_settings.h"
#include "ui/settings/settings_card.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hearth {

class DoorCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit DoorCard(Frame& frame);
    void refresh() override;

private:
    struct Choice {
        QCheckBox* box = nullptr;
        bool DoorSettings::*flag = nullptr;
    };

    void askForPin();
    void addPickUp();
    void keepPickUp();

    std::vector<Choice> m_choices;
    QCheckBox* m_pickUp;
    QSpinBox* m_age;
    QLabel* m_words;
    QPushButton* m_pin;
};

} // namespace hearth
