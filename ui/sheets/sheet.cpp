// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet.h"

namespace hearth {

namespace {
constexpr double marginAcross = 42; // points: what the cheapest printers reach, and room for a ring binder
constexpr double marginDown = 36;
} // namespace

QRectF SheetPaper::page() const
{
    QSizeF whole = QPageSize(size).sizePoints();
    if (orientation == QPageLayout::Landscape) {
        whole.transpose();
    }
    return {0, 0, points(whole.width()), points(whole.height())};
}

QRectF SheetPaper::printed() const
{
    return page().adjusted(points(marginAcross), points(marginDown), -points(marginAcross),
                           -points(marginDown));
}

SheetPaper paperNamed(QStringView name, QPageLayout::Orientation orientation)
{
    return {name.compare(u"Letter", Qt::CaseInsensitive) == 0 ? QPageSize::Letter : QPageSize::A4,
            orientation};
}

} // namespace hearth
