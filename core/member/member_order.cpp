// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_order.h"

#include "core/base/place.h"
#include "core/club.h"
#include "core/member/member_order_queries.h"
#include "core/store/setting.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t sliceAtOnce = 4'000;
constexpr std::size_t mostMoved = 200; // beyond, sorting afresh is quicker

/// A number as a key whose bytes compare as the numbers do.
std::string numberKey(std::int64_t number)
{
    constexpr std::uint64_t signBit = std::uint64_t{1} << 63U;
    std::uint64_t bits = static_cast<std::uint64_t>(number) ^ signBit;
    std::string key(sizeof bits, '\0');
    for (auto byte = key.rbegin(); byte != key.rend(); ++byte) {
        *byte = static_cast<char>(bits & 0xFFU);
        bits >>= 8U;
    }
    return key;
}

/// `text` with its numbers in a form whose order as text is theirs as numbers: each is preceded by how long
/// it is.
std::string naturalText(std::string_view text)
{
    constexpr std::size_t longest = 99;
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    std::string natural;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            natural += text[at++];
            continue;
        }
        while (text[at] == '0' && at + 1 < text.size() && isDigit(text[at + 1])) {
            ++at;
        }
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
        const std::size_t length = std::min(at - start, longest);
        natural += static_cast<char>('0' + length / 10);
        natural += static_cast<char>('0' + length % 10);
        natural += text.substr(start, at - start);
    }
    return natural;
}

/// Puts the key in its row's place; rows that are jumped over have nothing.
void setKey(SortKeyPool& keys, MemberRowNumber row, std::string_view key)
{
    while (keys.size() < row) {
        keys.add({});
    }
    if (keys.size() == row) {
        keys.add(key);
    } else {
        keys.replace(row, key);
    }
}

} // namespace

QLocale sortingLocale(Club& club)
{
    const auto setting = [&](std::string_view name) {
        return QString::fromUtf8(settingOf(club.database(), name).value_or(QByteArray()));
    };
    return localeOf(setting("language"), setting("country"));
}

MemberOrder::MemberOrder(MemberRows& rows, const QLocale& locale) : m_rows(rows), m_keys(locale)
{
    connect(&rows, &MemberRows::touched, this, &MemberOrder::follow);
    connect(&rows, &MemberRows::renumbered, this, &MemberOrder::forget);
}

std::vector<MemberRowNumber> MemberOrder::arranged(MemberColumn by, Qt::SortOrder direction)
{
    return arranged(m_rows.everybody(), by, direction);
}

std::vector<MemberRowNumber>
MemberOrder::arranged(const RowSet& some, MemberColumn by, Qt::SortOrder direction)
{
    while (loadMore(sliceAtOnce)) {
    }
    refresh(column(MemberColumn::Name)); // decides between equals everywhere
    refresh(column(by));
    const Column& wanted = column(by);
    std::vector<MemberRowNumber> result;
    result.reserve(wanted.rows.size());
    const auto take = [&](auto first, auto last) {
        std::copy_if(first, last, std::back_inserter(result),
                     [&](MemberRowNumber row) { return some.contains(row); });
    };
    const auto begin = wanted.rows.begin();
    if (direction == Qt::AscendingOrder) {
        take(begin, wanted.rows.end());
        return result;
    }
    const auto empties = std::find_if(begin, wanted.rows.end(),
                                      [&](MemberRowNumber row) { return wanted.keys.key(row).empty(); });
    for (auto last = empties; last != begin;) { // equals stay in their order
        auto first = last - 1;
        while (first != begin && wanted.keys.compare(*(first - 1), *first) == 0) {
            --first;
        }
        take(first, last);
        last = first;
    }
    take(empties, wanted.rows.end());
    return result;
}

void MemberOrder::setLastSeen(const std::vector<std::int64_t>& instants)
{
    Column& seen = column(MemberColumn::LastSeen);
    seen = {};
    seen.keys.reserve(instants.size(), instants.size() * sizeof(std::int64_t));
    for (const std::int64_t instant : instants) {
        seen.keys.add(instant == neverSeen ? std::string() : numberKey(instant));
    }
}

bool MemberOrder::loadMore(std::size_t members)
{
    if (m_loaded >= m_rows.size()) {
        return false;
    }
    const std::size_t last = std::min(m_loaded + members, m_rows.size()) - 1;
    const std::size_t first = std::exchange(m_loaded, last + 1);
    read(m_rows.nthId(first), m_rows.nthId(last));
    if (first == 0) {
        for (Column& each : m_columns) {
            each.keys.expect(m_rows.size());
        }
    }
    return m_loaded < m_rows.size();
}

void MemberOrder::forget()
{
    m_columns = {};
    m_nameRank.clear();
    m_loaded = 0;
}

