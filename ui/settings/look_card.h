// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks on this computer: light or dark, how large its text is, and in which language it
// speaks.
#pragma once

#include "ui/settings/settings_card.h"

class QComboBox;
class QLabel;

namespace hearth {

class LookCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit LookCard(Frame& frame);
    void refresh() override;

private:
    void apply();

    QComboBox* m_look;
    QComboBox* m_zoom;
    QComboBox* m_language;
    QLabel* m_preview;
};

} // namespace hearth
