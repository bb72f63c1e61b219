// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_desk_list.h"

#include "ui/shared/row_delegate.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int listSide = 22;
}

DoorDeskList::DoorDeskList(const QString& name,
                           const QStringList& columns,
                           const QString& nothing,
                           const QString& deed)
    : m_heading(new QLabel),
      m_nothing(new QLabel(nothing)),
      m_table(new QTableWidget(0, static_cast<int>(columns.size()))),
      m_deed(new QPushButton(deed))
{
    setObjectName(name);
    m_heading->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_heading->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    setQuiet(*m_nothing);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setHorizontalHeaderLabels(columns);
    dressTable(*m_table);
    auto* delegate = new RowDelegate(*m_table);
    delegate->setParent(m_table);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_deed->setObjectName(name + QStringLiteral("Deed"));
    setPrimary(*m_deed);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        if (const MemberId member = chosen()) {
            Q_EMIT wanted(member);
        }
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_deed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(listSide, 3 * size::step, listSide, 3 * size::step);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addStretch(0);
}

MemberId DoorDeskList::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < count() ? m_members[static_cast<std::size_t>(row)] : MemberId();
}

int DoorDeskList::count() const { return static_cast<int>(m_members.size()); }

void DoorDeskList::show(const QString& heading, const std::vector<Row>& rows)
{
    const MemberId before = chosen();
    m_heading->setText(heading);
    m_members.clear();
    m_table->setRowCount(static_cast<int>(rows.size()));
    int current = 0;
    for (const Row& row : rows) {
        const int at = count();
        m_members.push_back(row.member);
        current = row.member == before ? at : current;
        for (int i = 0; i < m_table->columnCount(); ++i) {
            m_table->setItem(at, i, new QTableWidgetItem(row.cells.value(i)));
        }
    }
    if (!rows.empty()) {
        m_table->setCurrentCell(current, 0);
    }
    m_table->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_deed->setVisible(!rows.empty() && !m_deed->text().isEmpty());
}

} // namespace hearth
