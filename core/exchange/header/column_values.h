// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a column look like: the second witness beside its name, and the only one where the name
// is a letter or missing. A few rows tell; the whole file isn't read for it.
#pragma once

#include "core/base/date_column.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace hearth {

class SourceTable;

/// How many of the values seen are of which kind. A value can be of several kinds.
class ColumnValues {
public:
    void see(QStringView cell, int row);

    [[nodiscard]] int seen() const { return m_seen; }
    /// Shares of the values seen, 0 to 1.
    [[nodiscard]] double emails() const { return share(m_emails); }
    [[nodiscard]] double phones() const { return share(m_phones); }
    /// Anything that holds the digits of a phone number: two of them, one with a remark.
    [[nodiscard]] double dialled() const { return share(m_dialled); }
    /// Digits that could be a phone, an account or anything.
    [[nodiscard]] double numbers() const { return share(m_numbers); }
    [[nodiscard]] double dates() const { return share(m_dates.dates()); }
    [[nodiscard]] double postcodes() const { return share(m_postcodes); }
    [[nodiscard]] double tellingPostcodes() const { return share(m_tellingPostcodes); }
    [[nodiscard]] double places() const { return share(m_places); }
    [[nodiscard]] double addresses() const { return share(m_addresses); }
    [[nodiscard]] double countries() const { return share(m_countries); }
    [[nodiscard]] double answers() const { return share(m_answers); }
    [[nodiscard]] double urls() const { return share(m_urls); }
    /// Words for what somebody is in a club, such as "active" or "former".
    [[nodiscard]] double statuses() const { return share(m_statuses); }
    /// Two capitalised words or more, or a comma between two.
    [[nodiscard]] double names() const { return share(m_names); }
    /// Whether it only counts the rows: 1, 2, 3.
    [[nodiscard]] bool countsRows() const;
    [[nodiscard]] int distinct() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] const DateColumn& dateColumn() const { return m_dates; }

private:
    void seePlaces(const QString& text);
    [[nodiscard]] double share(int count) const
    {
        return m_seen == 0 ? 0 : static_cast<double>(count) / m_seen;
    }

    int m_seen = 0;
    int m_emails = 0;
    int m_phones = 0;
    int m_dialled = 0;
    int m_numbers = 0;
    int m_postcodes = 0;
    int m_tellingPostcodes = 0;
    int m_places = 0;
    int m_addresses = 0;
    int m_countries = 0;
    int m_answers = 0;
    int m_urls = 0;
    int m_statuses = 0;
    int m_names = 0;
    int m_counting = 0;
    DateColumn m_dates;
    std::set<QString> m_texts;
};

/// A table as far as it must be known to say what its columns are.
struct TableLook {
    QStringList header;
    /// One for each column, or none where nobody looked.
    std::vector<ColumnValues> columns;
};

/// How many rows are looked at.
inline constexpr int rowsLookedAt = 200;

/// Looks at the first rows of `table` and rewinds it. Fails where the source breaks off among them.
[[nodiscard]] Result<TableLook> lookAt(SourceTable& table);

} // namespace hearth
