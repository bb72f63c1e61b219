// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence about something that could be done, and beside it the button that does it.
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace hearth {

class DeedLine final : public QWidget {
    Q_OBJECT

public:
    DeedLine(const QString& words, const QString& deed, const std::function<void()>& run);

    [[nodiscard]] QPushButton& button() const { return *m_button; }

private:
    QPushButton* m_button;
};

} // namespace hearth
