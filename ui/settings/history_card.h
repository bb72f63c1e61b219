// SPDX-License-Identifier: GPL-3.0-or-later
// How long changes can be taken back.
#pragma once

#include "ui/settings/settings_card.h"

class QSpinBox;

namespace hearth {

class HistoryCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit HistoryCard(Frame& frame);
    void refresh() override;

private:
    QSpinBox* m_days;
    QSpinBox* m_megabytes;
};

} // namespace hearth
