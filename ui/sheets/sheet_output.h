// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet goes: into a PDF, to a printer, onto the screen. Its edition is kept before the first page
// leaves, so that no paper is ever about whose rows nothing is known.
#pragma once

#include "core/base/result.h"
#include "ui/sheets/sheet.h"

#include <QByteArray>
#include <QImage>

class QPrinter;

namespace hearth {

class Club;

/// The sheet as a PDF's bytes.
[[nodiscard]] QByteArray pdfOf(const Sheet& sheet);

/// What a sheet is saved as: pages as they are printed, or a web page for whoever hears it and for mail.
enum class SheetFormat { Pdf, Html };
/// By the ending of a file's name: HTML for `.html` and `.htm`, else PDF.
[[nodiscard]] SheetFormat sheetFormatOf(const QString& path);

/// Keeps the edition, where the club can be written, and writes the sheet to `path`, whole or not at all.
[[nodiscard]] Done saveSheet(Club& club, const Sheet& sheet, const QString& path);

/// What the printer, set up for the sheet's first page, leaves white at each edge, in millimetres.
[[nodiscard]] QMarginsF unreachedBy(QPrinter& printer, const Sheet& sheet);

/// Keeps the edition and prints: the pages from `first` until before `end`, from 0. The printer is set up
/// already; what it can't reach of the page stays white.
[[nodiscard]] Done sendTo(QPrinter& printer, Club& club, const Sheet& sheet, int first, int end);

/// The same for each of the sheet's parts, `sign-in-2026-11-05-1900.pdf` for `sign-in.pdf`, and as one where
/// it has none. Where one can't be written, those before it that weren't there yet are taken away again.
/// Gives the paths.
[[nodiscard]] Result<QStringList> saveEach(Club& club, const Sheet& sheet, const QString& path);

/// A page as a picture, `width` pixels wide.
[[nodiscard]] QImage pictureOf(const Sheet& sheet, int page, int width);

} // namespace hearth
