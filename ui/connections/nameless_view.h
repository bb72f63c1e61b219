// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose copy names nobody: who knows whom is for those who look after the club, and for no file.
#pragma once

#include <QTableView>

namespace hearth {

class NamelessView final : public QTableView {
    Q_OBJECT

public:
    NamelessView();

    /// Puts the chosen rows, or all where none is chosen, on the clipboard as a spreadsheet takes them, with
    /// "Person 3" for a name. Returns how many.
    [[nodiscard]] int copy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace hearth
