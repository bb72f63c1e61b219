// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/attendance_tab.h"

#include "core/attendance/attendance_summary_queries.h"
#include "core/club.h"
#include "ui/members/mark_row.h"
#include "ui/members/member_columns.h"
#include "ui/shared/period_box.h"
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
    : m_frame(frame),
      m_period(new PeriodBox(frame.open())),
      m_words(new QLabel),
      m_heading(new QLabel),
      m_legend(new QLabel),
      m_marks(new MarkRow)
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
    column->addWidget(m_period);
    column->addWidget(m_words);
    column->addSpacing(2 * size::step);
    column->addWidget(m_heading);
    column->addWidget(m_legend);
    column->addWidget(m_marks);
    column->addStretch(1);
    connect(m_period, &PeriodBox::changed, this, &AttendanceTab::refresh);
}

void AttendanceTab::show(MemberId id)
{
    m_member = id;
    refresh();
}

QStringList AttendanceTab::sentencesOf(const MemberAttendance& of) const
{
    const Formats& formats = m_frame.open().formats();
    const QString when = m_period->words();
    QStringList sentences;
    if (of.present == 0) {
        return {when.isEmpty() ? tr("Hasn’t come to a meeting whose register is complete.")
                               //: %1: "in 2026", "in the last three months"
                               : tr("Hasn’t come to a meeting whose register is complete %1.").arg(when)};
    }
    MemberFigures figures;
    figures.present = of.present;
    figures.absent = of.absent;
    sentences += tr("Comes: %1.").arg(comingWords(figures));
    if (of.usualDay) {
        //: %1: a weekday, %2: how many, %3: of how many
        sentences += tr("Usually on %1: %2 of %3 visits.")
                         .arg(formats.locale().standaloneDayName(of.usualDay->day))
                         .arg(of.usualDay->visits)
                         .arg(of.present);
    }
    sentences += tr("Last seen on %1, first on %2.").arg(formats.day(of.lastSeen), formats.day(of.firstSeen));
    const QString counted = tr("Came %1 of the %n time(s) that count.", nullptr, of.present + of.absent);
    sentences += counted.arg(of.present);
    if (of.excused > 0) {
        sentences += tr("Excused %n time(s), which count for nothing.", nullptr, of.excused);
    }
    if (of.absentInARow > 1) {
        sentences += tr("Not there the last %n time(s).", nullptr, of.absentInARow);
    }
    return sentences;
}

void AttendanceTab::refresh()
{
    OpenClub& open = m_frame.open();
    const auto found = open.club().read(
        [&](Database& database) { return attendanceOf(database, m_member, m_period->range()); });
    if (!found) {
        m_words->setText(tr("The registers can’t be read at this moment."));
        return;
    }
    m_words->setText(sentencesOf(*found).join(u'\n'));
    std::vector<MarkRow::Mark> marks;
    const auto& lines = found->lines;
    for (std::size_t i = std::min(lines.size(), marksShown); i > 0; --i) { // time goes on as one reads
        const VisitLine& line = lines[i - 1];
        //: %1: a meeting, %2: its day, %3: a mark: "present"
        marks.push_back(
            {line.status, tr("%1 on %2: %3")
                              .arg(line.title, open.formats().day(line.starts.date), markWord(line.status))});
    }
    m_heading->setText(tr("The last %n meeting(s)", nullptr, static_cast<int>(marks.size())));
    m_heading->setVisible(!marks.empty());
    m_legend->setVisible(!marks.empty());
    m_marks->setVisible(!marks.empty());
    m_marks->setMarks(std::move(marks));
}

} // namespace hearth
