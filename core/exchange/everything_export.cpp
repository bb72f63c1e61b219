// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/club.h"
#include "core/exchange/everything_archive.h"
#include "core/exchange/export_steps.h"
#include "core/exchange/exporter.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/noun.h"
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

struct EverythingExport {
    Q_DECLARE_TR_FUNCTIONS(hearth::Exporter)
};

std::int64_t writeJsonOfAll(Club& club, OutputFile& file, const ExportOptions& options)
{
    std::int64_t count = 0;
    std::string_view before = "{";
    for (const ExchangeNoun& noun : exchangeNouns()) {
        file.write(before);
        file.write("\n" + jsonString(noun.plural.toStdString()) + ": ");
        const auto rows = exportedRows(club, noun, options);
        count += writeJsonRows(*rows, [&](std::string_view piece) { file.write(piece); });
        before = ",";
    }
    file.write("\n}\n");
    return count;
}

std::int64_t writeSheetsOfAll(Club& club, const QString& path, OutputFile& file, const ExportOptions& options)
{
    const WorkFolder folder(path);
    XlsxWriter book(folder, club.now());
    std::int64_t count = 0;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const auto rows = exportedRows(club, noun, options);
        count += book.addSheet(noun.plural, *rows);
    }
    book.finish(file);
    return count;
}

Result<Exported> exportToFolder(Club& club, const QString& path, const ExportOptions& options)
{
    if (!QDir().mkpath(path)) {
        return failure(Error::of(
            Error::Kind::Io,
            EverythingExport::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(path))));
    }
    Exported all;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        auto one = exportNoun(club, noun, QDir(path).filePath(noun.plural + QStringLiteral(".csv")), options);
        if (!one) {
            return one;
        }
        all.rows += one->rows;
        all.files += one->files;
    }
    return all;
}

} // namespace

QStringList everythingEndings()
{
    return {QStringLiteral("zip"), QStringLiteral("xlsx"), QStringLiteral("json")};
}

Result<Exported> exportEverything(Club& club, const QString& path, const ExportOptions& options)
{
    const QString ending = endingOf(path);
    if (ending == u"json") {
        return toFile(club, path, [&](OutputFile& file) { return writeJsonOfAll(club, file, options); });
    }
    if (ending == u"xlsx") {
        return toFile(club, path,
                      [&](OutputFile& file) { return writeSheetsOfAll(club, path, file, options); });
    }
    if (ending == u"zip") {
        return toFile(club, path,
                      [&](OutputFile& file) { return writeArchiveOfAll(club, path, file, options); });
    }
    const QFileInfo folder(path);
    if (!ending.isEmpty() || (folder.exists() && !folder.isDir())) {
        return failure(Error::of(
            Error::Kind::Invalid,
            EverythingExport::tr("Everything goes to one .zip, .xlsx or .json file, or to a folder with a "
                                 ".csv for each kind: \"%1\" is none of them.")
                .arg(folder.fileName())));
    }
    return exportToFolder(club, path, options);
}

} // namespace hearth
