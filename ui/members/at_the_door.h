// SPDX-License-Identifier: GPL-3.0-or-later
// What a member has and wishes at the door: the card, and whether letters of the name find them.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hearth {

class CollectingLines;
class Frame;

class AtTheDoor final : public QWidget {
    Q_OBJECT

public:
    explicit AtTheDoor(Frame& frame);

    void show(MemberId member);
    using QWidget::show;

private:
    void issue();

    Frame& m_frame;
    MemberId m_member;
    QLabel* m_card;
    QPushButton* m_issue;
    QPushButton* m_withdraw;
    QCheckBox* m_whole;
    CollectingLines* m_collecting;
};

} // namespace hearth
