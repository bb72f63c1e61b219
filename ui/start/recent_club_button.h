// SPDX-License-Identifier: GPL-3.0-or-later
// A club that was opened before: its name, where it lies, and when it was changed last.
#pragma once

#include <QAbstractButton>

namespace hearth {

class RecentClubButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentClubButton(const QString& path);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_where;
    bool m_isThere;
};

} // namespace hearth
