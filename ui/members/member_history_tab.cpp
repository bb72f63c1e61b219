// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_history_tab.h"

#include "ui/history/change_list.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QVBoxLayout>

namespace hearth {

MemberHistoryTab::MemberHistoryTab(Frame& frame) : m_frame(frame), m_list(new ChangeList(frame))
{
    m_list->setObjectName(QStringLiteral("memberChanges"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

void MemberHistoryTab::show(MemberId id)
{
    const auto entries = m_frame.open().club().read(
        [&](Database&) { return m_frame.open().club().history().touching("member", id.value()); });
    m_list->show(entries.value_or(std::vector<HistoryEntry>()));
}

} // namespace hearth
