// SPDX-License-Identifier: GPL-3.0-or-later
// A filter chip: it says what is chosen and opens a menu of what could be; one that narrows the list stands
// out and can be taken off with Delete.
#pragma once

#include <QAbstractButton>

namespace hearth {

class ChipButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(const QString& name);

    /// What it says: "Group", or "Chess" with `isNarrowing` once that one is chosen.
    void setChoice(const QString& text, bool isNarrowing);
    [[nodiscard]] bool isNarrowing() const { return m_isNarrowing; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void takenOff();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_name;
    bool m_isNarrowing = false;
};

} // namespace hearth
