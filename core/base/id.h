// SPDX-License-Identifier: GPL-3.0-or-later
// Ids are 63-bit numbers: 42 bits of milliseconds since 2020, then 21 random bits. They sort by the time they
// were given out, and two laptops that never see each other don't give out the same one. Outside the file an
// id is a letter for its noun and 13 base32 characters, since a spreadsheet rounds a number of 19 digits.
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>

namespace hearth {

/// The value of an id of the noun that `Tag` names. Zero is no id. `Tag::letter` is what the outside form
/// begins with.
template<class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr explicit operator bool() const { return isValid(); }

    /// The form for people and other programs: `m0a1b2c3d4e5f6`.
    [[nodiscard]] QString text() const;

    /// Reads the outside form, in either case. Nothing when it is of another noun or no id at all.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text);

    constexpr auto operator<=>(const Id&) const = default;

private:
    std::int64_t m_value = 0;
};

struct MemberTag {
    static constexpr char16_t letter = u'm';
};
struct HouseholdTag {
    static constexpr char16_t letter = u'h';
};
struct GroupTag {
    static constexpr char16_t letter = u'g';
};
struct VenueTag {
    static constexpr char16_t letter = u'v';
};
struct SeriesTag {
    static constexpr char16_t letter = u's';
};
struct MeetingTag {
    static constexpr char16_t letter = u'e';
};
struct CustomFieldTag {
    static constexpr char16_t letter = u'f';
};
struct InterestTag {
    static constexpr char16_t letter = u'i';
};
struct KindTag {
    static constexpr char16_t letter = u'k';
};
struct HolidayTag {
    static constexpr char16_t letter = u'd';
};
struct ChangeTag {
    static constexpr char16_t letter = u'c';
};
struct RowTag {
    static constexpr char16_t letter = u'r';
};

using MemberId = Id<MemberTag>;
using HouseholdId = Id<HouseholdTag>;
using GroupId = Id<GroupTag>;
using VenueId = Id<VenueTag>;
using SeriesId = Id<SeriesTag>;
using MeetingId = Id<MeetingTag>;
using CustomFieldId = Id<CustomFieldTag>;
using InterestId = Id<InterestTag>;
using KindId = Id<KindTag>;
using HolidayId = Id<HolidayTag>;
using ChangeId = Id<ChangeTag>;
/// A row that nobody names from outside: a contact point, an address, a period.
using RowId = Id<RowTag>;

/// Base32 after Crockford (no I, L, O, U), lower case, 13 characters, in the order of the numbers. `value` is
/// positive.
[[nodiscard]] QString idText(char16_t letter, std::int64_t value);
[[nodiscard]] std::optional<std::int64_t> idFromText(char16_t letter, QStringView text);

template<class Tag>
QString Id<Tag>::text() const
{
    return isValid() ? idText(Tag::letter, m_value) : QString();
}

template<class Tag>
std::optional<Id<Tag>> Id<Tag>::fromText(QStringView text)
{
    const auto value = idFromText(Tag::letter, text);
    return value ? std::optional<Id>(Id(*value)) : std::nullopt;
}

/// Gives out ids, each greater than the last. Not thread-safe: the one thread that writes holds it.
class IdSource {
public:
    /// Ids nobody can foresee.
    IdSource();
    /// The same seed and the same times give the same ids, for the sample club and for tests.
    explicit IdSource(std::uint64_t seed);

    /// The next id for something made at `utcMilliseconds` since 1970. Never less than or equal to an earlier
    /// one.
    [[nodiscard]] std::int64_t next(std::int64_t utcMilliseconds);

    template<class SomeId>
    [[nodiscard]] SomeId next(std::int64_t utcMilliseconds)
    {
        return SomeId(next(utcMilliseconds));
    }

    /// From here on ids are of a later millisecond than `value`, the last that an earlier run is known by.
    void continueAfter(std::int64_t value);

private:
    std::mt19937_64 m_random;
    std::int64_t m_last = 0;
};

} // namespace hearth

template<class Tag>
struct std::hash<hearth::Id<Tag>> {
    std::size_t operator()(hearth::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value());
    }
};
