// SPDX-License-Identifier: GPL-3.0-or-later
// A list behind the desk's PIN: who waits, whose children are here, who is in the building. The row that is
// chosen can have something done to it.
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hearth {

class DoorDeskList final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        MemberId member;
        QStringList cells;
    };

    /// `deed`: what the button does, empty for none; `nothing`: what is said of an empty list.
    DoorDeskList(const QString& name,
                 const QStringList& columns,
                 const QString& nothing,
                 const QString& deed);

    /// Keeps the choice where the person is still there; else the first is chosen.
    void show(const QString& heading, const std::vector<Row>& rows);
    using QWidget::show;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void wanted(hearth::MemberId member);

private:
    [[nodiscard]] MemberId chosen() const;

    QLabel* m_heading;
    QLabel* m_nothing;
    QTableWidget* m_table;
    QPushButton* m_deed;
    std::vector<MemberId> m_members;
};

} // namespace hearth
