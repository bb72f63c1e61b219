// SPDX-License-Identifier: GPL-3.0-or-later
// How often somebody comes over a stretch of time: in words first, then the last meetings as marks whose
// shape says what they mean.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;

namespace hearth {

class Frame;
class MarkRow;
class PeriodBox;
struct MemberAttendance;

class AttendanceTab final : public QWidget {
    Q_OBJECT

public:
    explicit AttendanceTab(Frame& frame);
    void show(MemberId id);
    using QWidget::show;

private:
    void refresh();
    [[nodiscard]] QStringList sentencesOf(const MemberAttendance& of) const;

    Frame& m_frame;
    MemberId m_member;
    PeriodBox* m_period;
    QLabel* m_words;
    QLabel* m_heading;
    QLabel* m_legend;
    MarkRow* m_marks;
};

} // namespace hearth
