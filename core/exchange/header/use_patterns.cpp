// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/use_patterns.h"

#include <algorithm>

namespace hearth {

namespace {

using enum Meaning;
using Use = ColumnUse;

constexpr UsePattern when(ColumnUse use, int score, Meaning a, Meaning b = Filler, Meaning c = Filler)
{
    return {use, score, {a, b, c}};
}

constexpr std::array patterns{
    when(Use::GivenName, 96, GivenName),
    when(Use::GivenName, 100, Given, Name),
    when(Use::GivenName, 62, Given),
    when(Use::MiddleName, 95, Middle),
    when(Use::MiddleName, 105, Second, GivenName),
    when(Use::MiddleName, 90, Second, Name),
    when(Use::FamilyName, 96, FamilyName),
    when(Use::FamilyName, 100, Family, Name),
    when(Use::FamilyName, 62, Family),
    when(Use::SecondFamilyName, 105, FamilyName, Second),
    when(Use::Particle, 95, Particle),
    when(Use::WholeName, 98, WholeName),
    when(Use::WholeName, 98, Whole, Name),
    when(Use::WholeName, 102, GivenName, FamilyName),
    when(Use::WholeName, 100, GivenName, Name),
    when(Use::WholeName, 100, FamilyName, Name),
    when(Use::WholeName, 100, Given, FamilyName),
    when(Use::WholeName, 104, Given, Family, Name),
    when(Use::WholeName, 104, GivenName, Family, Name),
    when(Use::WholeName, 80, Name),
    when(Use::WholeName, 82, Member, Name),
    when(Use::WholeName, 60, Contact, Person),
    when(Use::PreferredName, 85, Nickname),
    when(Use::PreferredName, 97, Nickname, Name),
    when(Use::PreferredName, 105, Nickname, Given, Name),
    when(Use::PreferredName, 97, Nickname, GivenName),
    when(Use::Email, 100, Email),
    when(Use::Phone, 98, Phone),
    when(Use::Phone, 92, Landline),
    when(Use::Phone, 75, Contact, Number),
    when(Use::Phone, 70, Home, Number),
    when(Use::Phone, 70, Work, Number),
    when(Use::Mobile, 100, Mobile),
    when(Use::Street, 98, Street),
    when(Use::Street, 88, Address),
    when(Use::Street, 95, Street, HouseNumber),
    when(Use::Street, 96, Address, City, Postcode),
    when(Use::Street, 96, Street, City, Postcode),
    when(Use::Street, 70, Line),
    when(Use::HouseNumber, 96, HouseNumber),
    when(Use::HouseNumber, 99, House, Number),
    when(Use::StreetMore, 95, Address, Second),
    when(Use::StreetMore, 95, Address, Third),
    when(Use::StreetMore, 95, Street, Second),
    when(Use::StreetMore, 95, Street, Third),
    when(Use::StreetMore, 95, Line, Second),
    when(Use::StreetMore, 95, Line, Third),
    when(Use::StreetMore, 78, More),
    when(Use::StreetMore, 92, More, Address),
    when(Use::StreetMore, 92, House, More),
    when(Use::StreetMore, 97, HouseNumber, More),
    when(Use::City, 95, City),
    when(Use::City, 62, Location),
    when(Use::Place, 102, Postcode, City),
    when(Use::Place, 102, Post, Code, City),
    when(Use::Region, 90, Region),
    when(Use::Postcode, 98, Postcode),
    when(Use::Postcode, 98, Post, Code),
    when(Use::Country, 95, Country),
    when(Use::Birthday, 98, Birth),
    when(Use::Joined, 72, Join),
    when(Use::Joined, 95, Join, Date),
    when(Use::Joined, 90, Join, Member),
    when(Use::Joined, 95, Member, Since),
    when(Use::Joined, 78, Member, Begin),
    when(Use::Joined, 66, Member, Date),
    when(Use::Joined, 62, Begin, Date),
    when(Use::Joined, 60, Since),
    when(Use::Left, 72, Leave),
    when(Use::Left, 95, Leave, Date),
    when(Use::Left, 90, Leave, Member),
    when(Use::Left, 66, Member, End),
    when(Use::Left, 58, End, Date),
    when(Use::Number, 100, Member, Number),
    when(Use::Number, 86, Member, Id),
    when(Use::Number, 80, Member, Code),
    when(Use::Number, 88, Member, Card),
    when(Use::Number, 78, Card, Number),
    when(Use::Number, 65, Card),
    when(Use::Number, 80, Person, Number),
    when(Use::Number, 62, Number),
    when(Use::Status, 64, Status),
    when(Use::Status, 100, Member, Status),
    when(Use::Status, 88, Member, Kind),
    when(Use::Household, 85, Household),
    when(Use::Groups, 85, Group),
    when(Use::Roles, 82, Role),
    when(Use::Interests, 85, Interest),
    when(Use::EmergencyName, 62, Emergency),
    when(Use::EmergencyName, 96, Emergency, Contact),
    when(Use::EmergencyName, 98, Emergency, Name),
    when(Use::EmergencyPhone, 100, Emergency, Phone),
    when(Use::EmergencyPhone, 99, Emergency, Number),
    when(Use::EmergencyPhone, 99, Emergency, Mobile),
    when(Use::PhotoConsent, 96, Photo, Consent),
    when(Use::EmailConsent, 94, Email, Consent),
    when(Use::EmailConsent, 96, Newsletter, Consent),
    when(Use::EmailConsent, 76, Newsletter),
    when(Use::Notes, 80, Notes),
    when(Use::Password, 120, Password),
};

struct Cost {
    ColumnUse use;
    Meaning meaning;
    int cost;
};

/// Where a word costs another price than usual.
constexpr std::array costs{
    Cost{Use::GivenName, Middle, 5},
    Cost{Use::GivenName, Initial, 8},
    Cost{Use::GivenName, Title, 8},
    Cost{Use::GivenName, Nickname, 12},
    Cost{Use::MiddleName, Initial, 0},
    Cost{Use::MiddleName, Name, 0},
    Cost{Use::MiddleName, Given, 0},
    Cost{Use::FamilyName, Title, 8},
    Cost{Use::WholeName, Title, 5},
    Cost{Use::WholeName, Middle, 0},
    Cost{Use::WholeName, Given, 60}, // "first name" is half a name
    Cost{Use::WholeName, Second, 60},
    Cost{Use::WholeName, Other, 60},
    Cost{Use::WholeName, Club, 60},
    Cost{Use::WholeName, Contact, 20},
    Cost{Use::WholeName, Home, 60},
    Cost{Use::WholeName, Work, 60},
    Cost{Use::PreferredName, Contact, 60},
    Cost{Use::Email, Address, 0},
    Cost{Use::Email, Contact, 3},
    Cost{Use::Email, Name, 60},
    Cost{Use::Email, Post, 0},
    Cost{Use::Email, Code, 60},
    Cost{Use::Phone, Number, 0},
    Cost{Use::Phone, Landline, 0},
    Cost{Use::Phone, Contact, 3},
    Cost{Use::Phone, Name, 60},
    Cost{Use::Phone, Code, 60},
    Cost{Use::Mobile, Phone, 0},
    Cost{Use::Mobile, Number, 0},
    Cost{Use::Mobile, Contact, 3},
    Cost{Use::Mobile, Name, 60},
    Cost{Use::Mobile, Code, 60},
    Cost{Use::Street, Number, 0},
    Cost{Use::Street, House, 0},
    Cost{Use::Street, HouseNumber, 0},
    Cost{Use::Street, Address, 0},
    Cost{Use::Street, Line, 0},
    Cost{Use::Street, Country, 8},
    Cost{Use::Street, Region, 8},
    Cost{Use::Street, Location, 8},
    Cost{Use::StreetMore, Other, 60},
    Cost{Use::StreetMore, Address, 0},
    Cost{Use::StreetMore, Line, 0},
    Cost{Use::StreetMore, Number, 3},
    Cost{Use::StreetMore, House, 3},
    Cost{Use::StreetMore, More, 0},
    Cost{Use::HouseNumber, Address, 3},
    Cost{Use::HouseNumber, More, 5},
    Cost{Use::City, Location, 0},
    Cost{Use::City, Region, 25},
    Cost{Use::City, Country, 25},
    Cost{Use::Place, Region, 0},
    Cost{Use::Place, Address, 3},
    Cost{Use::Region, Country, 30},
    Cost{Use::Country, Region, 4},
    Cost{Use::Postcode, Number, 5},
    Cost{Use::Birthday, Date, 0},
    Cost{Use::Birthday, Name, 60},
    Cost{Use::Birthday, Number, 60},
    Cost{Use::Joined, Date, 0},
    Cost{Use::Joined, Begin, 0},
    Cost{Use::Joined, Since, 0},
    Cost{Use::Joined, Name, 60},
    Cost{Use::Joined, Number, 60},
    Cost{Use::Joined, Code, 60},
    Cost{Use::Joined, Group, 12}, // "Joined group on"
    Cost{Use::Left, Date, 0},
    Cost{Use::Left, Name, 60},
    Cost{Use::Left, Number, 60},
    Cost{Use::Number, Home, 60},
    Cost{Use::Number, Work, 60},
    Cost{Use::Number, Contact, 60},
    Cost{Use::Number, Name, 60},
    Cost{Use::Status, Name, 60},
    Cost{Use::Status, Home, 60},
    Cost{Use::Status, Work, 60},
    Cost{Use::Status, Other, 60},
    Cost{Use::Household, Name, 4},
    Cost{Use::Household, Number, 60},
    Cost{Use::Groups, Name, 4},
    Cost{Use::Groups, Interest, 5},
    Cost{Use::Groups, Number, 40},
    Cost{Use::Groups, Contact, 60},
    Cost{Use::Roles, Name, 4},
    Cost{Use::Roles, Group, 8},
    Cost{Use::Roles, Work, 60},
    Cost{Use::Roles, Number, 60},
    Cost{Use::Interests, Group, 5},
    Cost{Use::EmergencyName, Given, 4},
    Cost{Use::EmergencyName, Name, 0},
    Cost{Use::EmergencyName, Contact, 0},
    Cost{Use::EmergencyName, Person, 0},
    Cost{Use::EmergencyName, Number, 60},
    Cost{Use::EmergencyPhone, Contact, 0},
    Cost{Use::EmergencyPhone, Person, 0},
    Cost{Use::EmergencyPhone, Mobile, 0},
    Cost{Use::EmergencyPhone, Phone, 0},
    Cost{Use::EmergencyPhone, Number, 0},
    Cost{Use::PhotoConsent, Consent, 0},
    Cost{Use::EmailConsent, Newsletter, 0},
    Cost{Use::EmailConsent, Email, 0},
    Cost{Use::EmailConsent, Consent, 0},
    Cost{Use::Notes, Contact, 25},
    Cost{Use::Notes, Name, 60},
};

/// Prices that differ by whether the use is a part of an address.
bool isOfAddress(ColumnUse use) { return use >= Use::Street && use <= Use::Country; }

int usualCost(ColumnUse use, Meaning meaning)
{
    constexpr int little = 3;
    constexpr int some = 12;
    constexpr int much = 60;
    constexpr int all = 200;
    switch (meaning) {
    case Filler:
    case Primary:
        return 0;
    case Member:
    case Home:
    case Whole:
        return little;
    case Club:
    case Line:
    case Post:
        return isOfAddress(use) || meaning == Club ? little : much;
    case Address:
        return isOfAddress(use) ? little : much;
    case Name:
    case Number:
    case Contact:
    case Person:
    case Code:
        return some;
    case Second:
    case Third:
    case Other:
        return some + little;
    case Work:
        return 2 * some;
    case Foreign:
    case Password:
        return use == Use::Password ? 0 : all;
    default:
        return use == Use::Password ? 0 : much;
    }
}

} // namespace

std::span<const UsePattern> usePatterns() { return patterns; }

int costOf(ColumnUse use, Meaning meaning)
{
    const auto* own = std::find_if(costs.begin(), costs.end(), [&](const Cost& cost) {
        return cost.use == use && cost.meaning == meaning;
    });
    return own == costs.end() ? usualCost(use, meaning) : own->cost;
}

} // namespace hearth
