// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: one card for each section, each of which saves what is changed at once.
#pragma once

#include "ui/window/page.h"

#include <vector>

namespace hearth {

class SettingsCard;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Frame& frame);

    void arrive(const QString& subject) override;
    [[nodiscard]] bool leave() override;

private:
    void refresh();

    std::vector<SettingsCard*> m_cards;
};

} // namespace hearth
