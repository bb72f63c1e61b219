// SPDX-License-Identifier: GPL-3.0-or-later
// One value that can be chosen: a round button and, beside it, a text of as many lines as it needs. A click
// on the text is a click on the button.
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace hearth {

class SideChoice final : public QWidget {
    Q_OBJECT

public:
    /// An empty `text` reads "nothing". `spoken`: what a screen reader says of the button.
    SideChoice(const QString& text, const QString& spoken);

    [[nodiscard]] QRadioButton& button() const { return *m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
};

/// A label for values of others' making: plain text that wraps, also within an e-mail address.
[[nodiscard]] QLabel* valueLabel(const QString& text);

} // namespace hearth
