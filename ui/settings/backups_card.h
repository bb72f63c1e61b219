// SPDX-License-Identifier: GPL-3.0-or-later
// The backups that are made by themselves, and the copy that somebody should take elsewhere.
#pragma once

#include "ui/settings/settings_card.h"

class QLabel;
class QPushButton;

namespace hearth {

class BackupsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit BackupsCard(Frame& frame);
    void refresh() override;

private:
    void makeOne();
    void restore();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString lossSince(Instant at) const;

    QLabel* m_words;
    QPushButton* m_restore;
};

} // namespace hearth
