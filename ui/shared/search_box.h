// SPDX-License-Identifier: GPL-3.0-or-later
// A box to search in as one types. Escape empties it, Down and Enter go on to what was found.
#pragma once

#include <QLineEdit>

namespace hearth {

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    /// `hint` stands in the empty box and names it for a screen reader.
    explicit SearchBox(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to go on to the results with the keyboard.
    void wentOn();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace hearth
