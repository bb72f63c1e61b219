// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_source.h"

#include "core/exchange/archive_source.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/encoding.h"
#include "core/exchange/ods_source.h"
#include "core/exchange/xlsx_source.h"
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using namespace std::string_view_literals;

struct SpreadsheetSource {
    Q_DECLARE_TR_FUNCTIONS(hearth::SpreadsheetSource)
};

/// A file system in a file: what .xls is, and what Excel wraps around a workbook with a password.
bool isCompoundFile(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

/// Whether a compound file is a workbook with a password: one of its streams has that name, in UTF-16.
bool holdsEncryptedPackage(std::string_view bytes)
{
    return bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
}

/// Whether it is a web page or another text of markup, whatever its encoding.
bool isMarkup(std::string_view bytes)
{
    constexpr std::size_t beginning = 1024; // bytes, even so that UTF-16 isn't cut
    Utf8Text text(bytes.substr(0, beginning));
    const QByteArray begin = QByteArray::fromStdString(text.rest()).trimmed();
    return begin.size() > 1 && begin[0] == '<' &&
           (begin[1] == '!' || begin[1] == '?' || QChar::isLetter(static_cast<uchar>(begin[1])));
}

Error refusedSpreadsheet(const QString& sentence, const InputFile& file)
{
    return Error::of(Error::Kind::Unreadable, sentence.arg(file.fileName()));
}

Result<SourceTables> openPackedFile(const InputFile& file)
{
    auto opened = ZipArchive::open(file);
    if (!opened) {
        return failure(opened.error());
    }
    const auto archive = std::make_shared<const ZipArchive>(std::move(*opened));
    if (archive->contains(QStringLiteral("content.xml")) ||
        archive->contains(QStringLiteral("encrypted-package"))) {
        return openOds(*archive, file);
    }
    if (archive->contains(QStringLiteral("_rels/.rels")) ||
        archive->contains(QStringLiteral("xl/workbook.xml"))) {
        return openXlsx(*archive, file);
    }
    return isClubArchive(*archive) ? openClubArchive(archive)
                                   : Result<SourceTables>(failure(noSpreadsheet(file.fileName())));
}

} // namespace

bool isPackedFile(std::string_view bytes) { return ZipArchive::isZip(bytes) || isCompoundFile(bytes); }

Result<SourceTables> openSpreadsheet(const InputFile& file)
{
    if (ZipArchive::isZip(file.bytes())) {
        return openPackedFile(file);
    }
    if (isCompoundFile(file.bytes())) {
        return failure(
            holdsEncryptedPackage(file.bytes())
                ? ZipArchive::encrypted(file.fileName())
                : refusedSpreadsheet(
                      SpreadsheetSource::tr("%1 is a file of an old kind (.xls, before 2007). Open it in "
                                            "a spreadsheet program, save it as .xlsx and import that "
                                            "file."),
                      file));
    }
    if (isMarkup(file.bytes())) {
        return failure(refusedSpreadsheet(
            SpreadsheetSource::tr("%1 is a web page with the name of a spreadsheet. Open it in a spreadsheet "
                                  "program, save it as .xlsx and import that file."),
            file));
    }
    return openCsv(file);
}

Error noSpreadsheet(const QString& fileName)
{
    return Error::of(
        Error::Kind::Unreadable,
        SpreadsheetSource::tr("%1 is a packed file and no spreadsheet that Hearth reads. Open it in the "
                              "program it comes from, save it as .xlsx, .ods or .csv and import that "
                              "file.")
            .arg(fileName));
}

} // namespace hearth
