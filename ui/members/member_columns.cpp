// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_columns.h"

#include "ui/members/member_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberColumns)
};

const QString separator = QStringLiteral(", ");

QString addressLine(const Member& member)
{
    const Address& address = member.address;
    const QString place = (address.postcode + u' ' + address.city).trimmed();
    return address.street.isEmpty() || place.isEmpty() ? address.street + place
                                                       : address.street + separator + place;
}

QString firstOf(const QStringList& a, const QStringList& b)
{
    return !a.isEmpty() ? a.front() : !b.isEmpty() ? b.front() : QString();
}

std::vector<MemberListColumn> makeColumns()
{
    const auto literal = [](const char16_t* text) { return QString::fromUtf16(text); };
    return {
        {literal(u"name"), [] { return Columns::tr("Name"); },
         [](const MemberCell& cell) { return listName(cell.member.name); }, MemberColumn::Name, 24},
        {literal(u"groups"), [] { return Columns::tr("Groups"); },
         [](const MemberCell& cell) { return cell.member.groups.join(separator); }, MemberColumn::Group, 18},
        {literal(u"phone"),
         [] { return Columns::tr("Phone"); },
         [](const MemberCell& cell) { return firstOf(cell.member.mobiles, cell.member.phones); },
         {},
         14},
        {literal(u"seen"), [] { return Columns::tr("Last seen"); },
         [](const MemberCell& cell) {
             return cell.figures ? cell.formats.nearDay(cell.figures->lastSeen, cell.today) : QString();
         },
         MemberColumn::LastSeen, 11, true, true},
        {literal(u"comes"),
         [] { return Columns::tr("Comes"); },
         [](const MemberCell& cell) { return cell.figures ? comingWords(*cell.figures) : QString(); },
         {},
         16,
         true,
         true},
        {literal(u"status"),
         [] { return Columns::tr("Status"); },
         [](const MemberCell& cell) {
             return cell.member.status ? statusWords(*cell.member.status) : QString();
         },
         {},
         11},
        {literal(u"email"),
         [] { return Columns::tr("E-mail"); },
         [](const MemberCell& cell) { return firstOf(cell.member.emails, {}); },
         {},
         22,
         false},
        {literal(u"number"), [] { return Columns::tr("Number"); },
         [](const MemberCell& cell) { return cell.member.number; }, MemberColumn::Number, 8, false},
        {literal(u"called"), [] { return Columns::tr("Called"); },
         [](const MemberCell& cell) { return calledName(cell.member.name); }, MemberColumn::Called, 14,
         false},
        {literal(u"joined"), [] { return Columns::tr("Joined"); },
         [](const MemberCell& cell) { return cell.formats.day(cell.member.joined); }, MemberColumn::Joined,
         12, false},
        {literal(u"birthday"), [] { return Columns::tr("Birthday"); },
         [](const MemberCell& cell) { return birthdayWords(cell.member, cell.formats); },
         MemberColumn::Birthday, 12, false},
        {literal(u"household"),
         [] { return Columns::tr("Household"); },
         [](const MemberCell& cell) { return cell.member.households.join(separator); },
         {},
         14,
         false},
        {literal(u"interests"),
         [] { return Columns::tr("Interests"); },
         [](const MemberCell& cell) { return cell.member.interests.join(separator); },
         {},
         20,
         false},
        {literal(u"address"),
         [] { return Columns::tr("Address"); },
         [](const MemberCell& cell) { return addressLine(cell.member); },
         {},
         26,
         false},
    };
}

} // namespace

const std::vector<MemberListColumn>& memberListColumns()
{
    static const std::vector<MemberListColumn> columns = makeColumns();
    return columns;
}

QString comingWords(const MemberFigures& figures)
{
    constexpr int newcomer = 3; // visits
    constexpr double nearlyAlways = 0.85;
    constexpr double mostly = 0.6;
    constexpr double half = 0.35;
    const auto rate = figures.rate();
    if (!rate) {
        return {};
    }
    if (figures.present == 0) {
        return Columns::tr("hasn’t come yet");
    }
    if (figures.present + figures.absent <= newcomer) {
        return Columns::tr("new");
    }
    return *rate >= nearlyAlways ? Columns::tr("nearly always")
           : *rate >= mostly     ? Columns::tr("mostly")
           : *rate >= half       ? Columns::tr("every other time")
                                 : Columns::tr("now and then");
}

} // namespace hearth
