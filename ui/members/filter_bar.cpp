// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filter_bar.h"

#include "core/group/group_queries.h"
#include "core/interest/interest_queries.h"
#include "ui/members/member_filter.h"
#include "ui/shared/chip_button.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/tokens.h"

#include <QCollator>
#include <QMenu>

namespace hearth {

namespace {

QStringList sorted(QStringList names)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

} // namespace

FilterBar::FilterBar(OpenClub& open, MemberFilter& filter)
    : m_open(open),
      m_filter(filter),
      m_status(new ChipButton(tr("Status"))),
      m_group(new ChipButton(tr("Group"))),
      m_interest(new ChipButton(tr("Interest")))
{
    m_status->setObjectName(QStringLiteral("filterStatus"));
    m_group->setObjectName(QStringLiteral("filterGroup"));
    m_interest->setObjectName(QStringLiteral("filterInterest"));
    constexpr int side = 22;
    auto* row = new FlowLayout(this, size::step);
    row->setContentsMargins(side, size::step, side, 0);
    for (ChipButton* chip : {m_status, m_group, m_interest}) {
        row->addWidget(chip);
    }
    connect(m_status, &ChipButton::clicked, this, &FilterBar::chooseStatus);
    connect(m_group, &ChipButton::clicked, this, [this] {
        QStringList names;
        for (const Group& group : m_open.club().read(listGroups).value_or(std::vector<Group>())) {
            names += group.name;
        }
        chooseNamed(*m_group, sorted(names), m_filter.group(), &MemberFilter::setGroup);
    });
    connect(m_interest, &ChipButton::clicked, this, [this] {
        QStringList names;
        for (const Interest& interest : m_open.club().read(listInterests).value_or(std::vector<Interest>())) {
            names += interest.name;
        }
        chooseNamed(*m_interest, sorted(names), m_filter.interest(), &MemberFilter::setInterest);
    });
    connect(m_status, &ChipButton::takenOff, this, [this] { m_filter.setStatus(StatusChoice::Everybody); });
    connect(m_group, &ChipButton::takenOff, this, [this] { m_filter.setGroup({}); });
    connect(m_interest, &ChipButton::takenOff, this, [this] { m_filter.setInterest({}); });
    connect(&m_filter, &MemberFilter::changed, this, &FilterBar::refresh);
    refresh();
}

void FilterBar::refresh()
{
    m_status->setChoice(MemberFilter::name(m_filter.status()), m_filter.status() != StatusChoice::Everybody);
    m_group->setChoice(m_filter.group().isEmpty() ? tr("Group") : m_filter.group(),
                       !m_filter.group().isEmpty());
    m_interest->setChoice(m_filter.interest().isEmpty() ? tr("Interest") : m_filter.interest(),
                          !m_filter.interest().isEmpty());
}

void FilterBar::chooseStatus()
{
    QMenu menu(this);
    for (const StatusChoice choice : MemberFilter::choices()) {
        QAction* action = menu.addAction(MemberFilter::name(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_filter.status());
        connect(action, &QAction::triggered, this, [this, choice] { m_filter.setStatus(choice); });
    }
    menu.exec(m_status->mapToGlobal(m_status->rect().bottomLeft()));
}

void FilterBar::chooseNamed(ChipButton& chip,
                            const QStringList& names,
                            const QString& current,
                            void (MemberFilter::*set)(const QString&))
{
    QMenu menu(this);
    QAction* any = menu.addAction(tr("Any"));
    connect(any, &QAction::triggered, this, [this, set] { (m_filter.*set)({}); });
    menu.addSeparator();
    for (const QString& name : names) {
        QAction* action = menu.addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, set, name] { (m_filter.*set)(name); });
    }
    menu.exec(chip.mapToGlobal(chip.rect().bottomLeft()));
}

} // namespace hearth
