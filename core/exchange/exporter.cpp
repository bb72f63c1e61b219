// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/club.h"
#include "core/exchange/export_steps.h"
#include "core/exchange/icalendar_writer.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/noun.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

namespace hearth {

namespace {

struct Exporter {
    Q_DECLARE_TR_FUNCTIONS(hearth::Exporter)
};

std::int64_t writeDelimited(RowSource& rows, OutputFile& file, CsvDialect dialect)
{
    CsvWriter writer([&](std::string_view block) { file.write(block); }, dialect);
    for (const std::string& column : rows.columns()) {
        writer.field(std::string_view(column));
    }
    writer.endRecord();
    std::vector<std::string> cells;
    std::int64_t count = 0;
    while (!file.hasFailed() && rows.next(cells)) {
        for (const std::string& cell : cells) {
            writer.field(std::string_view(cell));
        }
        writer.endRecord();
        ++count;
    }
    writer.finish();
    return count;
}

Error unknownEnding(const QString& path, const ExchangeNoun& noun)
{
    return Error::of(Error::Kind::Invalid,
                     Exporter::tr("Hearth can't write \"%1\": the name must end in %2.")
                         .arg(QFileInfo(path).fileName(),
                              QStringLiteral(".") + exportEndings(noun).join(QStringLiteral(", ."))));
}

std::int64_t writeCards(Club& club, OutputFile& file, const ExportOptions& options)
{
    std::int64_t count = 0;
    return writeVCards(club, options, [&](std::string_view card) {
        askAt(count++, options.progress);
        file.write(card);
    });
}

std::int64_t
writeSheet(const Club& club, const ExchangeNoun& noun, RowSource& rows, const QString& path, OutputFile& file)
{
    const WorkFolder folder(path);
    XlsxWriter book(folder, club.now());
    const std::int64_t count = book.addSheet(noun.plural, rows);
    book.finish(file);
    return count;
}

} // namespace

QStringList exportEndings(const ExchangeNoun& noun)
{
    QStringList endings{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("tsv"),
                        QStringLiteral("json")};
    if (noun.plural == u"members") {
        endings += QStringLiteral("vcf");
    } else if (noun.plural == u"meetings") {
        endings += QStringLiteral("ics");
    }
    return endings;
}

Result<Exported>
exportNoun(Club& club, const ExchangeNoun& noun, const QString& path, const ExportOptions& options)
{
    const QString ending = endingOf(path);
    if (!exportEndings(noun).contains(ending)) {
        return failure(unknownEnding(path, noun));
    }
    if (ending == u"ics") {
        return toFile(club, path, [&](OutputFile& file) {
            return writeICalendar(club, [&](std::string_view piece) { file.write(piece); });
        });
    }
    if (ending == u"vcf") {
        return toFile(club, path, [&](OutputFile& file) { return writeCards(club, file, options); });
    }
    return toFile(club, path, [&](OutputFile& file) {
        const auto rows = exportedRows(club, noun, options);
        if (ending == u"xlsx") {
            return writeSheet(club, noun, *rows, path, file);
        }
        if (ending == u"json") {
            const auto count = writeJsonRows(*rows, [&](std::string_view piece) { file.write(piece); });
            file.write("\n");
            return count;
        }
        return writeDelimited(*rows, file, {ending == u"tsv" ? '\t' : ',', options.formulas});
    });
}

} // namespace hearth
