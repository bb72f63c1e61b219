// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_steps.h"

#include "core/club.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {

namespace {

constexpr std::int64_t rowsBetweenQuestions = 1'000;

struct ExportSteps {
    Q_DECLARE_TR_FUNCTIONS(hearth::Exporter)
};

Error exportCancelled()
{
    return Error::of(Error::Kind::Cancelled, ExportSteps::tr("Cancelled. Nothing was written."));
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

} // namespace

std::unique_ptr<RowSource> exportedRows(Club& club, const ExchangeNoun& noun, const ExportOptions& options)
{
    const QDate day = options.asAt.isValid() ? options.asAt : club.today();
    std::unique_ptr<RowSource> rows =
        std::make_unique<WatchedRows>(noun.rows(club.database(), day), options.progress);
    if (!options.columns.isEmpty() || options.keeps) {
        rows = std::make_unique<ChosenRows>(std::move(rows), options);
    }
    return rows;
}

void askAt(std::int64_t row, const Progress& progress)
{
    if (row % rowsBetweenQuestions == 0 && tell(progress, row, 0) == GoOn::Cancel) {
        throw Refusal{exportCancelled()};
    }
}

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

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

} // namespace hearth
