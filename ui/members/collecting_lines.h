// SPDX-License-Identifier: GPL-3.0-or-later
// Who may collect a child and who must not, behind a button that shows it: it is read by whoever was asked to
// look, and by nobody over a shoulder.
#pragma once

#include "core/base/id.h"
#include "core/door/collecting_actions.h"

#include <QWidget>

class QPushButton;

namespace hearth {

class Frame;
class InPlaceLine;

class CollectingLines final : public QWidget {
    Q_OBJECT

public:
    explicit CollectingLines(Frame& frame);

    /// Hidden where the club gives no child a number and nothing is said of this one.
    void show(MemberId member);
    using QWidget::show;

private:
    void reveal(bool isShown);
    void keep();

    Frame& m_frame;
    MemberId m_member;
    Collecting m_kept;
    QPushButton* m_reveal;
    QWidget* m_lines;
    InPlaceLine* m_may;
    InPlaceLine* m_mustNot;
};

} // namespace hearth
