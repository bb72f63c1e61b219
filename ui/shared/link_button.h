// SPDX-License-Identifier: GPL-3.0-or-later
// Words that lead somewhere: they look like the text around them, are underlined under the pointer and with
// the keyboard, and wrap where they must.
#pragma once

#include <QAbstractButton>

namespace hearth {

class LinkButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace hearth
