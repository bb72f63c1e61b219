// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/detail_fields.h"

#include "core/exchange/cell.h"
#include "ui/members/member_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hearth::DetailFields)
};

using Read = std::optional<Problem>;

/// A plain text of the member.
template<auto Part>
Read readText(Member& member, const QString& text, const FieldRules&)
{
    Part(member) = text;
    return {};
}

/// Several items parted by `;`.
template<auto Part>
Read readItems(Member& member, const QString& text, const FieldRules&)
{
    Part(member) = splitList(QStringView(text));
    return {};
}

/// By the same rule as a file is read.
template<MemberField Field>
Read readAsFiles(Member& member, const QString& text, const FieldRules& rules)
{
    return readMemberField(member, Field, {}, text, rules, rules.dateOrder);
}

Read readStatus(Member& member, const QString& text, const FieldRules& rules)
{
    for (int i = 0; i <= static_cast<int>(MemberStatus::Former); ++i) {
        const auto status = static_cast<MemberStatus>(i);
        if (text.compare(statusName(status), Qt::CaseInsensitive) == 0) {
            member.status = StatusWord{status, {}};
            return {};
        }
    }
    return readMemberField(member, MemberField::Status, {}, text, rules, rules.dateOrder);
}

template<auto Part>
QString textOf(const Member& member, const Formats&)
{
    return Part(member);
}

template<auto Part>
QString itemsOf(const Member& member, const Formats&)
{
    return joinList(Part(member));
}

// The parts, for reading and for writing alike.
constexpr auto given = [](auto& member) -> auto& { return member.name.given; };
constexpr auto family = [](auto& member) -> auto& { return member.name.family; };
constexpr auto preferred = [](auto& member) -> auto& { return member.name.preferred; };
constexpr auto number = [](auto& member) -> auto& { return member.number; };
constexpr auto emails = [](auto& member) -> auto& { return member.emails; };
constexpr auto phones = [](auto& member) -> auto& { return member.phones; };
constexpr auto mobiles = [](auto& member) -> auto& { return member.mobiles; };
constexpr auto street = [](auto& member) -> auto& { return member.address.street; };
constexpr auto postcode = [](auto& member) -> auto& { return member.address.postcode; };
constexpr auto city = [](auto& member) -> auto& { return member.address.city; };
constexpr auto region = [](auto& member) -> auto& { return member.address.region; };
constexpr auto households = [](auto& member) -> auto& { return member.households; };
constexpr auto groups = [](auto& member) -> auto& { return member.groups; };
constexpr auto roles = [](auto& member) -> auto& { return member.roles; };
constexpr auto interests = [](auto& member) -> auto& { return member.interests; };
constexpr auto emergencyName = [](auto& member) -> auto& { return member.emergencyName; };
constexpr auto emergencyPhone = [](auto& member) -> auto& { return member.emergencyPhone; };

QString statusOf(const Member& member, const Formats&)
{
    return member.status ? statusWords(*member.status) : QString();
}

QString birthdayOf(const Member& member, const Formats& formats)
{
    if (!member.birthday || !member.birthday->hasYear()) {
        return birthdayWords(member, formats);
    }
    return formats.numbers(QDate(member.birthday->year, member.birthday->month, member.birthday->day));
}

QString joinedOf(const Member& member, const Formats& formats) { return formats.numbers(member.joined); }
QString leftOf(const Member& member, const Formats& formats) { return formats.numbers(member.left); }

QString literal(const char16_t* text) { return QString::fromUtf16(text); }

std::vector<DetailSection> makeSections()
{
    std::vector<DetailSection> sections;
    sections.push_back(
        {nullptr,
         {{literal(u"given_name"), [] { return Words::tr("Given name"); }, textOf<given>, readText<given>},
          {literal(u"family_name"), [] { return Words::tr("Family name"); }, textOf<family>,
           readText<family>},
          {literal(u"preferred_name"), [] { return Words::tr("Called"); }, textOf<preferred>,
           readText<preferred>}}});
    sections.push_back(
        {[] { return Words::tr("To reach"); },
         {{literal(u"email"), [] { return Words::tr("E-mail"); }, itemsOf<emails>, readItems<emails>},
          {literal(u"mobile"), [] { return Words::tr("Mobile"); }, itemsOf<mobiles>, readItems<mobiles>},
          {literal(u"phone"), [] { return Words::tr("Phone"); }, itemsOf<phones>, readItems<phones>},
          {literal(u"street"), [] { return Words::tr("Street"); }, textOf<street>, readText<street>},
          {literal(u"postcode"), [] { return Words::tr("Postcode"); }, textOf<postcode>, readText<postcode>},
          {literal(u"city"), [] { return Words::tr("Town"); }, textOf<city>, readText<city>},
          {literal(u"region"), [] { return Words::tr("Region"); }, textOf<region>, readText<region>},
          {literal(u"household"), [] { return Words::tr("Household"); }, itemsOf<households>,
           readItems<households>, FieldOffers::Households, false, Part::Households}}});
    sections.push_back(
        {[] { return Words::tr("In the club"); },
         {{literal(u"status"), [] { return Words::tr("Status"); }, statusOf, readStatus,
           FieldOffers::Statuses},
          {literal(u"number"), [] { return Words::tr("Number"); }, textOf<number>, readText<number>},
          {literal(u"joined"), [] { return Words::tr("Joined"); }, joinedOf, readAsFiles<MemberField::Joined>,
           FieldOffers::Nothing, true},
          {literal(u"left"), [] { return Words::tr("Left"); }, leftOf, readAsFiles<MemberField::Left>,
           FieldOffers::Nothing, true},
          {literal(u"groups"), [] { return Words::tr("Groups"); }, itemsOf<groups>, readItems<groups>,
           FieldOffers::Groups, false, Part::Groups},
          {literal(u"roles"), [] { return Words::tr("Roles"); }, itemsOf<roles>, readItems<roles>,
           FieldOffers::Roles},
          {literal(u"interests"), [] { return Words::tr("Interests"); }, itemsOf<interests>,
           readItems<interests>, FieldOffers::Interests, false, Part::Interests},
          {literal(u"birthday"), [] { return Words::tr("Birthday"); }, birthdayOf,
           readAsFiles<MemberField::Birthday>, FieldOffers::Nothing, true}}});
    return sections;
}

} // namespace

const std::vector<DetailSection>& detailSections()
{
    static const std::vector<DetailSection> sections = makeSections();
    return sections;
}

const std::vector<DetailField>& emergencyFields()
{
    static const std::vector<DetailField> fields{
        {literal(u"emergency_name"), [] { return Words::tr("Whom to call"); }, textOf<emergencyName>,
         readText<emergencyName>},
        {literal(u"emergency_phone"), [] { return Words::tr("Their phone"); }, textOf<emergencyPhone>,
         readText<emergencyPhone>}};
    return fields;
}

} // namespace hearth
