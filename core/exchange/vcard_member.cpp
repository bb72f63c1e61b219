// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_member.h"

#include "core/exchange/cell.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/member_fields.h"
#include "core/exchange/phone_label.h"
#include "core/exchange/vcard_birthday.h"
#include "core/exchange/vcard_text.h"
#include "core/exchange/whole_name.h"

#include <algorithm>
#include <array>
#include <map>

namespace hearth {

namespace {

enum class PhoneUse { Mobile, Phone, Other };

/// A value and its place among its like: the smallest rank first.
struct RankedValue {
    int rank = 0;
    std::string value;
};
using RankedValues = std::vector<RankedValue>;

void sortByRank(RankedValues& values)
{
    std::stable_sort(values.begin(), values.end(),
                     [](const RankedValue& a, const RankedValue& b) { return a.rank < b.rank; });
}

QString textOf(const std::string& utf8) { return QString::fromStdString(utf8); }

/// Adds `text` unless it is empty.
void addBehind(std::string& whole, std::string_view text, std::string_view between)
{
    if (!vcard::trimmed(text).empty()) {
        whole += whole.empty() ? std::string_view() : between;
        whole += text;
    }
}

/// Takes off what a URI puts before a value: `tel:`, `mailto:`.
void dropScheme(std::string& value, std::string_view scheme)
{
    if (vcard::upper(std::string_view(value).substr(0, scheme.size())) == scheme) {
        value.erase(0, scheme.size());
    }
}

/// What Google keeps for itself; in its tables such labels begin with an asterisk.
bool isServiceLabel(std::string_view category)
{
    return category == "myContacts" || category == "My Contacts" || category == "starred";
}

class CardReading {
public:
    CardReading(const VCard& card, std::vector<std::string>& cells) : m_card(card), m_cells(cells)
    {
        for (const VCardProperty& property : card.properties) {
            if (property.name == "X-ABLABEL" && !property.group.empty()) {
                m_labels.emplace(property.group, &property.value);
            }
        }
    }

    void read()
    {
        m_cells.assign(static_cast<std::size_t>(memberColumns().size()), {});
        const std::string uid = textIn("UID");
        if (MemberId::fromText(textOf(uid))) {
            cell(MemberField::Id) = uid;
        }
        readNames();
        readEmails();
        readPhones();
        readAddress();
        readCategories();
        readNotes();
        if (const VCardProperty* birthday = m_card.find("BDAY")) {
            cell(MemberField::Birthday) = birthdayCell(*birthday);
        }
    }

private:
    std::string& cell(MemberField field) { return m_cells[static_cast<std::size_t>(field)]; }

    /// The text of the first property of this name.
    [[nodiscard]] std::string textIn(std::string_view name) const
    {
        const VCardProperty* property = m_card.find(name);
        return property == nullptr ? std::string() : vcard::unescaped(vcard::trimmed(property->value));
    }

    /// One part of a name or an address; the items of its list behind each other.
    [[nodiscard]] std::string
    part(const std::vector<std::string_view>& parts, std::size_t place, std::string_view between) const
    {
        if (place >= parts.size()) {
            return {};
        }
        if (m_card.isOld()) {
            return vcard::unescaped(parts[place]);
        }
        const auto items = vcard::parts(parts[place], ',');
        if (items.size() == 1) {
            return vcard::unescaped(items.front()); // to the byte, for exact cells
        }
        std::string whole;
        for (const std::string_view item : items) {
            addBehind(whole, vcard::unescaped(vcard::trimmed(item)), between);
        }
        return whole;
    }

    void readNames()
    {
        if (const VCardProperty* nickname = m_card.find("NICKNAME")) {
            for (const std::string_view name : vcard::parts(nickname->value, ',')) {
                if (cell(MemberField::PreferredName).empty()) {
                    cell(MemberField::PreferredName) = vcard::unescaped(name);
                }
            }
        }
        if (const VCardProperty* name = m_card.find("N")) {
            const auto parts = vcard::parts(name->value, ';');
            cell(MemberField::FamilyName) = part(parts, 0, " ");
            addBehind(cell(MemberField::GivenName), part(parts, 1, " "), " ");
            addBehind(cell(MemberField::GivenName), part(parts, 2, " "), " ");
        }
        if (cell(MemberField::FamilyName).empty() && cell(MemberField::GivenName).empty()) {
            readWholeName();
        }
    }

    void readWholeName()
    {
        const std::string whole = preferredText("FN");
        const VCardProperty* company = m_card.find("ORG");
        const std::string organisation =
            company == nullptr ? std::string()
                               : vcard::unescaped(vcard::trimmed(vcard::parts(company->value, ';').front()));
        if (isOrganisation(whole, organisation)) {
            cell(MemberField::FamilyName) = whole.empty() ? organisation : whole;
        } else if (whole != vcard::trimmed(cell(MemberField::PreferredName))) {
            const PersonName name = splitWholeName(textOf(whole));
            cell(MemberField::GivenName) = name.given.toStdString();
            cell(MemberField::FamilyName) = name.family.toStdString();
        }
    }

    [[nodiscard]] bool isOrganisation(const std::string& whole, const std::string& organisation) const
    {
        const bool says =
            vcard::upper(textIn("KIND")) == "ORG" || vcard::upper(textIn("X-ABSHOWAS")) == "COMPANY";
        return says || (!organisation.empty() && (whole.empty() || whole == organisation));
    }

