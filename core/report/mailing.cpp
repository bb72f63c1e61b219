// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mailing.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/report/postal_address.h"

#include <algorithm>
#include <map>

namespace hearth {

namespace {

/// Households under one roof: the same name and the same lines.
std::string roofOf(const QString& household, const QStringList& address)
{
    return fold(household) + '\n' + fold(address.join(u'\n'));
}

/// Whether all write the given name first and share the family name.
bool shareFamilyName(const std::vector<PersonName>& names)
{
    return std::all_of(names.begin(), names.end(), [&](const PersonName& name) {
        return !name.family.isEmpty() && name.family == names.front().family &&
               name.order == NameOrder::GivenFirst && calledName(name) != name.family;
    });
}

} // namespace

QString namesTogether(const std::vector<PersonName>& names)
{
    const bool isOneFamily = names.size() > 1 && shareFamilyName(names);
    QString line;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            line += i + 1 == names.size() ? QStringLiteral(" & ") : QStringLiteral(", ");
        }
        line += isOneFamily ? calledName(names[i]) : fullName(names[i]);
    }
    return isOneFamily ? line + u' ' + names.front().family : line;
}

Result<Mailing> mailing(Club& club, const SheetSubject& subject, Households households)
{
    auto people = fullPeopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database&) {
        Mailing made;
        made.head = sheetHead(club);
        std::map<std::string, std::size_t> roofs;
        std::vector<QStringList> addresses;
        for (FullPerson& one : *people) {
            const QStringList address = postalLines(one.member.address, made.head.country);
            if (address.isEmpty()) {
                made.withoutAddress.push_back(std::move(one.person));
                continue;
            }
            std::size_t place = made.items.size();
            if (households == Households::Merged && !one.member.households.isEmpty()) {
                place = roofs.emplace(roofOf(one.member.households.front(), address), place).first->second;
            }
            if (place == made.items.size()) {
                made.items.emplace_back();
                addresses.push_back(address);
            }
            made.items[place].people.push_back(std::move(one));
        }
        for (std::size_t i = 0; i < made.items.size(); ++i) {
            std::vector<PersonName> names;
            for (const FullPerson& one : made.items[i].people) {
                names.push_back(one.person.name);
            }
            made.items[i].lines = QStringList{namesTogether(names)} + addresses[i];
        }
        return made;
    });
}

} // namespace hearth
