// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the cards of a file one by one, of vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) alike, since address
// books write a mixture. A line that can't be read costs that line, a card that breaks off keeps what it
// has, and a card inside a card (an AGENT) is passed over.
#pragma once

#include "core/exchange/vcard_lines.h"
#include "core/exchange/vcard_property.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

struct VCard {
    std::int64_t line = 0; ///< The physical line of its BEGIN:VCARD; the file's first is 1.
    /// In their order. Sounds and keys are left out, and pictures unless they are asked for.
    std::vector<VCardProperty> properties;

    /// The first property of this name that says something; null where there is none.
    [[nodiscard]] const VCardProperty* find(std::string_view capitals) const;
    /// Whether it is of version 2.1, which knows no lists within a part of a name or an address.
    [[nodiscard]] bool isOld() const;
};

class VCardReader {
public:
    /// Of a card no more is kept than this; a card of a person has a thousandth of it.
    static constexpr std::size_t mostProperties = 10'000;
    static constexpr std::size_t mostBytes = std::size_t{16} << 20U;

    enum class Pictures { LeaveOut, Keep };

    /// `bytes`, in any usual encoding, must outlive it.
    explicit VCardReader(std::string_view bytes, Pictures pictures = Pictures::LeaveOut);
    VCardReader(const VCardReader&) = delete;
    VCardReader& operator=(const VCardReader&) = delete;
    ~VCardReader() = default;

    /// The next card, its values well-formed UTF-8 without NUL; false at the end.
    [[nodiscard]] bool next(VCard& card);
    /// Back to the first card.
    void rewind();

private:
    enum class Text { Utf8, AsEachLineSays };

    [[nodiscard]] bool findBegin();
    [[nodiscard]] bool isLeftOut(const std::string& name) const;
    void keep(VCard& card, VCardProperty property);
    [[nodiscard]] std::string decoded(const VCardProperty& property) const;

    std::string m_transcoded; ///< A file of UTF-16.
    std::string_view m_bytes;
    Pictures m_pictures;
    Text m_text = Text::Utf8;
    VCardLines m_lines{{}};
    std::int64_t m_begun = 0; ///< The line of a BEGIN that has been passed already.
    std::size_t m_kept = 0;   ///< Bytes of the present card.
};

/// Whether a file of these bytes begins with a card, whatever its name is.
[[nodiscard]] bool beginsWithVCard(std::string_view bytes);

} // namespace hearth
