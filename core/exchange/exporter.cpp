// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/club.h"
#include "core/exchange/icalendar_writer.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/noun.h"
#include "core/exchange/output_file.h"
#include "core/exchange/vcard_writer.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

constexpr std::int64_t rowsBetweenQuestions = 1'000;

struct Exporter {
    Q_DECLARE_TR_FUNCTIONS(hearth::Exporter)
};

Error exportCancelled()
{
    return Error::of(Error::Kind::Cancelled, Exporter::tr("Cancelled. Nothing was written."));
}

/// Asks now and then whether what is written is still wanted.
void askAt(std::int64_t row, const Progress& progress)
{
    if (row % rowsBetweenQuestions == 0 && tell(progress, row, 0) == GoOn::Cancel) {
        throw Refusal{exportCancelled()};
    }
}

/// Passes rows on and asks now and then whether they are still wanted.
class WatchedRows final : public RowSource {
public:
    WatchedRows(std::unique_ptr<RowSource> rows, const Progress& progress)
        : m_rows(std::move(rows)), m_progress(progress)
    {
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_rows->columns(); }
    bool next(std::vector<std::string>& cells) override
    {
        askAt(m_count++, m_progress);
        return m_rows->next(cells);
    }

private:
    std::unique_ptr<RowSource> m_rows;
    const Progress& m_progress;
    std::int64_t m_count = 0;
};

/// Some columns of some rows.
class ChosenRows final : public RowSource {
public:
    ChosenRows(std::unique_ptr<RowSource> rows, const ExportOptions& options)
        : m_rows(std::move(rows)), m_options(options)
    {
        const std::vector<std::string>& all = m_rows->columns();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (options.columns.isEmpty() || options.columns.contains(QString::fromStdString(all[i]))) {
                m_places.push_back(i);
                m_columns.push_back(all[i]);
            }
        }
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    bool next(std::vector<std::string>& cells) override
    {
        do {
            if (!m_rows->next(m_cells)) {
                return false;
            }
        } while (m_options.keeps && !m_options.keeps(m_cells.front()));
        cells.resize(m_places.size());
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            cells[i] = m_cells[m_places[i]];
        }
        return true;
    }

private:
    std::unique_ptr<RowSource> m_rows;
    const ExportOptions& m_options;
    std::vector<std::size_t> m_places;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_cells;
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

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

Error unknownEnding(const QString& path, const ExchangeNoun& noun)
{
    return Error::of(Error::Kind::Invalid,
                     Exporter::tr("Hearth can't write \"%1\": the name must end in %2.")
                         .arg(QFileInfo(path).fileName(),
                              QStringLiteral(".") + exportEndings(noun).join(QStringLiteral(", ."))));
}

/// Runs `write` on a file that appears only when all went well.
Result<Exported>
toFile(Club& club, const QString& path, const std::function<std::int64_t(OutputFile&)>& write)
{
    auto file = OutputFile::create(path);
    if (!file) {
        return failure(file.error());
    }
    std::int64_t rows = 0;
    try {
        rows = write(*file);
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    } catch (const StoreError& error) {
        return failure(error.toError(club.path()));
    }
    return file->commit().map([&] { return Exported{rows, {path}}; });
}

std::unique_ptr<RowSource> rowsOf(Club& club, const ExchangeNoun& noun, const ExportOptions& options)
{
    const QDate day = options.asAt.isValid() ? options.asAt : club.today();
    std::unique_ptr<RowSource> rows =
        std::make_unique<WatchedRows>(noun.rows(club.database(), day), options.progress);
    if (!options.columns.isEmpty() || options.keeps) {
        rows = std::make_unique<ChosenRows>(std::move(rows), options);
    }
    return rows;
}

std::int64_t writeCards(Club& club, OutputFile& file, const ExportOptions& options)
{
    std::int64_t count = 0;
    return writeVCards(club, options, [&](std::string_view card) {
        askAt(count++, options.progress);
        file.write(card);
    });
}

} // namespace

QStringList exportEndings(const ExchangeNoun& noun)
{
    QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("json")};
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
        const auto rows = rowsOf(club, noun, options);
        if (ending == u"json") {
            const auto count = writeJsonRows(*rows, [&](std::string_view piece) { file.write(piece); });
            file.write("\n");
            return count;
        }
        return writeDelimited(*rows, file, {ending == u"tsv" ? '\t' : ',', options.formulas});
    });
}

Result<Exported> exportEverything(Club& club, const QString& path, const ExportOptions& options)
{
    if (endingOf(path) == u"json") {
        return toFile(club, path, [&](OutputFile& file) {
            std::int64_t count = 0;
            std::string_view before = "{";
            for (const ExchangeNoun& noun : exchangeNouns()) {
                file.write(before);
                file.write("\n" + jsonString(noun.plural.toStdString()) + ": ");
                const auto rows = rowsOf(club, noun, options);
                count += writeJsonRows(*rows, [&](std::string_view piece) { file.write(piece); });
                before = ",";
            }
            file.write("\n}\n");
            return count;
        });
    }
    const QFileInfo folder(path);
    if (!endingOf(path).isEmpty() || (folder.exists() && !folder.isDir())) {
        return failure(Error::of(
            Error::Kind::Invalid,
            Exporter::tr("Everything goes to one .json file, or to a folder with a .csv for each kind: "
                         "\"%1\" is neither.")
                .arg(folder.fileName())));
    }
    if (!QDir().mkpath(path)) {
        return failure(
            Error::of(Error::Kind::Io,
                      Exporter::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(path))));
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

} // namespace hearth
