// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, and where the club's file lies.
#pragma once

#include "ui/settings/settings_card.h"

class QLabel;

namespace hearth {

class AboutCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit AboutCard(Frame& frame);
    void refresh() override;

private:
    QLabel* m_words;
};

} // namespace hearth
