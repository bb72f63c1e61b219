// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the navigation.
#pragma once

#include <QAbstractButton>

namespace hearth {

class NavigationButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(const QString& title, const QString& icon);

    void setBadge(int number, const QString& meaning);
    /// Whether this is the page in front. No check mark of Qt's: a screen reader would toggle that and go
    /// nowhere.
    void setCurrent(bool isCurrent);
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    int m_badge = 0;
    QString m_badgeMeaning;
    bool m_isCurrent = false;
};

} // namespace hearth
