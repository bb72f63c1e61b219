// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_output.h"

#include "core/club.h"
#include "core/exchange/output_file.h"
#include "ui/sheets/sheet_html.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace hearth {

namespace {

struct SheetOutput {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetOutput)
};

Done keepEditions(Club& club, const Sheet& sheet)
{
    for (const SheetEdition& edition : sheet.editions()) {
        if (Done kept = notePrinted(club, edition); !kept) {
            return kept;
        }
    }
    return {};
}

/// In the format that the path says.
void write(OutputFile& file, const Sheet& sheet, const QString& path)
{
    const QByteArray bytes = sheetFormatOf(path) == SheetFormat::Html ? htmlOf(sheet) : pdfOf(sheet);
    file.write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

QPageLayout pageLayout(const SheetPaper& paper)
{
    return {paper.size, paper.orientation, QMarginsF(0, 0, 0, 0)};
}

} // namespace

QByteArray pdfOf(const Sheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title());
        writer.setCreator(QStringLiteral("Hearth"));
        writer.setResolution(sheetUnitsPerInch);
        writer.setPageLayout(pageLayout(sheet.paperOf(0)));
        QPainter painter(&writer);
        for (int page = 0; page < sheet.pages(); ++page) {
            if (page > 0) {
                writer.setPageLayout(pageLayout(sheet.paperOf(page)));
                writer.newPage();
            }
            sheet.draw(painter, page);
        }
    }
    return bytes;
}

SheetFormat sheetFormatOf(const QString& path)
{
    const bool isHtml =
        path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
    return isHtml ? SheetFormat::Html : SheetFormat::Pdf;
}

Result<QStringList> saveEach(Club& club, const Sheet& sheet, const QString& path)
{
    const auto parts = sheet.parted();
    if (parts.empty()) {
        return saveSheet(club, sheet, path).map([&] { return QStringList{path}; });
    }
    const QString suffix = QFileInfo(path).suffix();
    const qsizetype ending = suffix.isEmpty() ? path.size() : path.size() - suffix.size() - 1;
    QStringList paths;
    QStringList fresh;
    std::vector<OutputFile> files;
    for (const NamedSheet& part : parts) {
        paths += path.left(ending) + u'-' + part.name + path.mid(ending);
        if (!QFileInfo::exists(paths.back())) {
            fresh += paths.back();
        }
        auto file = OutputFile::create(paths.back());
        if (!file) {
            return failure(file.error());
        }
        write(*file, *part.sheet, path);
        files.push_back(std::move(*file));
    }
    if (Done kept = keepEditions(club, sheet); !kept) {
        return failure(kept.error());
    }
    for (OutputFile& file : files) {
        if (Done done = file.commit(); !done) {
            for (const QString& written : fresh) {
                QFile::remove(written);
            }
            return failure(done.error());
        }
    }
    return paths;
}

Done saveSheet(Club& club, const Sheet& sheet, const QString& path)
{
    auto file = OutputFile::create(path);
    if (!file) {
        return failure(file.error());
    }
    write(*file, sheet, path);
    if (Done kept = keepEditions(club, sheet); !kept) {
        return kept;
    }
    return file->commit();
}

QMarginsF unreachedBy(QPrinter& printer, const Sheet& sheet)
{
    printer.setPageLayout(pageLayout(sheet.paperOf(0)));
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    return layout.minimumMargins();
}

Done sendTo(QPrinter& printer, Club& club, const Sheet& sheet, int first, int end)
{
    if (Done kept = keepEditions(club, sheet); !kept) {
        return kept;
    }
    printer.setDocName(sheet.title());
    printer.setPageLayout(pageLayout(sheet.paperOf(first)));
    printer.setFullPage(true);
    QPainter painter;
    bool isGoing = painter.begin(&printer);
    const double scale = static_cast<double>(printer.resolution()) / sheetUnitsPerInch;
    for (int page = first; page < end && isGoing; ++page) {
        if (page > first) {
            printer.setPageLayout(pageLayout(sheet.paperOf(page)));
            isGoing = printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        sheet.draw(painter, page);
        painter.restore();
    }
    if (!isGoing || !painter.end()) {
        if (printer.outputFormat() == QPrinter::PdfFormat) { // what some systems offer among the printers
            return failure(
                Error::of(Error::Kind::Io, SheetOutput::tr("%1 can’t be written. Choose another place.")
                                               .arg(QDir::toNativeSeparators(printer.outputFileName()))));
        }
        return failure(Error::of(Error::Kind::Io,
                                 SheetOutput::tr("The printer %1 took no pages. See whether it is switched "
                                                 "on and has paper, or save the sheet as a PDF.")
                                     .arg(printer.printerName())));
    }
    return {};
}

QImage pictureOf(const Sheet& sheet, int page, int width)
{
    const QRectF whole = sheet.paperOf(page).page();
    const double scale = width / whole.width();
    QImage picture(width, qRound(whole.height() * scale), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    sheet.draw(painter, page);
    return picture;
}

} // namespace hearth
