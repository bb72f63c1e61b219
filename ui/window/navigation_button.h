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
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_badge = 0;
};

} // namespace hearth
