// SPDX-License-Identifier: GPL-3.0-or-later
// Members as UTF-8, streamed in the order of their ids: for exports and lists of everybody, where a QString
// for each value would cost more than the reading. Storage is reused from row to row.
#pragma once

#include "core/base/id.h"
#include "core/member/member.h"

#include <array>
#include <string>
#include <vector>

namespace hearth {

/// A list whose strings keep their storage when it is cleared.
class ReusedList {
public:
    void clear() { m_size = 0; }
    std::string& add()
    {
        if (m_size == m_items.size()) {
            m_items.emplace_back();
        }
        m_items[m_size].clear();
        return m_items[m_size++];
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const std::string& at(std::size_t i) const { return m_items.at(i); }
    [[nodiscard]] const std::string* begin() const { return m_items.data(); }
    [[nodiscard]] const std::string* end() const { return m_items.data() + m_size; }
    /// By bytes, so that the same names always stand in the same order.
    void sort();

private:
    std::vector<std::string> m_items;
    std::size_t m_size = 0;
};

struct MemberRow {
    MemberId id;
    std::string number;
    std::string given;
    std::string family;
    std::string preferred;
    std::string sortName;
    NameOrder order = NameOrder::GivenFirst;
    std::string status; ///< One of the six words, or the club's own.
    MemberStatus mappedStatus = MemberStatus::Full;
    std::string birthday;
    std::string joined;
    std::string left;
    ReusedList emails;
    ReusedList phones;
    ReusedList mobiles;
    std::array<std::string, 5> address; ///< street, city, region, postcode, country
    ReusedList households;
    ReusedList groups;
    ReusedList roles;
    ReusedList interests;
    std::string cardCode;
    std::string emergencyName;
    std::string emergencyPhone;
    std::string photoConsent; ///< `yes`, `no` or empty.
    std::string emailConsent;
    std::string connections;
    std::string notes;
    std::vector<std::string> custom; ///< One for each of the reader's fields.
};

} // namespace hearth
