// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_source.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class CsvTable final : public SourceTable {
    Q_DECLARE_TR_FUNCTIONS(hearth::CsvSource)

public:
    explicit CsvTable(const InputFile& file) : m_file(file), m_text(file.bytes()) {}

    [[nodiscard]] Done rewind() override
    {
        m_reader = std::make_unique<CsvReader>(m_text, CsvSource{.fileName = m_file.fileName()});
        CsvRecord head;
        const auto found = m_reader->next(head);
        if (!found) {
            return failure(found.error());
        }
        if (!*found) {
            return failure(Error::of(
                Error::Kind::Unreadable,
                tr("%1 holds no table: its first line should name the columns.").arg(m_file.fileName())));
        }
        m_header.clear();
        for (const std::string_view name : head.fields) {
            m_header += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed();
        }
        return {};
    }

    [[nodiscard]] Result<bool> next(CsvRecord& record) override { return m_reader->next(record); }

    [[nodiscard]] QString description() const override
    {
        //: %1: "semicolons", %2: "UTF-8"
        return tr("%1, %2").arg(delimiterName(), name(m_reader->encoding()));
    }

private:
    [[nodiscard]] QString delimiterName() const
    {
        switch (m_reader->delimiter()) {
        case ';':
            return tr("semicolons");
        case '\t':
            return tr("tabs");
        case '|':
            return tr("vertical bars");
        default:
            return tr("commas");
        }
    }

    const InputFile& m_file;
    Utf8Text m_text; // at its beginning: to find out how a large file is written takes a look at all of it
    std::unique_ptr<CsvReader> m_reader;
};

} // namespace

Result<SourceTables> openCsv(const InputFile& file)
{
    auto table = std::make_unique<CsvTable>(file);
    if (Done done = table->rewind(); !done) {
        return failure(std::move(done.error()));
    }
    SourceTables tables;
    tables.push_back(std::move(table));
    return tables;
}

} // namespace hearth
