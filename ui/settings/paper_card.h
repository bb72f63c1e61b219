// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the head of the club's sheets, and the paper they are laid out for.
#pragma once

#include "ui/settings/settings_card.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hearth {

class PaperCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit PaperCard(Frame& frame);
    void refresh() override;
    void leave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseLogo();
    void keepLogo(const QByteArray& bytes);

    QPlainTextEdit* m_letterhead;
    QLabel* m_logo;
    QPushButton* m_remove;
    QComboBox* m_paper;
    QComboBox* m_language;
};

} // namespace hearth
