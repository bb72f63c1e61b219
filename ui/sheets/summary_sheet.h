// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of attendance: by month, by weekday, and how regularly people come, each a chart beside its
// table under one plain sentence.
#pragma once

#include "core/report/attendance_summary.h"
#include "ui/sheets/bar_chart.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeSummary(Club& club, const SheetOrder& order);

class SummarySheet final : public Sheet {
public:
    SummarySheet(AttendanceSummary summary, const SheetPaper& paper);

    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    void makeCharts();
    [[nodiscard]] std::vector<ChartBar> barsOf(const std::vector<AttendanceSummary::Part>& parts,
                                               QString (SheetLanguage::*label)(QDate) const) const;
    [[nodiscard]] BarChart regularityChart() const;
    [[nodiscard]] int chartsEach() const;

    AttendanceSummary m_summary;
    SheetLanguage m_language;
    SheetFrame m_frame;
    std::vector<BarChart> m_charts;
};

} // namespace hearth
