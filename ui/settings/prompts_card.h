// SPDX-License-Identifier: GPL-3.0-or-later
// The club's prompts for conversations, one to a line, as its table cards bear them.
#pragma once

#include "ui/settings/settings_card.h"

class QPlainTextEdit;

namespace hearth {

class PromptsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit PromptsCard(Frame& frame);
    void refresh() override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString kept() const;

    QPlainTextEdit* m_prompts;
};

} // namespace hearth
