// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed about one member, the newest first, each with Undo.
#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace hearth {

class ChangeList;
class Frame;

class MemberHistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit MemberHistoryTab(Frame& frame);
    void show(MemberId id);
    using QWidget::show;

private:
    Frame& m_frame;
    ChangeList* m_list;
};

} // namespace hearth
