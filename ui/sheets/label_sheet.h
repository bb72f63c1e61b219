// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that is printed many to a page in boxes of one size: labels, badges, cards. The boxes are where
// the stock has them, to a fraction of a tenth of a millimetre; what a printer does to them is put right
// here.
#pragma once

#include "core/base/result.h"
#include "core/report/label_stock.h"
#include "ui/sheets/sheet.h"

#include <QTransform>

#include <functional>

namespace hearth {

/// What has to be done to a page so that this printer puts it where it belongs.
struct PrinterAdjustment {
    double across = 0; ///< Millimetres to the right.
    double down = 0;
    double scale = 100; ///< Per cent, from the paper's upper left corner.

    bool operator==(const PrinterAdjustment&) const = default;
};

/// How far a printer can be put right.
inline constexpr double mostAdjusted = 20; // millimetres
inline constexpr double leastScale = 90;   // per cent
inline constexpr double mostScale = 110;

class LabelSheet : public Sheet {
public:
    enum class Marks {
        None,
        Outlines, ///< Thin lines around each box.
        Dashes,   ///< The same to cut along.
        Corners,  ///< Short marks beyond the corners, to cut by and leave nothing on the box.
    };
    enum class Sides { Front, Both };

    struct Plan {
        LabelStock stock;
        int first = 1;
        PrinterAdjustment adjustment;
        Marks marks = Marks::None;
        Sides sides = Sides::Front;
        Print print = Print::Usual;
        QMarginsF unreached = {}; ///< Of `SheetPaper`.
    };

    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;

    [[nodiscard]] bool isBlank() const override { return m_count == 0; }
    /// That there is nobody to print for, or where the stock has labels so near to the edge that this printer
    /// can't fill them.
    [[nodiscard]] QString remark() const override;

    [[nodiscard]] int count() const { return m_count; }
    /// The page that box `index` of those printed is on, and where, in sheet units.
    [[nodiscard]] int pageOf(int index) const;
    [[nodiscard]] QRectF boxOf(int index) const;

protected:
    LabelSheet(QString title, Plan plan, int count);

    virtual void drawBox(QPainter& painter, int index, const QRectF& box) const = 0;
    /// What is behind `index`; nothing unless said otherwise.
    virtual void drawBack(QPainter& painter, int index, const QRectF& box) const;

    /// Draws a box that is folded into a tent: `face` on its lower half and, upside down, on its upper one,
    /// with a hint of the fold between them.
    void drawTent(QPainter& painter,
                  const QRectF& box,
                  const std::function<void(const QRectF& face)>& drawFace) const;

    /// The part of a box that may be written on: some air inside of it, and nothing that no printer reaches.
    [[nodiscard]] QRectF writable(const QRectF& box) const;
    [[nodiscard]] const LabelStock& stock() const { return m_plan.stock; }

private:
    void drawMarks(QPainter& painter, const QRectF& box) const;
    /// What the printer reaches, seen from the boxes: before the page is put right for it.
    [[nodiscard]] QRectF reachedByBoxes() const;
    [[nodiscard]] QTransform adjusted() const;
    /// The same place seen from behind, where the paper is turned over its long edge.
    [[nodiscard]] QRectF mirrored(const QRectF& box) const;

    Plan m_plan;
    int m_count;
};

/// The room in millimetres at the edges of plain paper that is to be cut: what no printer reaches and, of
/// this one, what it doesn't, with the marks.
[[nodiscard]] double plainMarginOf(const SheetPaper& paper);

/// Whether the plan can be printed. Fails with Error::Invalid where the first label is none of the sheet's.
[[nodiscard]] Done checkPlan(const LabelSheet::Plan& plan);

} // namespace hearth
