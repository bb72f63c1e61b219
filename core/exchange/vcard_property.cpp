// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_property.h"

#include "core/exchange/vcard_text.h"

#include <algorithm>
#include <charconv>

namespace hearth {

namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool isPropertyName(std::string_view name)
{
    const auto isAllowed = [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '-' ||
               letter == '_';
    };
    return !name.empty() && std::all_of(name.begin(), name.end(), isAllowed);
}

/// What a parameter's value means by its carets (RFC 6868).
std::string withoutCarets(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '^' && at + 1 < value.size() ? value[at + 1] : '\0';
        const char meant = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        text += meant == '\0' ? value[at] : meant;
        at += meant == '\0' ? 0 : 1;
    }
    return text;
}

class PropertyParser {
public:
    explicit PropertyParser(std::string_view line) : m_rest(line) {}

    std::optional<VCardProperty> parse()
    {
        std::string name = vcard::upper(vcard::trimmed(take(";:")));
        if (const std::size_t dot = name.rfind('.'); dot != nowhere) {
            m_property.group = name.substr(0, dot);
            name.erase(0, dot + 1);
        }
        if (!isPropertyName(name)) {
            return std::nullopt;
        }
        m_property.name = std::move(name);
        while (!m_rest.empty() && m_rest.front() == ';') {
            m_rest.remove_prefix(1);
            if (!readParameter()) {
                return std::nullopt;
            }
        }
        if (m_rest.empty()) {
            return std::nullopt;
        }
        m_property.value = m_rest.substr(1);
        return std::move(m_property);
    }

private:
    /// Everything before the next of `ends`, which stays.
    std::string_view take(std::string_view ends)
    {
        const std::string_view taken = m_rest.substr(0, m_rest.find_first_of(ends));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    bool readParameter()
    {
        const std::string_view word = vcard::trimmed(take("=;:"));
        if (m_rest.empty() || m_rest.front() != '=') {
            addBare(word);
            return true;
        }
        const std::string name = vcard::upper(word);
        do {
            m_rest.remove_prefix(1); // the = or the comma
            if (!readValue(name)) {
                return false;
            }
        } while (!m_rest.empty() && m_rest.front() == ',');
        return true;
    }

    bool readValue(const std::string& name)
    {
        if (m_rest.empty() || m_rest.front() != '"') {
            add(name, take(",;:"));
            return true;
        }
        const std::size_t end = m_rest.find('"', 1);
        if (end == nowhere) {
            return false;
        }
        const std::string_view quoted = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        static_cast<void>(take(",;:"));
        if (name != "TYPE") {
            add(name, quoted);
            return true;
        }
        for (const std::string_view type :
             vcard::parts(quoted, ',')) { // TYPE="voice,home", as RFC 6350 has it
            add(name, type);
        }
        return true;
    }

    /// vCard 2.1 leaves the name out where the value tells it.
    void addBare(std::string_view word)
    {
        const std::string value = vcard::upper(word);
        const bool isEncoding =
            value == "QUOTED-PRINTABLE" || value == "BASE64" || value == "8BIT" || value == "7BIT";
        if (!value.empty()) {
            add(isEncoding ? "ENCODING" : "TYPE", word);
        }
    }

    void add(const std::string& name, std::string_view value)
    {
        constexpr std::size_t most = 100; // a card that says more about one line says nothing
        if (m_property.parameters.size() == most) {
            return;
        }
        m_property.parameters.push_back({name, withoutCarets(vcard::trimmed(value))});
    }

    std::string_view m_rest;
    VCardProperty m_property;
};

} // namespace

std::string_view VCardProperty::parameter(std::string_view capitals) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const VCardParameter& one) { return one.name == capitals; });
    return found == parameters.end() ? std::string_view() : found->value;
}

bool VCardProperty::hasType(std::string_view capitals) const
{
    return std::any_of(parameters.begin(), parameters.end(), [&](const VCardParameter& one) {
        return one.name == "TYPE" && vcard::upper(one.value) == capitals;
    });
}

int VCardProperty::preference() const
{
    constexpr int most = 1;
    constexpr int least = 100;
    const std::string_view said = parameter("PREF");
    int rank = 0;
    std::from_chars(said.data(), said.data() + said.size(), rank);
    if (rank >= most && rank <= least) {
        return rank;
    }
    return hasType("PREF") ? most : least + 1;
}

std::optional<VCardProperty> parseVCardProperty(std::string_view line)
{
    return PropertyParser(line).parse();
}

} // namespace hearth