    /// The text of the most preferred property of this name.
    [[nodiscard]] std::string preferredText(std::string_view name) const
    {
        const VCardProperty* best = nullptr;
        for (const VCardProperty& property : m_card.properties) {
            const bool isBetter = best == nullptr || property.preference() < best->preference();
            if (property.name == name && isBetter && !vcard::trimmed(property.value).empty()) {
                best = &property;
            }
        }
        return best == nullptr ? std::string() : vcard::unescaped(vcard::trimmed(best->value));
    }

    void readEmails()
    {
        RankedValues emails;
        for (const VCardProperty& property : m_card.properties) {
            std::string email = property.name == "EMAIL" ? vcard::unescaped(property.value) : std::string();
            dropScheme(email, "MAILTO:");
            if (!vcard::trimmed(email).empty()) {
                emails.push_back({property.preference(), std::move(email)});
            }
        }
        sortByRank(emails);
        for (const RankedValue& email : emails) {
            if (cell(MemberField::Email).empty()) {
                cell(MemberField::Email) = email.value;
            } else if (cell(MemberField::Email2).empty() && email.value != cell(MemberField::Email)) {
                cell(MemberField::Email2) = email.value;
            }
        }
    }

    void readPhones()
    {
        RankedValues phones;
        RankedValues mobiles;
        for (const VCardProperty& property : m_card.properties) {
            const PhoneUse use = property.name == "TEL" ? useOf(property) : PhoneUse::Other;
            if (use == PhoneUse::Other || vcard::trimmed(property.value).empty()) {
                continue;
            }
            // At work nobody is reached in the evening.
            const int rank = 2 * property.preference() + (property.hasType("WORK") ? 1 : 0);
            RankedValue& phone = (use == PhoneUse::Mobile ? mobiles : phones).emplace_back();
            phone = {rank, vcard::unescaped(property.value)};
            dropScheme(phone.value, "TEL:");
        }
        for (const auto& [field, values] :
             {std::pair{MemberField::Phone, &phones}, std::pair{MemberField::Mobile, &mobiles}}) {
            sortByRank(*values);
            cell(field) = values->empty() ? std::string() : values->front().value;
        }
    }

    [[nodiscard]] PhoneUse useOf(const VCardProperty& phone) const
    {
        const auto found = m_labels.find(phone.group);
        const QString label = found == m_labels.end() ? QString() : textOf(*found->second);
        if (phone.hasType("CELL") || phone.hasType("MOBILE") || isMobileLabel(label)) {
            return PhoneUse::Mobile;
        }
        if (phone.hasType("VOICE")) {
            return PhoneUse::Phone;
        }
        constexpr std::array<std::string_view, 4> machines{"FAX", "PAGER", "MODEM", "BBS"};
        const bool isMachine = std::any_of(machines.begin(), machines.end(),
                                           [&](std::string_view type) { return phone.hasType(type); });
        return isMachine || isFaxLabel(label) ? PhoneUse::Other : PhoneUse::Phone;
    }

    /// Where the person lives before where it is said to be written to.
    void readAddress()
    {
        constexpr int elsewhere = 1000;
        const VCardProperty* best = nullptr;
        int bestRank = 0;
        for (const VCardProperty& property : m_card.properties) {
            const int rank = property.preference() + (property.hasType("HOME") ? 0 : elsewhere);
            const bool saysSomething = property.value.find_first_not_of(" \t;,") != std::string::npos;
            if (property.name == "ADR" && saysSomething && (best == nullptr || rank < bestRank)) {
                best = &property;
                bestRank = rank;
            }
        }
        if (best == nullptr) {
            return;
        }
        const auto parts = vcard::parts(best->value, ';');
        const auto at = [&](std::size_t place) { return part(parts, place, ", "); };
        constexpr std::size_t box = 0;
        constexpr std::size_t extended = 1;
        constexpr std::size_t street = 2;
        for (const std::size_t line : {street, extended, box}) {
            addBehind(cell(MemberField::Street), at(line), "\n");
        }
        std::size_t place = street;
        for (const MemberField field :
             {MemberField::City, MemberField::Region, MemberField::Postcode, MemberField::Country}) {
            cell(field) = at(++place);
        }
    }

    void readCategories()
    {
        for (const VCardProperty& property : m_card.properties) {
            if (property.name != "CATEGORIES") {
                continue;
            }
            for (const std::string_view item : vcard::parts(property.value, ',')) {
                const std::string category = vcard::unescaped(vcard::trimmed(item));
                if (!category.empty() && !isServiceLabel(category)) {
                    appendToList(cell(MemberField::Groups), category);
                }
            }
        }
    }

    void readNotes()
    {
        std::string& notes = cell(MemberField::Notes);
        for (const VCardProperty& property : m_card.properties) {
            if (property.name == "NOTE" && !vcard::trimmed(property.value).empty()) {
                notes += (notes.empty() ? "" : "\n") + vcard::unescaped(property.value);
            }
        }
    }

    const VCard& m_card;
    std::vector<std::string>& m_cells;
    std::map<std::string_view, const std::string*> m_labels; ///< By group.
};

} // namespace

bool isMemberCard(const VCard& card)
{
    constexpr std::array<std::string_view, 2> names{"KIND", "X-ADDRESSBOOKSERVER-KIND"};
    return std::none_of(names.begin(), names.end(), [&](std::string_view name) {
        const VCardProperty* kind = card.find(name);
        const std::string word = kind == nullptr ? "" : vcard::upper(vcard::trimmed(kind->value));
        return word == "GROUP" || word == "LOCATION" || word == "APPLICATION" || word == "DEVICE";
    });
}

void memberCells(const VCard& card, std::vector<std::string>& cells) { CardReading(card, cells).read(); }

} // namespace hearth
