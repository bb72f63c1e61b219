// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arranged_rows.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/noun.h"
#include "core/member/member_order.h"
#include "core/member/member_search.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hearth {

namespace {

using Cells = std::vector<std::string>;

class RowsInMemory final : public RowSource {
public:
    RowsInMemory(Cells columns, std::vector<Cells> rows)
        : m_columns(std::move(columns)), m_rows(std::move(rows))
    {
    }

    [[nodiscard]] const Cells& columns() const override { return m_columns; }
    bool next(Cells& cells) override
    {
        if (m_next == m_rows.size()) {
            return false;
        }
        cells = std::move(m_rows[m_next++]);
        return true;
    }

private:
    Cells m_columns;
    std::vector<Cells> m_rows;
    std::size_t m_next = 0;
};

std::vector<MemberId> membersInOrder(Club& club, const ListQuestion& question)
{
    MemberRows rows(club);
    MemberSearch search(rows);
    MemberOrder order(rows, sortingLocale(club));
    auto numbers = order.arranged(question.find.isEmpty() ? rows.everybody() : search.find(question.find),
                                  MemberColumn::Name);
    numbers.resize(std::min(numbers.size(), question.limit.value_or(numbers.size())));
    std::vector<MemberId> ids;
    ids.reserve(numbers.size());
    for (const MemberRowNumber number : numbers) {
        ids.push_back(rows.id(number));
    }
    return ids;
}

std::unique_ptr<RowSource> memberRows(Club& club, const ListQuestion& question)
{
    const std::vector<MemberId> ids = membersInOrder(club, question);
    std::unordered_map<std::int64_t, std::size_t> placeOf;
    for (const MemberId id : ids) {
        placeOf.emplace(id.value(), placeOf.size());
    }
    MemberCells all(club.database(), question.asAt);
    std::vector<Cells> rows(ids.size());
    Cells cells;
    while (all.next(cells)) {
        const auto place = placeOf.find(all.row().id.value());
        if (place != placeOf.end()) {
            rows[place->second] = cells;
        }
    }
    return std::make_unique<RowsInMemory>(all.columns(), std::move(rows));
}

/// Whether each of the folded words occurs in some cell.
bool holdsAll(const Cells& cells, const std::vector<std::string>& words)
{
    std::string folded;
    for (const std::string& cell : cells) {
        appendFolded(folded, std::string_view(cell));
        folded += '\n';
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

std::vector<std::string> foldedWords(const QString& text)
{
    std::vector<std::string> words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(fold(QStringView(word)));
    }
    return words;
}

/// What a noun's rows are looked up by: the first of these that it has.
std::optional<std::size_t> sortColumn(const Cells& columns)
{
    for (const std::string_view name : {"starts", "name"}) {
        const auto found = std::find(columns.begin(), columns.end(), name);
        if (found != columns.end()) {
            return static_cast<std::size_t>(found - columns.begin());
        }
    }
    return std::nullopt;
}

void sortBy(std::vector<Cells>& rows, std::size_t column, const QLocale& locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        keys.emplace_back(collator.sortKey(QString::fromStdString(rows[i].at(column))), i);
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::vector<Cells> sorted;
    sorted.reserve(rows.size());
    for (const auto& [key, place] : keys) {
        sorted.push_back(std::move(rows[place]));
    }
    rows = std::move(sorted);
}

std::unique_ptr<RowSource> otherRows(Club& club, const ExchangeNoun& noun, const ListQuestion& question)
{
    const auto all = noun.rows(club.database(), question.asAt);
    const std::vector<std::string> words = foldedWords(question.find);
    std::vector<Cells> rows;
    Cells cells;
    while (all->next(cells)) {
        if (holdsAll(cells, words)) {
            rows.push_back(cells);
        }
    }
    if (const auto column = sortColumn(all->columns())) {
        sortBy(rows, *column, sortingLocale(club));
    }
    rows.resize(std::min(rows.size(), question.limit.value_or(rows.size())));
    return std::make_unique<RowsInMemory>(all->columns(), std::move(rows));
}

} // namespace

Result<std::unique_ptr<RowSource>>
arrangedRows(Club& club, const ExchangeNoun& noun, const ListQuestion& question)
{
    return club.read([&](Database&) {
        return noun.plural == u"members" ? memberRows(club, question) : otherRows(club, noun, question);
    });
}

} // namespace hearth
