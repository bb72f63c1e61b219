// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_people_tab.h"

#include "core/group/group_actions.h"
#include "ui/groups/group_people_model.h"
#include "ui/members/member_picker.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace hearth {

GroupPeopleTab::GroupPeopleTab(Frame& frame)
    : m_frame(frame),
      m_picker(new MemberPicker(frame.open(), tr("Add somebody by name"))),
      m_people(new GroupPeopleModel(frame.open())),
      m_table(new QTableView),
      m_part(new QPushButton),
      m_takeOut(new QPushButton(tr("Take out"))),
      m_delete(new QPushButton(tr("Delete the group…")))
{
    m_people->setParent(this);
    makePicker();
    makePeople();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::step, 0, 0);
    column->setSpacing(2 * size::step);
    column->addWidget(m_picker);
    column->addWidget(m_table, 1);
    auto* buttons = new FlowLayout(nullptr, 2 * size::step);
    for (QPushButton* button : {m_part, m_takeOut, m_delete}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
}

void GroupPeopleTab::makePicker()
{
    m_picker->setObjectName(QStringLiteral("addToGroup"));
    m_picker->setMaximumWidth(QWIDGETSIZE_MAX);
    m_picker->setLeftOut([this](MemberId member) { return m_people->contains(member); });
    connect(m_picker, &MemberPicker::chosen, this, &GroupPeopleTab::add);
    connect(m_picker, &MemberPicker::nobodyFound, this, [this](const QString& typed) {
        m_frame.complain(Error::of(Error::Kind::Gone,
                                   tr("Nobody else in the book is called “%1”. New members are added on the "
                                      "page of members.")
                                       .arg(typed)));
    });
}

void GroupPeopleTab::makePeople()
{
    m_table->setObjectName(QStringLiteral("groupPeople"));
    m_table->setAccessibleName(tr("People of the group"));
    m_table->setModel(m_people);
    dressTable(*m_table);
    auto* delegate = new RowDelegate(*m_table);
    delegate->setChips(GroupPeopleModel::Part, [](const QModelIndex&) { return Tone::Slate; });
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GroupPeopleModel::Name, QHeaderView::Stretch);
    m_part->setObjectName(QStringLiteral("changePart"));
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    m_delete->setObjectName(QStringLiteral("deleteGroup"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GroupPeopleTab::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_frame.go({QStringLiteral("members"), m_people->memberAt(index.row()).text()});
    });
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &GroupPeopleTab::takeOut);
    connect(m_part, &QPushButton::clicked, this, &GroupPeopleTab::changePart);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupPeopleTab::takeOut);
    connect(m_delete, &QPushButton::clicked, this, &GroupPeopleTab::deletionWanted);
}

void GroupPeopleTab::show(GroupId group)
{
    const MemberId kept = chosen();
    m_group = group;
    m_people->show(group);
    for (int row = 0; kept && row < m_people->rowCount(); ++row) {
        if (m_people->memberAt(row) == kept) {
            m_table->selectRow(row);
        }
    }
    refreshButtons();
}

void GroupPeopleTab::startAdding() { m_picker->setFocus(); }

void GroupPeopleTab::refreshButtons()
{
    const bool canWrite = m_frame.open().canWrite();
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool hasOne = !rows.isEmpty();
    m_part->setText(hasOne && m_people->isLeader(rows.front().row()) ? tr("No longer leads")
                                                                     : tr("Make a leader"));
    m_part->setEnabled(canWrite && hasOne);
    m_takeOut->setEnabled(canWrite && hasOne);
    m_delete->setEnabled(canWrite);
    m_picker->setEnabled(canWrite);
}

void GroupPeopleTab::add(MemberId member)
{
    if (complainUnless(m_frame, addToGroup(m_frame.open().club(), m_group, {member}))) {
        m_picker->setFocus(); // the next one is typed at once
    }
}

void GroupPeopleTab::takeOut()
{
    if (const MemberId member = chosen(); member && m_frame.open().canWrite()) {
        complainUnless(m_frame, removeFromGroup(m_frame.open().club(), m_group, member));
    }
}

void GroupPeopleTab::changePart()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const int row = rows.front().row();
        complainUnless(m_frame,
                       setGroupPart(m_frame.open().club(), m_group, m_people->memberAt(row),
                                    m_people->isLeader(row) ? GroupPart::Member : GroupPart::Leader));
    }
}

MemberId GroupPeopleTab::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? MemberId() : m_people->memberAt(rows.front().row());
}

} // namespace hearth
