// SPDX-License-Identifier: GPL-3.0-or-later
// Who looks after a member, whom the member looks after, and giving a newcomer a buddy: one of those who are
// proposed with the reason, or anybody by name.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class Frame;
class MemberPicker;

class BuddyBox final : public QWidget {
    Q_OBJECT

public:
    explicit BuddyBox(Frame& frame);

    /// Hidden where there is nothing to say.
    void show(MemberId member);
    using QWidget::show;

private:
    void give(MemberId buddy);
    void addProposals();

    Frame& m_frame;
    MemberId m_member;
    QLabel* m_words;
    QPushButton* m_end;
    QVBoxLayout* m_proposals;
    MemberPicker* m_picker;
};

} // namespace hearth
