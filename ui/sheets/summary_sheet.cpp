// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/summary_sheet.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

SheetFrame::Words summaryWords(const AttendanceSummary& summary, const SheetLanguage& language)
{
    const QString title = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Attendance"));
    const QString under = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1 to %2"))
                              .arg(language.day(summary.term.first), language.day(summary.term.last));
    return {summary.group.isEmpty() ? title : summary.group + QStringLiteral(": ") + title, under, {}, {}};
}

const AttendanceSummary::Part& fullest(const std::vector<AttendanceSummary::Part>& parts)
{
    return *std::max_element(parts.begin(), parts.end(),
                             [](const auto& a, const auto& b) { return a.average() < b.average(); });
}

} // namespace

Result<std::unique_ptr<Sheet>> makeSummary(Club& club, const SheetOrder& order)
{
    auto summary = attendanceSummary(club, order.group, {order.from, order.until});
    if (!summary) {
        return failure(summary.error());
    }
    const SheetPaper paper = settledPaper(summary->head, order);
    return std::make_unique<SummarySheet>(std::move(*summary), paper);
}

SummarySheet::SummarySheet(AttendanceSummary summary, const SheetPaper& paper)
    : Sheet(paper,
            SheetLanguage(summary.head.language, summary.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Attendance")) +
                u' ' + summary.term.first.toString(Qt::ISODate)),
      m_summary(std::move(summary)),
      m_language(m_summary.head.language, m_summary.head.country),
      m_frame(m_summary.head, paper, summaryWords(m_summary, m_language))
{
    if (!m_summary.months.empty()) {
        makeCharts();
    }
}

void SummarySheet::makeCharts()
{
    const QStringList counted{m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "MEETINGS")),
                              //: Above how many people came to a meeting on average.
                              m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CAME, AVERAGE"))};
    BarChart months;
    months.title = m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "By month"));
    //: Over a chart; %1: a number of people, %2: a month; %n: meetings.
    months.sentence =
        m_language
            .text(QT_TRANSLATE_N_NOOP("hearth::Sheet",
                                      "%1 people came to each of %n meetings on average, most in %2."),
                  m_summary.whole.meetings)
            .arg(m_language.decimal(m_summary.whole.average()),
                 m_language.month(fullest(m_summary.months).day));
    months.headings = QStringList{m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "MONTH"))} + counted;
    months.bars = barsOf(m_summary.months, &SheetLanguage::month);
    for (std::size_t i = 0; i < months.bars.size(); ++i) {
        months.bars[i].shortLabel = m_language.shortMonth(m_summary.months[i].day);
    }
    BarChart days;
    days.title = m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "By day of the week"));
    //: Over a chart; %1: a weekday, %2: a number of people.
    days.sentence =
        m_language
            .text(QT_TRANSLATE_NOOP("hearth::Sheet", "The fullest day is %1, with %2 people on average."))
            .arg(m_language.weekday(fullest(m_summary.weekdays).day),
                 m_language.decimal(fullest(m_summary.weekdays).average()));
    days.headings = QStringList{m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "DAY"))} + counted;
    days.bars = barsOf(m_summary.weekdays, &SheetLanguage::weekday);
    m_charts = {std::move(months), std::move(days), regularityChart()};
}

std::vector<ChartBar> SummarySheet::barsOf(const std::vector<AttendanceSummary::Part>& parts,
                                           QString (SheetLanguage::*label)(QDate) const) const
{
    std::vector<ChartBar> bars;
    for (const AttendanceSummary::Part& part : parts) {
        bars.push_back({(m_language.*label)(part.day),
                        part.average(),
                        {m_language.number(part.meetings), m_language.decimal(part.average())}});
    }
    return bars;
}

BarChart SummarySheet::regularityChart() const
{
    const auto& counts = m_summary.regularity;
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    BarChart chart;
    chart.title = m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "How regularly people come"));
    //: Over a chart; %1 of %n people.
    chart.sentence =
        m_language
            .text(QT_TRANSLATE_N_NOOP("hearth::Sheet",
                                      "%1 of %n people came to more than half of their meetings."),
                  all)
            .arg(m_language.number(counts[3] + counts[4]));
    chart.headings = {m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CAME TO")),
                      m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "PEOPLE"))};
    //: How many of their meetings people came to.
    const QStringList labels{m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "none")),
                             m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "up to ¼")),
                             m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "up to ½")),
                             m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "up to ¾")),
                             m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "more"))};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        chart.bars.push_back({labels[static_cast<qsizetype>(i)],
                              static_cast<double>(counts.at(i)),
                              {m_language.number(counts.at(i))}});
    }
    return chart;
}

int SummarySheet::chartsEach() const
{
    if (paper().print == Print::Large) {
        return 1;
    }
    constexpr double leastHeight = 190; // points that a chart and its table take
    return std::clamp(static_cast<int>(m_frame.content().height() / points(leastHeight)), 1, 3);
}

int SummarySheet::pages() const
{
    return std::max(1, (static_cast<int>(m_charts.size()) + chartsEach() - 1) / chartsEach());
}

void SummarySheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    const QRectF content = m_frame.content().adjusted(0, points(6), 0, -points(10));
    if (m_charts.empty()) {
        writeText(painter, content,
                  m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "No complete registers in this time.")),
                  inPrint({.size = 12, .isQuiet = true, .alignment = Qt::AlignTop}, paper().print));
        return;
    }
    constexpr double between = 26; // points
    const double height = (content.height() - points(between) * (chartsEach() - 1)) / chartsEach();
    for (int i = 0; i < chartsEach(); ++i) {
        const int chart = page * chartsEach() + i;
        if (chart < static_cast<int>(m_charts.size())) {
            const double top = content.top() + i * (height + points(between));
            drawBarChart(painter, {content.left(), top, content.width(), height},
                         m_charts[static_cast<std::size_t>(chart)], paper().print);
        }
    }
}

SheetContent SummarySheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    if (m_charts.empty()) {
        content.blocks.emplace_back(
            SheetContent::Text{m_language.text("No complete registers in this time.")});
    }
    for (const BarChart& chart : m_charts) {
        content.blocks.emplace_back(SheetContent::Heading{chart.title});
        content.blocks.emplace_back(SheetContent::Text{chart.sentence});
        SheetContent::Table table{{}, chart.headings, {}, 0};
        for (const ChartBar& bar : chart.bars) {
            table.rows.push_back(QStringList{bar.label} + bar.cells);
        }
        content.blocks.emplace_back(std::move(table));
    }
    return content;
}

} // namespace hearth
