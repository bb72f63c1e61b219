// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive_source.h"

#include "core/exchange/archive_entries.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/json_source.h"
#include "core/exchange/noun.h"

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

QString jsonEntry() { return everything.toString() + QStringLiteral(".json"); }

QString csvEntry(const ExchangeNoun& noun) { return noun.plural + QStringLiteral(".csv"); }

Result<QByteArray> bytesOf(const ZipArchive& archive, const QString& name)
{
    const auto entry = archive.entry(name);
    if (!entry) {
        return failure(entry.error());
    }
    QByteArray bytes = (*entry)->readAll();
    if ((*entry)->hasFailed()) {
        return failure(archive.damaged(name, (*entry)->errorString()));
    }
    return bytes;
}

/// An unpacked list, under the name of its entry.
Result<std::unique_ptr<InputFile>> unpacked(const ZipArchive& archive, const QString& name)
{
    const auto bytes = bytesOf(archive, name);
    if (!bytes) {
        return failure(bytes.error());
    }
    if (bytes->trimmed().isEmpty()) {
        return failure(archive.damaged(name, QStringLiteral("empty")));
    }
    return InputFile::ofBytes(*bytes, name).map([](InputFile&& file) {
        return std::make_unique<InputFile>(std::move(file));
    });
}

/// A CSV with the bytes that it reads, and of members the photos beside it.
class ArchivedTable final : public SourceTable {
public:
    ArchivedTable(std::unique_ptr<InputFile> file,
                  std::unique_ptr<SourceTable> table,
                  std::shared_ptr<const ZipArchive> archive,
                  const QString& noun)
        : m_file(std::move(file)), m_table(std::move(table)), m_archive(std::move(archive))
    {
        m_header = m_table->header();
        m_noun = noun;
        m_idColumn = noun == u"members" ? m_header.indexOf(QStringLiteral("id")) : -1;
    }

    [[nodiscard]] QString description() const override { return m_table->description(); }
    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        auto more = m_table->next(record);
        if (more && *more && m_idColumn >= 0) {
            keepPhotoOf(record);
        }
        return more;
    }
    [[nodiscard]] Done rewind() override { return m_table->rewind(); }

    [[nodiscard]] bool bringsPhotos() const override { return !m_photos.empty(); }
    [[nodiscard]] Result<QByteArray> photo(std::int64_t line) override
    {
        const auto found = m_photos.find(line);
        return found == m_photos.end() ? QByteArray() : bytesOf(*m_archive, found->second);
    }

private:
    void keepPhotoOf(const CsvRecord& record)
    {
        const auto column = static_cast<std::size_t>(m_idColumn);
        const auto id = column < record.fields.size()
                            ? MemberId::fromText(QString::fromStdString(std::string(record.fields[column])))
                            : std::nullopt;
        if (!id) {
            return;
        }
        for (const QString& ending : pictureEndings()) {
            if (const QString entry = photoEntry(*id, ending); m_archive->contains(entry)) {
                m_photos[record.line] = entry;
            }
        }
    }

    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<SourceTable> m_table;
    std::shared_ptr<const ZipArchive> m_archive;
    qsizetype m_idColumn = -1;
    std::unordered_map<std::int64_t, QString> m_photos; ///< By the row's line, its entry.
};

Result<SourceTables> openArchivedCsvs(const std::shared_ptr<const ZipArchive>& archive)
{
    SourceTables tables;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString name = csvEntry(noun);
        if (!archive->contains(name)) {
            continue;
        }
        auto file = unpacked(*archive, name);
        if (!file) {
            return failure(file.error());
        }
        auto opened = openCsv(**file);
        if (!opened) {
            return opened;
        }
        tables.push_back(std::make_unique<ArchivedTable>(std::move(*file), std::move(opened->front()),
                                                         archive, noun.plural));
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

Result<SourceTables> openClubArchive(std::shared_ptr<const ZipArchive> archive)
{
    auto tables = openArchivedCsvs(archive);
    if (!tables || !tables->empty()) {
        return tables;
    }
    const auto file = unpacked(*archive, jsonEntry());
    return file ? openJson(**file) : Result<SourceTables>(failure(file.error()));
}

} // namespace hearth
