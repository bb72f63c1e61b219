// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a term on its side: names down, meetings across, a mark in each square, how often at the
// right and how many at the foot. Names and days stand on every page.
#pragma once

#include "core/report/term_register.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"
#include "ui/sheets/sheet_text.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeRegister(Club& club, const SheetOrder& order);

class RegisterSheet final : public Sheet {
public:
    RegisterSheet(TermRegister made, const SheetPaper& paper);

    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    struct Span {
        int first = 0;
        int end = 0;
    };

    [[nodiscard]] int pagesAcross() const;
    [[nodiscard]] Span meetingsOn(int page) const;
    [[nodiscard]] Span rowsOn(int page) const;
    [[nodiscard]] QRectF square(int row, int meeting, int page) const;
    void drawHeadings(QPainter& painter, int page) const;
    void drawRow(QPainter& painter, int row, int page) const;
    void drawTotals(QPainter& painter, int page) const;
    void drawMark(QPainter& painter, const QRectF& box, AttendanceStatus status) const;
    [[nodiscard]] QString markInWords(std::optional<AttendanceStatus> status) const;
    void drawLegend(QPainter& painter) const;
    [[nodiscard]] SheetStyle style(SheetStyle usual) const { return inPrint(usual, paper().print); }

    TermRegister m_register;
    SheetLanguage m_language;
    SheetFrame m_frame;
    QRectF m_grid; ///< Below the headings, the names included.
    double m_nameWidth;
    double m_squareWidth;
    double m_totalWidth;
    double m_rowHeight;
    int m_rowsEach;
    int m_meetingsEach;
};

} // namespace hearth
