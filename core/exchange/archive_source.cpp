// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive_source.h"

#include "core/exchange/csv_source.h"
#include "core/exchange/json_source.h"
#include "core/exchange/noun.h"

#include <algorithm>

namespace hearth {

namespace {

QString jsonEntry() { return everything.toString() + QStringLiteral(".json"); }

QString csvEntry(const ExchangeNoun& noun) { return noun.plural + QStringLiteral(".csv"); }

/// An unpacked list, under the name of its entry.
Result<std::unique_ptr<InputFile>> unpacked(const ZipArchive& archive, const QString& name)
{
    const auto entry = archive.entry(name);
    if (!entry) {
        return failure(entry.error());
    }
    const QByteArray bytes = (*entry)->readAll();
    if ((*entry)->hasFailed()) {
        return failure(archive.damaged(name, (*entry)->errorString()));
    }
    if (bytes.trimmed().isEmpty()) {
        return failure(archive.damaged(name, QStringLiteral("empty")));
    }
    return InputFile::ofBytes(bytes, name).map([](InputFile&& file) {
        return std::make_unique<InputFile>(std::move(file));
    });
}

/// A CSV with the bytes that it reads.
class ArchivedTable final : public SourceTable {
public:
    ArchivedTable(std::unique_ptr<InputFile> file, std::unique_ptr<SourceTable> table, const QString& noun)
        : m_file(std::move(file)), m_table(std::move(table))
    {
        m_header = m_table->header();
        m_noun = noun;
    }

    [[nodiscard]] QString description() const override { return m_table->description(); }
    [[nodiscard]] Result<bool> next(CsvRecord& record) override { return m_table->next(record); }
    [[nodiscard]] Done rewind() override { return m_table->rewind(); }

private:
    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<SourceTable> m_table;
};

Result<SourceTables> openArchivedCsvs(const ZipArchive& archive)
{
    SourceTables tables;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString name = csvEntry(noun);
        if (!archive.contains(name)) {
            continue;
        }
        auto file = unpacked(archive, name);
        if (!file) {
            return failure(file.error());
        }
        auto opened = openCsv(**file);
        if (!opened) {
            return opened;
        }
        tables.push_back(
            std::make_unique<ArchivedTable>(std::move(*file), std::move(opened->front()), noun.plural));
    }
    return tables;
}

} // namespace

bool isClubArchive(const ZipArchive& archive)
{
    const auto& nouns = exchangeNouns();
    return archive.contains(jsonEntry()) ||
           std::any_of(nouns.begin(), nouns.end(),
                       [&](const ExchangeNoun& noun) { return archive.contains(csvEntry(noun)); });
}

Result<SourceTables> openClubArchive(const ZipArchive& archive)
{
    auto tables = openArchivedCsvs(archive);
    if (!tables || !tables->empty()) {
        return tables;
    }
    const auto file = unpacked(archive, jsonEntry());
    return file ? openJson(**file) : Result<SourceTables>(failure(file.error()));
}

} // namespace hearth
