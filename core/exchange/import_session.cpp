// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"

#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr int sampleRows = 200;
constexpr qsizetype samplesEach = 3;

struct ImportSessionWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportSession)
};

} // namespace

ImportSession::~ImportSession() = default;

Result<std::unique_ptr<ImportSession>> ImportSession::open(const QString& path, const ReadingClub& club)
{
    return begin(InputFile::open(path), club);
}

Result<std::unique_ptr<ImportSession>>
ImportSession::of(const QByteArray& bytes, const QString& name, const ReadingClub& club)
{
    return begin(InputFile::ofBytes(bytes, name), club);
}

Result<std::unique_ptr<ImportSession>> ImportSession::begin(Result<InputFile> file, const ReadingClub& club)
{
    if (!file) {
        return failure(std::move(file.error()));
    }
    std::unique_ptr<ImportSession> session(new ImportSession(std::move(*file)));
    auto tables = openLists(session->m_file, club);
    if (!tables) {
        return failure(std::move(tables.error()));
    }
    session->m_tables = std::move(*tables);
    if (session->m_tables.empty()) {
        return failure(Error::of(Error::Kind::Unreadable,
                                 ImportSessionWords::tr("%1 holds no list.").arg(session->fileName())));
    }
    session->m_table = std::make_unique<MendedTable>(*session->m_tables.front(), session->m_mended);
    session->m_options.noun = session->m_table->noun();
    session->m_usualDates = club.dates;
    if (Done done = session->readSamples(); !done) {
        return failure(std::move(done.error()));
    }
    return session;
}

Done ImportSession::readSamples()
{
    auto look = lookAt(*m_table);
    if (!look) {
        return failure(std::move(look.error()));
    }
    m_look = std::move(*look);
    m_samples.resize(static_cast<std::size_t>(header().size()));
    if (Done done = m_table->rewind(); !done) {
        return done;
    }
    CsvRecord record;
    for (int row = 0; row < sampleRows; ++row) {
        const auto more = m_table->next(record);
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            break;
        }
        for (std::size_t i = 0; i < m_samples.size() && i < record.fields.size(); ++i) {
            const std::string_view field = record.fields[i];
            const QString text =
                QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).simplified();
            if (!text.isEmpty() && m_samples[i].size() < samplesEach && !m_samples[i].contains(text)) {
                m_samples[i] += text;
            }
        }
    }
    return {};
}

Result<ImportMapping> ImportSession::mapping() const
{
    return mappingFor(m_look, exchangeNoun(m_options.noun), m_options.chosen, fileName());
}

bool ImportSession::asksForDateOrder() const
{
    const auto mapping = this->mapping();
    if (!mapping) {
        return false;
    }
    static const QStringList dated{QStringLiteral("birthday"), QStringLiteral("joined"),
                                   QStringLiteral("left")};
    bool isOpen = false;
    for (std::size_t i = 0; i < mapping->targets.size() && i < m_look.columns.size(); ++i) {
        const DateColumn& dates = m_look.columns[i].dateColumn();
        if (!dated.contains(mapping->targets[i].field)) {
            continue;
        }
        if (dates.decided()) {
            return false;
        }
        isOpen = isOpen || dates.dependsOnOrder();
    }
    return isOpen;
}

DateOrder ImportSession::dateOrder() const
{
    const auto mapping = this->mapping();
    const auto told = mapping ? mapping->dateOrder : std::nullopt;
    return m_options.dateOrder.value_or(told.value_or(m_usualDates));
}

void ImportSession::choose(std::size_t column, const QString& field)
{
    m_options.chosen[header().at(static_cast<qsizetype>(column))] = field;
    m_plan.reset();
}

void ImportSession::mend(std::int64_t line, std::size_t column, const QString& text)
{
    m_mended[{line, column}] = text.toStdString();
    m_plan.reset();
}

QString ImportSession::cell(std::int64_t line, std::size_t column)
{
    CsvRecord record;
    if (!m_table->rewind()) {
        return {};
    }
    while (m_table->next(record).value_or(false)) {
        if (record.line == line && column < record.fields.size()) {
            const std::string_view field = record.fields[column];
            return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
        }
        if (record.line > line) {
            break;
        }
    }
    return {};
}

void ImportSession::decide(std::int64_t line, RowDecision decision)
{
    m_options.decided[line] = decision;
    m_plan.reset();
}

Result<ImportReport> ImportSession::look(Club& club, const Progress& progress)
{
    const auto mapping = this->mapping();
    if (!mapping) {
        return failure(mapping.error());
    }
    ImportOptions options = m_options;
    options.progress = progress;
    options.dryRun = true;
    if (mapping->noun->importer != nullptr) {
        auto report = importTable(club, *m_table, options, fileName());
        if (report) {
            m_report = *report;
        }
        return report;
    }
    auto plan = planMembers(club, *m_table, *mapping, options);
    if (!plan) {
        return failure(std::move(plan.error()));
    }
    m_plan = std::move(*plan);
    m_report = reportOf(*m_plan);
    m_report.format = mapping->format;
    m_report.mapping = mapping->taken();
    return m_report;
}

Result<ImportReport> ImportSession::perform(Club& club, const Progress& progress)
{
    ImportOptions options = m_options;
    options.progress = progress;
    if (!m_plan) {
        return importTable(club, *m_table, options, fileName());
    }
    // Planned once more, since the plan of a moment ago is used up by the change, and the club may have
    // changed since.
    const auto mapping = this->mapping();
    if (!mapping) {
        return failure(mapping.error());
    }
    const auto imported = importMembers(club, *m_table, *mapping, options, fileName());
    if (!imported) {
        return failure(imported.error());
    }
    ImportReport report = reportOf(imported->plan);
    report.change = imported->change;
    return report;
}

Result<std::vector<std::pair<QString, std::int64_t>>> ImportSession::lists()
{
    std::vector<std::pair<QString, std::int64_t>> lists;
    CsvRecord record;
    for (const auto& table : m_tables) {
        if (Done done = table->rewind(); !done) {
            return failure(std::move(done.error()));
        }
        std::int64_t rows = 0;
        while (true) {
            const auto more = table->next(record);
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                break;
            }
            ++rows;
        }
        lists.emplace_back(table->noun(), rows);
    }
    return lists;
}

Result<std::vector<ImportReport>> ImportSession::performAll(Club& club, const Progress& progress)
{
    ImportOptions options;
    options.progress = progress;
    std::vector<ImportReport> reports;
    for (const auto& table : m_tables) {
        auto report = importTable(club, *table, options, fileName());
        if (!report) {
            return failure(std::move(report.error()));
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

Done ImportSession::saveRejects(const QString& target) const
{
    return writeRejects(m_tables, target, {m_report});
}

} // namespace hearth
