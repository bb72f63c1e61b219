// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a member is part of Connections, and why not.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace hearth {

class Frame;

class TakesPartBox final : public QWidget {
    Q_OBJECT

public:
    explicit TakesPartBox(Frame& frame);

    void show(MemberId member);
    using QWidget::show;

private:
    Frame& m_frame;
    MemberId m_member;
    QCheckBox* m_leftOut;
    QLabel* m_minor;
};

} // namespace hearth
