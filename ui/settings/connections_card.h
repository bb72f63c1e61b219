// SPDX-License-Identifier: GPL-3.0-or-later
// Whose connections the club works out.
#pragma once

#include "ui/settings/settings_card.h"

class QCheckBox;

namespace hearth {

class ConnectionsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit ConnectionsCard(Frame& frame);
    void refresh() override;

private:
    QCheckBox* m_minors;
};

} // namespace hearth
