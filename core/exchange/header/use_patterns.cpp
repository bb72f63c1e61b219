// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/use_patterns.h"

#include <algorithm>

namespace hearth {

namespace {

using enum Meaning;

constexpr UsePattern when(ColumnUse use, int score, Meaning a, Meaning b = Filler, Meaning c = Filler)
{
    return {use, score, {a, b, c}};
}

constexpr std::array patterns{
    when(ColumnUse::GivenName, 96, GivenName),
    when(ColumnUse::GivenName, 100, Given, Name),
    when(ColumnUse::GivenName, 62, Given),
    when(ColumnUse::MiddleName, 95, Middle),
    when(ColumnUse::MiddleName, 105, Second, GivenName),
    when(ColumnUse::MiddleName, 90, Second, Name),
    when(ColumnUse::FamilyName, 96, FamilyName),
    when(ColumnUse::FamilyName, 100, Family, Name),
    when(ColumnUse::FamilyName, 62, Family),
    when(ColumnUse::SecondFamilyName, 105, FamilyName, Second),
    when(ColumnUse::Particle, 95, Particle),
    when(ColumnUse::WholeName, 98, WholeName),
    when(ColumnUse::WholeName, 98, Whole, Name),
    when(ColumnUse::WholeName, 102, GivenName, FamilyName),
    when(ColumnUse::WholeName, 100, GivenName, Name),
    when(ColumnUse::WholeName, 100, FamilyName, Name),
    when(ColumnUse::WholeName, 100, Given, FamilyName),
    when(ColumnUse::WholeName, 104, Given, Family, Name),
    when(ColumnUse::WholeName, 104, GivenName, Family, Name),
    when(ColumnUse::WholeName, 80, Name),
    when(ColumnUse::WholeName, 82, Member, Name),
    when(ColumnUse::WholeName, 60, Contact, Person),
    when(ColumnUse::PreferredName, 85, Nickname),
    when(ColumnUse::PreferredName, 97, Nickname, Name),
    when(ColumnUse::PreferredName, 105, Nickname, Given, Name),
    when(ColumnUse::PreferredName, 97, Nickname, GivenName),
    when(ColumnUse::Email, 100, Email),
    when(ColumnUse::Phone, 98, Phone),
    when(ColumnUse::Phone, 92, Landline),
    when(ColumnUse::Phone, 75, Contact, Number),
    when(ColumnUse::Phone, 70, Home, Number),
    when(ColumnUse::Phone, 70, Work, Number),
    when(ColumnUse::Mobile, 100, Mobile),
    when(ColumnUse::Street, 98, Street),
    when(ColumnUse::Street, 88, Address),
    when(ColumnUse::Street, 95, Street, HouseNumber),
    when(ColumnUse::Street, 96, Address, City, Postcode),
    when(ColumnUse::Street, 96, Street, City, Postcode),
    when(ColumnUse::Street, 70, Line),
    when(ColumnUse::HouseNumber, 96, HouseNumber),
    when(ColumnUse::HouseNumber, 99, House, Number),
    when(ColumnUse::StreetMore, 95, Address, Second),
    when(ColumnUse::StreetMore, 95, Address, Third),
    when(ColumnUse::StreetMore, 95, Street, Second),
    when(ColumnUse::StreetMore, 95, Street, Third),
    when(ColumnUse::StreetMore, 95, Line, Second),
    when(ColumnUse::StreetMore, 95, Line, Third),
    when(ColumnUse::StreetMore, 78, More),
    when(ColumnUse::StreetMore, 92, More, Address),
    when(ColumnUse::StreetMore, 92, House, More),
    when(ColumnUse::StreetMore, 97, HouseNumber, More),
    when(ColumnUse::City, 95, City),
    when(ColumnUse::City, 62, Location),
    when(ColumnUse::Place, 102, Postcode, City),
    when(ColumnUse::Place, 102, Post, Code, City),
    when(ColumnUse::Region, 90, Region),
    when(ColumnUse::Postcode, 98, Postcode),
    when(ColumnUse::Postcode, 98, Post, Code),
    when(ColumnUse::Country, 95, Country),
    when(ColumnUse::Birthday, 98, Birth),
    when(ColumnUse::Joined, 72, Join),
    when(ColumnUse::Joined, 95, Join, Date),
    when(ColumnUse::Joined, 90, Join, Member),
    when(ColumnUse::Joined, 95, Member, Since),
    when(ColumnUse::Joined, 78, Member, Begin),
    when(ColumnUse::Joined, 66, Member, Date),
    when(ColumnUse::Joined, 62, Begin, Date),
    when(ColumnUse::Joined, 60, Since),
    when(ColumnUse::Left, 72, Leave),
    when(ColumnUse::Left, 95, Leave, Date),
    when(ColumnUse::Left, 90, Leave, Member),
    when(ColumnUse::Left, 66, Member, End),
    when(ColumnUse::Left, 58, End, Date),
    when(ColumnUse::Number, 100, Member, Number),
    when(ColumnUse::Number, 86, Member, Id),
    when(ColumnUse::Number, 80, Member, Code),
    when(ColumnUse::Number, 88, Member, Card),
    when(ColumnUse::Number, 78, Card, Number),
    when(ColumnUse::Number, 65, Card),
    when(ColumnUse::Number, 80, Person, Number),
    when(ColumnUse::Number, 70, Person, Id),
    when(ColumnUse::Number, 62, Number),
    when(ColumnUse::Status, 64, Status),
    when(ColumnUse::Status, 100, Member, Status),
    when(ColumnUse::Status, 88, Member, Kind),
    when(ColumnUse::Household, 85, Household),
    when(ColumnUse::Groups, 85, Group),
    when(ColumnUse::Roles, 82, Role),
    when(ColumnUse::Interests, 85, Interest),
    when(ColumnUse::EmergencyName, 62, Emergency),
    when(ColumnUse::EmergencyName, 96, Emergency, Contact),
    when(ColumnUse::EmergencyName, 98, Emergency, Name),
    when(ColumnUse::EmergencyPhone, 100, Emergency, Phone),
    when(ColumnUse::EmergencyPhone, 99, Emergency, Number),
    when(ColumnUse::EmergencyPhone, 99, Emergency, Mobile),
    when(ColumnUse::PhotoConsent, 96, Photo, Consent),
    when(ColumnUse::EmailConsent, 94, Email, Consent),
    when(ColumnUse::EmailConsent, 96, Newsletter, Consent),
    when(ColumnUse::EmailConsent, 76, Newsletter),
    when(ColumnUse::Notes, 80, Notes),
    when(ColumnUse::Password, 120, Password),
};

struct Cost {
    ColumnUse use;
    Meaning meaning;
    int cost;
};

/// Where a word costs another price than usual.
constexpr std::array costs{
    Cost{ColumnUse::GivenName, Middle, 5},
    Cost{ColumnUse::GivenName, Initial, 8},
    Cost{ColumnUse::GivenName, Title, 8},
    Cost{ColumnUse::GivenName, Nickname, 12},
    Cost{ColumnUse::MiddleName, Initial, 0},
    Cost{ColumnUse::MiddleName, Name, 0},
    Cost{ColumnUse::MiddleName, Given, 0},
    Cost{ColumnUse::FamilyName, Title, 8},
    Cost{ColumnUse::WholeName, Title, 5},
    Cost{ColumnUse::WholeName, Middle, 0},
    Cost{ColumnUse::WholeName, Given, 60}, // "first name" is half a name
    Cost{ColumnUse::WholeName, Second, 60},
    Cost{ColumnUse::WholeName, Other, 60},
    Cost{ColumnUse::WholeName, Club, 60},
    Cost{ColumnUse::WholeName, Contact, 20},
    Cost{ColumnUse::WholeName, Home, 60},
    Cost{ColumnUse::WholeName, Work, 60},
    Cost{ColumnUse::PreferredName, Contact, 60},
    Cost{ColumnUse::Email, Address, 0},
    Cost{ColumnUse::Email, Contact, 3},
    Cost{ColumnUse::Email, Name, 60},
    Cost{ColumnUse::Email, Post, 0},
    Cost{ColumnUse::Email, Code, 60},
    Cost{ColumnUse::Phone, Number, 0},
    Cost{ColumnUse::Phone, Landline, 0},
    Cost{ColumnUse::Phone, Contact, 3},
    Cost{ColumnUse::Phone, Name, 60},
    Cost{ColumnUse::Phone, Code, 60},
    Cost{ColumnUse::Mobile, Phone, 0},
    Cost{ColumnUse::Mobile, Number, 0},
    Cost{ColumnUse::Mobile, Contact, 3},
    Cost{ColumnUse::Mobile, Name, 60},
    Cost{ColumnUse::Mobile, Code, 60},
    Cost{ColumnUse::Street, Number, 0},
    Cost{ColumnUse::Street, House, 0},
    Cost{ColumnUse::Street, HouseNumber, 0},
    Cost{ColumnUse::Street, Address, 0},
    Cost{ColumnUse::Street, Line, 0},
    Cost{ColumnUse::Street, Country, 8},
    Cost{ColumnUse::Street, Region, 8},
    Cost{ColumnUse::Street, Location, 8},
    Cost{ColumnUse::StreetMore, Other, 60},
    Cost{ColumnUse::StreetMore, Address, 0},
    Cost{ColumnUse::StreetMore, Line, 0},
    Cost{ColumnUse::StreetMore, Number, 3},
    Cost{ColumnUse::StreetMore, House, 3},
    Cost{ColumnUse::StreetMore, More, 0},
    Cost{ColumnUse::HouseNumber, Address, 3},
    Cost{ColumnUse::HouseNumber, More, 5},
    Cost{ColumnUse::City, Location, 0},
    Cost{ColumnUse::City, Region, 25},
    Cost{ColumnUse::City, Country, 25},
    Cost{ColumnUse::Place, Region, 0},
    Cost{ColumnUse::Place, Address, 3},
    Cost{ColumnUse::Region, Country, 30},
    Cost{ColumnUse::Country, Region, 4},
    Cost{ColumnUse::Postcode, Number, 5},
    Cost{ColumnUse::Birthday, Date, 0},
    Cost{ColumnUse::Birthday, Name, 60},
    Cost{ColumnUse::Birthday, Number, 60},
    Cost{ColumnUse::Joined, Date, 0},
    Cost{ColumnUse::Joined, Begin, 0},
    Cost{ColumnUse::Joined, Since, 0},
    Cost{ColumnUse::Joined, Name, 60},
    Cost{ColumnUse::Joined, Number, 60},
    Cost{ColumnUse::Joined, Code, 60},
    Cost{ColumnUse::Joined, Group, 12}, // "Joined group on"
    Cost{ColumnUse::Left, Date, 0},
    Cost{ColumnUse::Left, Name, 60},
    Cost{ColumnUse::Left, Number, 60},
    Cost{ColumnUse::Number, Home, 60},
    Cost{ColumnUse::Number, Work, 60},
    Cost{ColumnUse::Number, Contact, 60},
    Cost{ColumnUse::Number, Name, 60},
    Cost{ColumnUse::Status, Name, 60},
    Cost{ColumnUse::Status, Home, 60},
    Cost{ColumnUse::Status, Work, 60},
    Cost{ColumnUse::Status, Other, 60},
    Cost{ColumnUse::Household, Name, 4},
    Cost{ColumnUse::Household, Number, 60},
    Cost{ColumnUse::Groups, Name, 4},
    Cost{ColumnUse::Groups, Interest, 5},
    Cost{ColumnUse::Groups, Number, 40},
    Cost{ColumnUse::Groups, Contact, 60},
    Cost{ColumnUse::Roles, Name, 4},
    Cost{ColumnUse::Roles, Group, 8},
    Cost{ColumnUse::Roles, Work, 60},
    Cost{ColumnUse::Roles, Number, 60},
    Cost{ColumnUse::Interests, Group, 5},
    Cost{ColumnUse::EmergencyName, Given, 4},
    Cost{ColumnUse::EmergencyName, Name, 0},
    Cost{ColumnUse::EmergencyName, Contact, 0},
    Cost{ColumnUse::EmergencyName, Person, 0},
    Cost{ColumnUse::EmergencyName, Number, 60},
    Cost{ColumnUse::EmergencyPhone, Contact, 0},
    Cost{ColumnUse::EmergencyPhone, Person, 0},
    Cost{ColumnUse::EmergencyPhone, Mobile, 0},
    Cost{ColumnUse::EmergencyPhone, Phone, 0},
    Cost{ColumnUse::EmergencyPhone, Number, 0},
    Cost{ColumnUse::PhotoConsent, Consent, 0},
    Cost{ColumnUse::EmailConsent, Newsletter, 0},
    Cost{ColumnUse::EmailConsent, Email, 0},
    Cost{ColumnUse::EmailConsent, Consent, 0},
    Cost{ColumnUse::Notes, Contact, 25},
    Cost{ColumnUse::Notes, Name, 60},
};

/// Prices that differ by whether the use is a part of an address.
bool isOfAddress(ColumnUse use) { return use >= ColumnUse::Street && use <= ColumnUse::Country; }

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
        return use == ColumnUse::Password ? 0 : all;
    default:
        return use == ColumnUse::Password ? 0 : much;
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
