// SPDX-License-Identifier: GPL-3.0-or-later
// Anything printed: pages that draw themselves, the same on the screen, in a PDF and on a printer. They are
// laid out once, in a unit of their own, so that no device's resolution moves a word.
#pragma once

#include "core/report/sheet_edition.h"

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace hearth {

/// A twentieth of a point: the unit in which sheets are laid out and drawn, at 1,440 to the inch.
inline constexpr int sheetUnitsPerPoint = 20;
inline constexpr int sheetUnitsPerInch = 72 * sheetUnitsPerPoint;
[[nodiscard]] constexpr double points(double count) { return count * sheetUnitsPerPoint; }

struct SheetPaper {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    /// The whole page, in sheet units.
    [[nodiscard]] QRectF page() const;
    /// What is printed on: most printers reach it.
    [[nodiscard]] QRectF printed() const;
    bool operator==(const SheetPaper&) const = default;
};

/// `A4`, `Letter`; A4 for any other word.
[[nodiscard]] SheetPaper paperNamed(QStringView name, QPageLayout::Orientation orientation);

class Sheet {
public:
    Sheet(const SheetPaper& paper, QString title) : m_paper(paper), m_title(std::move(title)) {}
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    virtual ~Sheet() = default;

    [[nodiscard]] const SheetPaper& paper() const { return m_paper; }
    /// What the print job and the PDF are called.
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] virtual int pages() const = 0;
    /// Draws page `page`, from 0, in sheet units from the paper's corner.
    virtual void draw(QPainter& painter, int page) const = 0;
    /// What has to be kept of it when it is printed.
    [[nodiscard]] virtual std::optional<SheetEdition> edition() const { return std::nullopt; }

private:
    SheetPaper m_paper;
    QString m_title;
};

} // namespace hearth
