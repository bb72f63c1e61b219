// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/attendance_tab.h"

#include "core/meeting/meeting_queries.h"
#include "ui/members/mark_row.h"
#include "ui/members/member_columns.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr std::size_t marksShown = 24;
} // namespace

AttendanceTab::AttendanceTab(Frame& frame)
    : m_frame(frame), m_words(new QLabel), m_heading(new QLabel), m_legend(new QLabel), m_marks(new MarkRow)
{
    setObjectName(QStringLiteral("attendance"));
    m_words->setObjectName(QStringLiteral("attendanceWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setTextSize(*m_heading, TextSize::Body, QFont::DemiBold);
    //: Beside each word stands the sign that is drawn for it.
    m_legend->setText(tr("● came · ◐ late · ○ not there · – excused"));
    setTextSize(*m_legend, TextSize::Small);
    setQuiet(*m_legend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::step, 0, 0);
    column->setSpacing(2 * size::step);
    column->addWidget(m_words);
    column->addSpacing(2 * size::step);
    column->addWidget(m_heading);
    column->addWidget(m_legend);
    column->addWidget(m_marks);
    column->addStretch(1);
}

void AttendanceTab::show(MemberId id)
{
    OpenClub& open = m_frame.open();
    AttendanceFigures* figures = open.figures();
    if (figures == nullptr) {
        m_words->setText(tr("The registers can’t be read at this moment."));
        return;
    }
    const MemberFigures of = figures->member(id);
    QStringList sentences;
    if (of.present == 0) {
        sentences += tr("Hasn’t come to a meeting whose register is complete.");
    } else {
        sentences += tr("Comes: %1.").arg(comingWords(of));
        sentences += tr("Last seen on %1, first on %2.")
                         .arg(open.formats().day(of.lastSeen), open.formats().day(of.firstSeen));
        sentences +=
            tr("Came %1 of the %n time(s) that count.", nullptr, of.present + of.absent).arg(of.present);
    }
    if (of.absentInARow > 1) {
        sentences += tr("Not there the last %n time(s).", nullptr, of.absentInARow);
    }
    m_words->setText(sentences.join(u'\n'));
    auto last = figures->lastMarks(id, marksShown);
    std::reverse(last.begin(), last.end()); // time goes on as one reads
    std::vector<MarkRow::Mark> marks;
    for (const MeetingMark& mark : last) {
        marks.push_back(
            {mark.status, tr("%1: %2").arg(meetingName(open.club(), mark.meeting), markWord(mark.status))});
    }
    m_heading->setText(tr("The last %n meeting(s)", nullptr, static_cast<int>(marks.size())));
    m_heading->setVisible(!marks.empty());
    m_legend->setVisible(!marks.empty());
    m_marks->setVisible(!marks.empty());
    m_marks->setMarks(std::move(marks));
}

} // namespace hearth
