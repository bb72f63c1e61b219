// SPDX-License-Identifier: GPL-3.0-or-later
// A list with, beside it, what is chosen there. Where the window is too narrow for both, what is chosen takes
// the list's place and leads back to it.
#pragma once

#include <QSplitter>

namespace hearth {

class ListAndDetail final : public QSplitter {
    Q_OBJECT

public:
    /// `share`: what the detail takes of the width until somebody draws it otherwise, from 0 to 1, where that
    /// is more than it needs.
    ListAndDetail(QWidget* list, QWidget* detail, double share = 0);

    /// Says whether something is chosen.
    void setChosen(bool isChosen);
    /// Whether there is room for one of the two only.
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    /// There is room for both now, or no longer.
    void foldChanged(bool isFolded);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    QWidget* m_list;
    QWidget* m_detail;
    double m_share;
    bool m_isChosen = false;
    bool m_isFolded = false;
    bool m_isLaidOut;
};

} // namespace hearth