void MemberOrder::follow(const std::vector<MemberRowNumber>& rows)
{
    const bool wasLoaded = m_loaded > 0 && !m_nameRank.empty();
    if (!wasLoaded) {
        Column seen = std::move(column(MemberColumn::LastSeen));
        forget(); // nothing is sorted yet, so nothing has to keep up
        column(MemberColumn::LastSeen) = std::move(seen);
        return;
    }
    m_loaded = m_rows.size();
    for (const MemberRowNumber row : rows) {
        if (m_rows.isThere(row)) {
            read(m_rows.id(row), m_rows.id(row));
        }
    }
    for (Column& each : m_columns) {
        each.moved.insert(each.moved.end(), rows.begin(), rows.end());
        each.isStale = each.isStale || each.moved.size() > mostMoved;
    }
}

void MemberOrder::read(MemberId first, MemberId last)
{
    const std::string today = m_rows.club().today().toString(Qt::ISODate).toStdString();
    std::string group;
    std::string key;
    readSortValues(m_rows.club().database(), today, first, last, [&](const MemberSortValues& values) {
        const auto row = m_rows.row(values.id);
        if (!row) {
            return;
        }
        const auto set = [&](MemberColumn by, std::string_view text) {
            key.clear();
            m_keys.append(key, text);
            setKey(column(by).keys, *row, key);
        };
        set(MemberColumn::Name, values.filing);
        set(MemberColumn::Called, values.called);
        set(MemberColumn::Number, naturalText(values.number));
        key = values.joined; // without its dashes an ISO date is a key that one number holds
        std::erase(key, '-');
        setKey(column(MemberColumn::Joined).keys, *row, key);
        constexpr std::size_t monthAndDay = 5;
        const std::size_t year = values.birthday.size() - std::min(values.birthday.size(), monthAndDay);
        setKey(column(MemberColumn::Birthday).keys, *row, values.birthday.substr(year));
        group.clear();
        for (const std::string& name : values.groups) {
            key.clear();
            m_keys.append(key, std::string_view(name));
            group = group.empty() ? key : std::min(group, key);
        }
        setKey(column(MemberColumn::Group).keys, *row, group);
    });
}

void MemberOrder::refresh(Column& column)
{
    const auto known = static_cast<MemberRowNumber>(m_rows.size());
    if (known > 0 && column.keys.size() < known) {
        setKey(column.keys, known - 1, {});
    }
    if (!column.isStale && column.moved.empty()) {
        return;
    }
    if (column.isStale) {
        sortAfresh(column);
    } else {
        putInPlace(column);
    }
    column.isStale = false;
    column.moved.clear();
    if (&column == &this->column(MemberColumn::Name)) {
        m_nameRank.resize(m_rows.size());
        for (std::uint32_t place = 0; place < column.rows.size(); ++place) {
            m_nameRank[column.rows[place]] = place;
        }
    }
}

void MemberOrder::sortAfresh(Column& column) const
{
    std::vector<MemberRowNumber> empties;
    column.rows.clear();
    for (MemberRowNumber row = 0; row < m_rows.size(); ++row) {
        if (m_rows.isThere(row)) {
            (column.keys.key(row).empty() ? empties : column.rows).push_back(row);
        }
    }
    const auto tieBefore = [&](MemberRowNumber a, MemberRowNumber b) { return isTieBefore(column, a, b); };
    column.keys.sort(column.rows);
    for (auto first = column.rows.begin(); first != column.rows.end();) {
        const auto last = std::find_if(first + 1, column.rows.end(), [&](MemberRowNumber row) {
            return column.keys.compare(*first, row) != 0;
        });
        if (last - first > 1) {
            std::sort(first, last, tieBefore);
        }
        first = last;
    }
    std::sort(empties.begin(), empties.end(), tieBefore);
    column.rows.insert(column.rows.end(), empties.begin(), empties.end());
}

/// Takes out whoever has moved and puts each where it belongs now: a single edit doesn't sort everybody.
void MemberOrder::putInPlace(Column& column) const
{
    RowSet moved(m_rows.size());
    for (const MemberRowNumber row : column.moved) {
        moved.insert(row);
    }
    std::erase_if(column.rows, [&](MemberRowNumber row) { return moved.contains(row); });
    for (const MemberRowNumber row : column.moved) {
        if (moved.contains(row) && m_rows.isThere(row)) {
            const auto place = std::upper_bound(
                column.rows.begin(), column.rows.end(), row,
                [&](MemberRowNumber a, MemberRowNumber b) { return comesBefore(column, a, b); });
            column.rows.insert(place, row);
        }
        moved.remove(row); // it may be listed twice
    }
}

bool MemberOrder::comesBefore(const Column& column, MemberRowNumber a, MemberRowNumber b) const
{
    const bool isEmptyA = column.keys.key(a).empty();
    const bool isEmptyB = column.keys.key(b).empty();
    if (isEmptyA != isEmptyB) {
        return isEmptyB;
    }
    const int compared = column.keys.compare(a, b);
    return compared != 0 ? compared < 0 : isTieBefore(column, a, b);
}

bool MemberOrder::isTieBefore(const Column& column, MemberRowNumber a, MemberRowNumber b) const
{
    const bool byName = &column != &m_columns[static_cast<std::size_t>(MemberColumn::Name)];
    return byName ? m_nameRank[a] < m_nameRank[b] : m_rows.id(a) < m_rows.id(b);
}

} // namespace hearth
