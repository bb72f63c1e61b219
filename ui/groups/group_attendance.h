// SPDX-License-Identifier: GPL-3.0-or-later
// How a group comes together over a stretch of time: in words, then evening by evening and person by person.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace hearth {

class Frame;
class PeriodBox;
struct GroupAttendance;

class GroupAttendanceTab final : public QWidget {
    Q_OBJECT

public:
    explicit GroupAttendanceTab(Frame& frame);

    void show(GroupId group);
    using QWidget::show;

private:
    void refresh();
    void fillEvenings(const GroupAttendance& of);
    void fillPeople(const GroupAttendance& of);
    [[nodiscard]] QStringList sentencesOf(const GroupAttendance& of) const;
    QTableView* makeTable(QStandardItemModel& model, const QString& name, const QString& page);

    Frame& m_frame;
    GroupId m_group;
    PeriodBox* m_period;
    QLabel* m_words;
    QStandardItemModel* m_evenings;
    QStandardItemModel* m_people;
    QTableView* m_eveningTable;
    QTableView* m_peopleTable;
};

} // namespace hearth
