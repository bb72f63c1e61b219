// SPDX-License-Identifier: GPL-3.0-or-later
// Since when somebody is what they are: statuses one after the other, where there was more than one, and the
// groups; and the way to change the past.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;

namespace hearth {

class Frame;

class PeriodLines final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodLines(Frame& frame);

    void show(MemberId member);
    using QWidget::show;

private:
    [[nodiscard]] QStringList statusLines() const;
    [[nodiscard]] QStringList groupLines() const;

    Frame& m_frame;
    MemberId m_member;
    QLabel* m_text;
};

} // namespace hearth
