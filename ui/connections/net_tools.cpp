// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_tools.h"

#include "core/group/group_queries.h"
#include "ui/members/member_picker.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {
constexpr int finderWidth = 170;
} // namespace

NetTools::NetTools(OpenClub& open)
    : m_open(open),
      m_form(new QComboBox),
      m_group(new QComboBox),
      m_person(new MemberPicker(open, tr("Find somebody"))),
      m_copy(new QPushButton(tr("Copy without names")))
{
    m_form->setObjectName(QStringLiteral("netForm"));
    m_form->setAccessibleName(tr("How it is shown"));
    m_form->addItems({tr("Picture"), tr("Table")});
    m_group->setObjectName(QStringLiteral("netGroup"));
    m_group->setAccessibleName(tr("Whose connections"));
    m_person->setObjectName(QStringLiteral("netPerson"));
    m_person->setFixedWidth(zoomed(finderWidth));
    m_copy->setObjectName(QStringLiteral("netCopy"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    auto* row = new FlowLayout(this, 2 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_group, m_person, m_copy}) {
        row->addWidget(part);
    }
    connect(m_form, &QComboBox::activated, this, &NetTools::formChosen);
    connect(m_group, &QComboBox::activated, this, &NetTools::groupChosen);
    connect(m_person, &MemberPicker::chosen, this, [this](MemberId member) {
        m_person->clear();
        Q_EMIT personChosen(member);
    });
    connect(m_copy, &QPushButton::clicked, this, &NetTools::copyWanted);
}

NetTools::Form NetTools::form() const { return static_cast<Form>(m_form->currentIndex()); }

void NetTools::setForm(Form form) { m_form->setCurrentIndex(static_cast<int>(form)); }

GroupId NetTools::group() const { return GroupId(m_group->currentData().toLongLong()); }

void NetTools::showWholeClub() { m_group->setCurrentIndex(0); }

void NetTools::listGroupsAgain()
{
    const qint64 chosen = m_group->currentData().toLongLong();
    m_group->clear();
    m_group->addItem(tr("the whole club"), qint64{0});
    const bool hasGroups = hasPart(m_open.settings(), Part::Groups);
    if (hasGroups) {
        for (const Group& group : m_open.club().read(listGroups).value_or(std::vector<Group>())) {
            m_group->addItem(group.name, qint64{group.id.value()});
        }
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    m_group->setVisible(hasGroups && m_group->count() > 1);
}

void NetTools::setCanCopy(bool canCopy) { m_copy->setEnabled(canCopy); }

void NetTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_person->setFixedWidth(zoomed(finderWidth));
    }
}

} // namespace hearth
