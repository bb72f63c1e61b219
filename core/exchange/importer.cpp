// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/club.h"
#include "core/exchange/cell.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/import_refusals.h"
#include "core/exchange/member_import.h"
#include "core/exchange/opened_lists.h"
#include "core/exchange/output_file.h"
#include "core/exchange/record_import.h"
#include "core/exchange/source_table.h"

#include <QJsonObject>

#include <algorithm>
#include <deque>

namespace hearth {

namespace {

constexpr std::int64_t rowsBetweenReports = 500;
constexpr std::int64_t mostRows = 2'000'000; // ten years of a large club are one million marks

/// The texts of a row by field; empty cells don't count.
FieldTexts textsOf(const CsvRecord& record, const ImportMapping& mapping, CellFidelity fidelity)
{
    FieldTexts texts;
    const std::size_t count = std::min(record.fields.size(), mapping.targets.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::string_view cell = record.fields[i];
        if (fidelity == CellFidelity::Tidy) {
            cell = stripFormulaEscape(cell);
        }
        if (!mapping.targets[i].field.isEmpty() && !cell.empty()) {
            texts.emplace(mapping.targets[i].field,
                          QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
    }
    return texts;
}

void count(ImportReport& report, PlannedRecord::Fate fate)
{
    switch (fate) {
    case PlannedRecord::Fate::Add:
        ++report.added;
        break;
    case PlannedRecord::Fate::Update:
        ++report.updated;
        break;
    case PlannedRecord::Fate::Unchanged:
        ++report.unchanged;
        break;
    case PlannedRecord::Fate::Skip:
        ++report.skipped;
        break;
    case PlannedRecord::Fate::Reject:
        break;
    }
}

/// Of the rows that write something, what they write, in their order; deques, which never move what they
/// hold.
struct PlannedWrites {
    using Write = std::function<void(Change&)>;
    std::deque<Write> adds;
    std::deque<Write> updates;
};

Result<PlannedWrites> planRecords(SourceTable& table,
                                  RecordImporter& importer,
                                  const ImportMapping& mapping,
                                  const ImportOptions& options,
                                  ImportReport& report)
{
    PlannedWrites writes;
    if (Done done = table.rewind(); !done) {
        return failure(std::move(done.error()));
    }
    CsvRecord record;
    while (true) {
        const auto more = table.next(record);
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            return writes;
        }
        if (report.read == mostRows) {
            return failure(tooManyRows(mostRows));
        }
        const FieldTexts texts = textsOf(record, mapping, options.fidelity);
        if (texts.empty()) {
            continue;
        }
        PlannedRecord row = importer.plan(texts);
        row.line = record.line;
        count(report, row.fate);
        if (row.fate == PlannedRecord::Fate::Reject) {
            report.rejected.push_back({row.line, row.reason});
        }
        if (row.write && !options.dryRun) {
            const bool isNew = row.fate == PlannedRecord::Fate::Add;
            (isNew ? writes.adds : writes.updates).push_back(std::move(row.write));
        }
        if (++report.read % rowsBetweenReports == 0 &&
            tell(options.progress, report.read, 0) == GoOn::Cancel) {
            return failure(importCancelled());
        }
    }
}

Result<ChangeId> applyRecords(Club& club,
                              RecordImporter& importer,
                              const PlannedWrites& writes,
                              const ImportReport& report,
                              const QString& file)
{
    const QJsonObject subject{{QStringLiteral("file"), file},
                              {QStringLiteral("added"), static_cast<qint64>(report.added)},
                              {QStringLiteral("updated"), static_cast<qint64>(report.updated)}};
    const auto run = [](Change& change, const std::deque<PlannedWrites::Write>& rows) {
        for (const PlannedWrites::Write& write : rows) {
            write(change);
        }
    };
    return club.perform(importer.verb(), subject, [&](Change& change) {
        importer.begin(change);
        run(change, writes.updates);
        {
            const auto pause = change.bulk();
            importer.beginBulk(change);
            run(change, writes.adds);
        }
        importer.end(change);
        return change.id();
    });
}

Result<ImportReport> importRecords(Club& club,
                                   SourceTable& table,
                                   const ImportMapping& mapping,
                                   const ImportOptions& options,
                                   const QString& file,
                                   ImportReport report)
{
    const auto importer = mapping.noun->importer(club, options);
    const auto writes = planRecords(table, *importer, mapping, options, report);
    if (!writes) {
        return failure(writes.error());
    }
    if (!options.dryRun && report.added + report.updated > 0) {
        const auto change = applyRecords(club, *importer, *writes, report, file);
        if (!change) {
            return failure(change.error());
        }
        report.change = *change;
    }
    return report;
}

Result<ImportReport> importRoster(Club& club,
                                  SourceTable& table,
                                  const ImportMapping& mapping,
                                  const ImportOptions& options,
                                  const QString& file,
                                  ImportReport report)
{
    const auto complete = [&](const MemberPlan& plan) {
        ImportReport planned = reportOf(plan);
        planned.noun = std::move(report.noun);
        planned.format = std::move(report.format);
        planned.mapping = std::move(report.mapping);
        return planned;
    };
    if (options.dryRun) {
        return planMembers(club, table, mapping, options).map(complete);
    }
    return importMembers(club, table, mapping, options, file).map([&](const ImportedMembers& imported) {
        ImportReport done = complete(imported.plan);
        done.change = imported.change;
        return done;
    });
}

} // namespace

namespace {

/// What must be known of a table to say what its columns are: of a roster some rows too, unless it is
/// Hearth's own.
Result<TableLook> neededLook(SourceTable& table, const QString& wanted)
{
    TableLook headerOnly{table.header(), {}};
    if (!wanted.isEmpty() && exchangeNoun(wanted) != exchangeNoun(u"members")) {
        return headerOnly;
    }
    const ImportFormat* format = recognise(headerOnly, wanted);
    return format != nullptr && format->isContract ? Result<TableLook>(std::move(headerOnly)) : lookAt(table);
}

} // namespace

Result<ImportReport>
importTable(Club& club, SourceTable& table, const ImportOptions& options, const QString& file)
{
    const QString wanted = table.noun().isEmpty() ? options.noun : table.noun();
    const auto look = neededLook(table, wanted);
    if (!look) {
        return failure(look.error());
    }
    auto mapping = mappingFor(*look, exchangeNoun(wanted), options.chosen, file);
    ImportReport report;
    if (!mapping) {
        // A list of nothing names no columns, and there is nothing wrong with it.
        if (const ExchangeNoun* noun = exchangeNoun(wanted); noun != nullptr && table.header().isEmpty()) {
            report.noun = noun->plural;
            return report;
        }
        return failure(std::move(mapping.error()));
    }
    report.noun = mapping->noun->plural;
    report.format = mapping->format;
    report.mapping = mapping->taken();
    const auto run = mapping->noun->importer == nullptr ? &importRoster : &importRecords;
    try {
        return run(club, table, *mapping, options, file, std::move(report));
    } catch (const StoreError& error) {
        return failure(error.toError(club.path()));
    }
}

ImportReport reportOf(const MemberPlan& plan)
{
    ImportReport report;
    report.noun = QStringLiteral("members");
    report.read = plan.read();
    report.added = plan.count(RowFate::Add);
    report.updated = plan.count(RowFate::Update);
    report.unchanged = plan.count(RowFate::Unchanged);
    report.skipped = plan.count(RowFate::Skip);
    for (const PlannedMember& row : plan.rows) {
        if (row.fate == RowFate::Reject) {
            report.rejected.push_back({row.line, row.reason});
        }
    }
    return report;
}

Result<std::vector<ImportReport>> importFile(Club& club, const QString& path, const ImportOptions& options)
{
    const auto file = InputFile::open(path);
    if (!file) {
        return failure(file.error());
    }
    auto tables = openLists(*file, readingClub(club), options.noun);
    if (!tables) {
        return failure(std::move(tables.error()));
    }
    std::vector<ImportReport> reports;
    for (const auto& table : *tables) {
        auto report = importTable(club, *table, options, file->fileName());
        if (!report) {
            return failure(std::move(report.error()));
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

Done writeRejects(const QString& source, const QString& target, const std::vector<ImportReport>& reports)
{
    const auto file = InputFile::open(source);
    if (!file) {
        return failure(file.error());
    }
    const auto tables = openSource(*file);
    return tables ? writeRejects(*tables, target, reports) : failure(tables.error());
}

Done writeRejects(const SourceTables& tables, const QString& target, const std::vector<ImportReport>& reports)
{
    auto output = OutputFile::create(target);
    if (!output) {
        return failure(std::move(output.error()));
    }
    CsvWriter writer([&](std::string_view block) { output->write(block); }, {});
    for (std::size_t i = 0; i < reports.size() && i < tables.size(); ++i) {
        SourceTable& table = *tables.at(i);
        if (reports[i].rejected.empty() && reports.size() > 1) {
            continue;
        }
        if (Done done = table.rewind(); !done) {
            return done;
        }
        for (const QString& column : table.header()) {
            writer.field(QStringView(column));
        }
        writer.field(std::string_view("reason"));
        writer.endRecord();
        CsvRecord record;
        auto rejected = reports[i].rejected.begin();
        while (rejected != reports[i].rejected.end() && table.next(record).value_or(false)) {
            if (record.line != rejected->line) {
                continue;
            }
            // As many cells as columns, so that the reason always stands under its head.
            for (qsizetype column = 0; column < table.header().size(); ++column) {
                const auto at = static_cast<std::size_t>(column);
                writer.field(at < record.fields.size() ? record.fields[at] : std::string_view());
            }
            writer.field(QStringView(rejected->reason));
            writer.endRecord();
            ++rejected;
        }
    }
    writer.finish();
    return output->commit();
}

} // namespace hearth
