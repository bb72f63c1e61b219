// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_source.h"

#include "core/exchange/member_cells.h"
#include "core/exchange/vcard_member.h"
#include "core/exchange/vcard_photo.h"
#include "core/exchange/vcard_reader.h"

#include <QCoreApplication>

#include <optional>

namespace hearth {

namespace {

class VCardTable final : public SourceTable {
    Q_DECLARE_TR_FUNCTIONS(hearth::VCardSource)

public:
    explicit VCardTable(const InputFile& file) : m_file(file), m_reader(file.bytes())
    {
        m_noun = QStringLiteral("members");
        m_header = memberColumns();
    }

    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        do {
            if (!m_reader.next(m_card)) {
                return false;
            }
        } while (!isMemberCard(m_card));
        memberCells(m_card, m_cells);
        record.fields.assign(m_cells.begin(), m_cells.end());
        record.line = m_card.line;
        return true;
    }

    [[nodiscard]] Done rewind() override
    {
        m_reader.rewind();
        if (!m_reader.next(m_card)) {
            return failure(Error::of(
                Error::Kind::Unreadable,
                tr("%1 holds no vCard. Export the contacts once more, as vCard, from the program they are "
                   "in, and import that file.")
                    .arg(m_file.fileName())));
        }
        m_reader.rewind();
        return {};
    }

    [[nodiscard]] bool bringsPhotos() const override { return true; }

    /// A reader of its own follows the lines, since the pictures are much and needed one by one.
    [[nodiscard]] Result<QByteArray> photo(std::int64_t line) override
    {
        if (!m_photoReader || m_photoCard.line > line) {
            m_photoReader.emplace(m_file.bytes(), VCardReader::Pictures::Keep);
            m_photoCard = {};
        }
        while (m_photoCard.line < line && m_photoReader->next(m_photoCard)) {
        }
        return m_photoCard.line == line ? photoOf(m_photoCard) : QByteArray();
    }

private:
    const InputFile& m_file;
    VCardReader m_reader;
    VCard m_card;
    std::optional<VCardReader> m_photoReader;
    VCard m_photoCard;
    std::vector<std::string> m_cells;
};

} // namespace

Result<SourceTables> openVCards(const InputFile& file)
{
    auto table = std::make_unique<VCardTable>(file);
    if (Done done = table->rewind(); !done) {
        return failure(std::move(done.error()));
    }
    SourceTables tables;
    tables.push_back(std::move(table));
    return tables;
}

} // namespace hearth
