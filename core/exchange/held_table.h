// SPDX-License-Identifier: GPL-3.0-or-later
// A source whose rows are all held in memory, for those that aren't read row by row: calendars, cards.
#pragma once

#include "core/exchange/source_table.h"

#include <map>

namespace hearth {

class HeldTable final : public SourceTable {
public:
    HeldTable(const QString& noun, const QStringList& header)
    {
        m_noun = noun;
        m_header = header;
    }

    void add(const std::map<QString, QString>& fields)
    {
        std::vector<std::string>& row = m_rows.emplace_back();
        for (const QString& column : m_header) {
            const auto field = fields.find(column);
            row.push_back(field == fields.end() ? std::string() : field->second.toStdString());
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// A record's line is its place, the first being 2, as in a CSV.
    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        if (m_at >= m_rows.size()) {
            return false;
        }
        const std::vector<std::string>& row = m_rows[m_at++];
        record.fields.assign(row.begin(), row.end());
        record.line = static_cast<std::int64_t>(m_at) + 1;
        return true;
    }
    [[nodiscard]] Done rewind() override
    {
        m_at = 0;
        return {};
    }

private:
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_at = 0;
};

} // namespace hearth
