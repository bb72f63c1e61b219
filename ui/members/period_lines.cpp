// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/period_lines.h"

#include "core/group/group_queries.h"
#include "core/member/member_queries.h"
#include "ui/members/member_words.h"
#include "ui/members/status_over_time.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

PeriodLines::PeriodLines(Frame& frame) : m_frame(frame), m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("periods"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setTextSize(*m_text, TextSize::Small);
    setQuiet(*m_text);
    auto* change = new QPushButton(tr("Status over time…"));
    change->setObjectName(QStringLiteral("statusOverTimeButton"));
    change->setProperty(style::flatProperty, true);
    change->setEnabled(frame.open().canWrite());
    connect(change, &QPushButton::clicked, this, [this] { editStatusOverTime(m_frame, *this, m_member); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::step);
    column->addWidget(m_text);
    column->addWidget(change, 0, Qt::AlignLeading);
}

void PeriodLines::show(MemberId member)
{
    m_member = member;
    const QStringList lines = statusLines() + groupLines();
    m_text->setText(lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
}

QStringList PeriodLines::statusLines() const
{
    QStringList lines;
    const Formats& formats = m_frame.open().formats();
    const auto periods =
        m_frame.open().club().read([this](Database& database) { return readPeriods(database, m_member); });
    if (!periods || periods->size() < 2) {
        return lines;
    }
    for (const StatusPeriod& period : *periods) {
        const QString status = statusWords(period.status);
        if (period.until.isValid()) {
            lines += period.since.isValid()
                         ? tr("%1 from %2 until %3")
                               .arg(status, formats.day(period.since), formats.day(period.until))
                         : tr("%1 until %2").arg(status, formats.day(period.until));
        } else {
            lines +=
                period.since.isValid() ? tr("%1 since %2").arg(status, formats.day(period.since)) : status;
        }
    }
    return lines;
}

QStringList PeriodLines::groupLines() const
{
    QStringList lines;
    OpenClub& open = m_frame.open();
    const Formats& formats = open.formats();
    const auto groups = open.club().read(
        [&](Database& database) { return groupsOfMember(database, m_member, open.today()); });
    for (const GroupMembership& membership : groups.value_or(std::vector<GroupMembership>())) {
        const QString name = groupName(open.club(), membership.group);
        if (membership.since.isValid()) {
            lines += membership.part == GroupPart::Leader
                         ? tr("leads %1, in it since %2").arg(name, formats.day(membership.since))
                         : tr("in %1 since %2").arg(name, formats.day(membership.since));
        }
    }
    return lines;
}

} // namespace hearth
