// SPDX-License-Identifier: GPL-3.0-or-later
// Who is new in the club, and who looks after them.
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace hearth {

class Frame;

class NewcomersTab final : public QScrollArea {
    Q_OBJECT

public:
    explicit NewcomersTab(Frame& frame);

    /// Reads all again.
    void refresh();

private:
    Frame& m_frame;
    QLabel* m_sentence;
    QVBoxLayout* m_lines;
};

} // namespace hearth
