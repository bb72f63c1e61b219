// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet.h"

#include "core/report/paper_size.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {
constexpr double marginAcross = 42; // points: what the cheapest printers reach, and room for a ring binder
constexpr double marginDown = 36;
constexpr double smallPaper = 450; // points across; there margins and all else are smaller
constexpr double smallPart = 0.6;
constexpr double largePart = 2;       // of what it is in usual print
constexpr double mostUnreached = 25;  // millimetres; more is no printer, and leaves no sheet
constexpr double rowHeight = 18;      // points: from here on it is a row
constexpr double largeRowHeight = 46; // two lines of 18 points
} // namespace

QRectF SheetPaper::page() const
{
    QSizeF whole = size.size(QPageSize::Point);
    if (orientation == QPageLayout::Landscape) {
        whole.transpose();
    }
    return {0, 0, points(whole.width()), points(whole.height())};
}

QRectF SheetPaper::printed() const
{
    const QRectF whole = page();
    const double part = std::min(whole.width(), whole.height()) < points(smallPaper) ? smallPart : 1;
    return whole.adjusted(points(marginAcross * part), points(marginDown * part),
                          -points(marginAcross * part), -points(marginDown * part)) &
           safe();
}

QRectF SheetPaper::reached() const
{
    const auto edge = [](double count) { return millimetres(std::clamp(count, 0.0, mostUnreached)); };
    return page().adjusted(edge(unreached.left()), edge(unreached.top()), -edge(unreached.right()),
                           -edge(unreached.bottom()));
}

QRectF SheetPaper::safe() const
{
    const double hair = unreached.isNull() ? 0 : millimetres(1);
    return reached().adjusted(hair, hair, -hair, -hair);
}

double SheetPaper::tall(double height) const
{
    if (print == Print::Usual) {
        return height;
    }
    return height < rowHeight ? height * largePart : std::max(height * largePart, largeRowHeight);
}

SheetPaper paperNamed(QStringView name, QPageLayout::Orientation orientation)
{
    constexpr std::array sizes{QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::A6};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (name.compare(paperNames().at(static_cast<qsizetype>(i)), Qt::CaseInsensitive) == 0) {
            return {QPageSize(sizes.at(i)), orientation};
        }
    }
    if (const auto own = paperSize(name)) {
        return {QPageSize(*own, QPageSize::Millimeter, name.toString(), QPageSize::ExactMatch), orientation};
    }
    return {QPageSize(QPageSize::A4), orientation};
}

QString nobodyRemark()
{
    return QCoreApplication::translate("hearth::Sheets", "There is nobody to print this for.");
}

const SheetPaper& Sheet::paperOf(int) const { return m_paper; }

} // namespace hearth
