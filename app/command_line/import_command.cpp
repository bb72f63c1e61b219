// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_command.h"

#include "app/command_line/call.h"
#include "app/command_line/exchange_nouns.h"
#include "app/command_line/nearest.h"
#include "app/command_line/open_club.h"
#include "core/club.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/importer.h"
#include "core/exchange/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportCommand)
};

constexpr std::array<std::pair<QStringView, Matches>, 4> matchesWords{{{u"update", Matches::Update},
                                                                       {u"fill", Matches::Fill},
                                                                       {u"skip", Matches::Skip},
                                                                       {u"add", Matches::Add}}};

bool isKnownField(const ExchangeNoun* noun, const QString& field)
{
    const auto& all = exchangeNouns();
    return noun != nullptr ? isImportField(*noun, field)
                           : std::any_of(all.begin(), all.end(), [&](const ExchangeNoun& each) {
                                 return isImportField(each, field);
                             });
}

QStringList knownFields(const ExchangeNoun* noun)
{
    QStringList fields;
    for (const ExchangeNoun& each : exchangeNouns()) {
        if (noun == nullptr || noun == &each) {
            fields += each.columns() + each.rareColumns;
        }
    }
    return fields;
}

/// What the options ask for, or a sentence about what is wrong with them.
tl::expected<ImportOptions, QString> readImportOptions(const Arguments& arguments, const ExchangeNoun* noun)
{
    ImportOptions options;
    options.noun = noun != nullptr ? noun->plural : QString();
    for (const QString& pair : arguments.values(u"--map")) {
        const auto equals = pair.lastIndexOf(u'=');
        if (equals < 1) {
            return tl::unexpected<QString>(
                ImportCommand::tr("\"%1\" maps nothing: write --map 'Column=field'.").arg(pair));
        }
        const QString field = pair.mid(equals + 1);
        if (!field.isEmpty() && !isKnownField(noun, field)) {
            return tl::unexpected<QString>(
                withSuggestion(ImportCommand::tr("There is no field \"%1\" to import into.").arg(field),
                               nearest(field, knownFields(noun))));
        }
        options.chosen[pair.left(equals)] = field;
    }
    if (arguments.has(u"--matches")) {
        const QString word = arguments.value(u"--matches");
        const auto found = std::find_if(matchesWords.begin(), matchesWords.end(),
                                        [&](const auto& known) { return known.first == word; });
        if (found == matchesWords.end()) {
            return tl::unexpected<QString>(
                ImportCommand::tr(
                    "\"%1\" says nothing about matches: write --matches update, fill, skip or add.")
                    .arg(word));
        }
        options.matches = found->second;
    }
    options.missing = arguments.has(u"--create") ? Missing::Create : Missing::Reject;
    options.fidelity = arguments.has(u"--exact") ? CellFidelity::Exact : CellFidelity::Tidy;
    options.dryRun = arguments.has(u"--dry-run");
    return options;
}

/// A file of several tables answers as one.
ImportReport joined(const std::vector<ImportReport>& reports)
{
    ImportReport all;
    for (const ImportReport& report : reports) {
        all.read += report.read;
        all.added += report.added;
        all.updated += report.updated;
        all.unchanged += report.unchanged;
        all.skipped += report.skipped;
        all.rejected.insert(all.rejected.end(), report.rejected.begin(), report.rejected.end());
        all.mapping.insert(report.mapping.begin(), report.mapping.end());
        all.change = report.change.isValid() ? report.change : all.change;
    }
    return all;
}

QJsonObject asJson(const ImportReport& report)
{
    QJsonArray rejected;
    for (const RejectedRow& row : report.rejected) {
        rejected += QJsonObject{{QStringLiteral("line"), static_cast<qint64>(row.line)},
                                {QStringLiteral("reason"), row.reason}};
    }
    QJsonObject mapping;
    for (const auto& [column, field] : report.mapping) {
        mapping[column] = field;
    }
    return {{QStringLiteral("read"), static_cast<qint64>(report.read)},
            {QStringLiteral("added"), static_cast<qint64>(report.added)},
            {QStringLiteral("updated"), static_cast<qint64>(report.updated)},
            {QStringLiteral("unchanged"), static_cast<qint64>(report.unchanged)},
            {QStringLiteral("skipped"), static_cast<qint64>(report.skipped)},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("change"), report.change.text()}};
}

QJsonObject asJson(const std::vector<ImportReport>& reports)
{
    QJsonObject all = asJson(joined(reports));
    if (reports.size() > 1) {
        QJsonArray parts;
        for (const ImportReport& report : reports) {
            QJsonObject part = asJson(report);
            part[QStringLiteral("noun")] = report.noun;
            parts += part;
        }
        all[QStringLiteral("parts")] = parts;
    }
    return all;
}

void tellReport(Output& output, const ImportReport& report, bool dryRun)
{
    const QString counts =
        //: %1: members, meetings …; then how many rows were read, added, updated, as before, passed over,
        //: rejected
        ImportCommand::tr("%1: %2 read, %3 added, %4 updated, %5 as before, %6 passed over, %7 rejected.")
            .arg(report.noun)
            .arg(report.read)
            .arg(report.added)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.skipped)
            .arg(report.rejected.size());
    output.line(dryRun ? ImportCommand::tr("Nothing is changed yet. %1").arg(counts) : counts);
    for (const auto& [column, field] : report.mapping) {
        output.line(QStringLiteral("  ") + column + QStringLiteral(" → ") + field);
    }
    for (const RejectedRow& row : report.rejected) {
        output.line(ImportCommand::tr("Line %1: %2").arg(row.line).arg(row.reason));
    }
}

/// Before anything is imported: the rejected rows must have a place to go to.
Done requirePlaceForRejects(const QString& source, const QString& target)
{
    if (target.isEmpty()) {
        return {};
    }
    if (QFileInfo(source).canonicalFilePath() == QFileInfo(target).canonicalFilePath()) {
        return failure(Error::of(
            Error::Kind::Refused,
            ImportCommand::tr("The rejected rows would be written over %1 itself. Choose another name.")
                .arg(QDir::toNativeSeparators(source))));
    }
    const auto file = OutputFile::create(target);
    return file ? Done() : failure(file.error());
}

} // namespace

ExitCode importSource(Call& call)
{
    const Arguments& arguments = call.arguments();
    const QString as = arguments.value(u"--as");
    const ExchangeNoun* noun = exchangeNoun(as);
    if (arguments.has(u"--as") && noun == nullptr) {
        return unknownExchangeNoun(call, as);
    }
    const auto options = readImportOptions(arguments, noun);
    if (!options) {
        return call.wrongUsage(options.error());
    }
    const QString source = arguments.argument(u"SOURCE");
    const QString rejects = arguments.value(u"--rejects");
    if (const Done done = requirePlaceForRejects(source, rejects); !done) {
        return call.failed(done.error());
    }
    const auto club = options->dryRun ? openToRead(call) : openToWrite(call, Backup::BeforeImport);
    if (!club) {
        return call.failed(club.error());
    }
    const auto reports = importFile(**club, source, *options);
    if (!reports) {
        return call.failed(reports.error());
    }
    if (call.isJson()) {
        call.output().json(asJson(*reports));
    } else {
        for (const ImportReport& report : *reports) {
            tellReport(call.output(), report, options->dryRun);
        }
    }
    const Done written = rejects.isEmpty() ? Done() : writeRejects(source, rejects, *reports);
    return written ? ExitCode::Success : call.failed(written.error());
}

} // namespace hearth
