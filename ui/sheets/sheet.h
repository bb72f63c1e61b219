// SPDX-License-Identifier: GPL-3.0-or-later
// Anything printed: pages that draw themselves, the same on the screen, in a PDF and on a printer. They are
// laid out once, in a unit of their own, so that no device's resolution moves a word.
#pragma once

#include "core/report/sheet_edition.h"

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace hearth {

struct SheetContent;

/// A twentieth of a point: the unit in which sheets are laid out and drawn, at 1,440 to the inch.
inline constexpr int sheetUnitsPerPoint = 20;
inline constexpr int sheetUnitsPerInch = 72 * sheetUnitsPerPoint;
[[nodiscard]] constexpr double points(double count) { return count * sheetUnitsPerPoint; }

inline constexpr double unitsPerMillimetre = sheetUnitsPerInch / 25.4;
[[nodiscard]] constexpr double millimetres(double count) { return count * unitsPerMillimetre; }

/// Large print is for whoever reads no small one: nothing below 18 points, as far as it fits.
enum class Print { Usual, Large };

struct SheetPaper {
    QPageSize size = QPageSize(QPageSize::A4);
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    Print print = Print::Usual;
    QMarginsF unreached = {}; ///< Millimetres that the printer leaves white, as the page lies.

    /// The height of a row, or the width of a narrow column, that is so many points in usual print.
    [[nodiscard]] double tall(double height) const;

    /// The whole page, in sheet units.
    [[nodiscard]] QRectF page() const;
    /// What is printed on: most printers reach it, and this one does.
    [[nodiscard]] QRectF printed() const;
    /// What the printer reaches.
    [[nodiscard]] QRectF reached() const;
    /// The same, less a hair's breadth for accents that stand out above a line.
    [[nodiscard]] QRectF safe() const;
    bool operator==(const SheetPaper&) const = default;
};

/// By its word, as `paperSize` knows it; A4 for any other.
[[nodiscard]] SheetPaper paperNamed(QStringView name, QPageLayout::Orientation orientation);

class Sheet;

/// What there is to know of a sheet that nobody is on, in the language of the program.
[[nodiscard]] QString nobodyRemark();

/// A part of a sheet that can be a file of its own, and what tells its name from the others'.
struct NamedSheet {
    QString name;
    const Sheet* sheet = nullptr;
};

class Sheet {
public:
    Sheet(const SheetPaper& paper, QString title) : m_paper(paper), m_title(std::move(title)) {}
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    virtual ~Sheet() = default;

    [[nodiscard]] const SheetPaper& paper() const { return m_paper; }
    /// What page `page` is printed on; they needn't all be alike.
    [[nodiscard]] virtual const SheetPaper& paperOf(int page) const;
    /// What the print job and the PDF are called.
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] virtual int pages() const = 0;
    /// Draws page `page`, from 0, in sheet units from the paper's corner.
    virtual void draw(QPainter& painter, int page) const = 0;
    /// What it says, without its look.
    [[nodiscard]] virtual SheetContent content() const = 0;
    /// What has to be kept of it when it is printed.
    [[nodiscard]] virtual std::vector<SheetEdition> editions() const { return {}; }
    /// What whoever prints should know, in the language of the program: who is left out, and why. Mostly
    /// empty.
    [[nodiscard]] virtual QString remark() const { return {}; }

    /// Whether it says nothing, so that a pack is complete without it.
    [[nodiscard]] virtual bool isBlank() const { return false; }
    /// Its parts where each can be a file of its own; mostly none.
    [[nodiscard]] virtual std::vector<NamedSheet> parted() const { return {}; }

private:
    SheetPaper m_paper;
    QString m_title;
};

} // namespace hearth
