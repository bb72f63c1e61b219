// SPDX-License-Identifier: GPL-3.0-or-later
// Where each letter of one language stands, as QCollator answers when it is asked about letters one by one.
// For sort keys only: what they are made of is explained there.
#pragma once

#include <QCollator>
#include <QLocale>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace hearth {

/// The letters of one language with their weights; a script's are asked for when it is first met.
class Alphabet {
public:
    static constexpr std::uint8_t leastAccent = 0x03;
    static constexpr std::size_t scriptCount = 20;

    /// What one code point adds to a key.
    struct Element {
        static constexpr std::size_t room = 8;
        std::array<char, room> weights{};
        std::uint8_t length = 0;
        std::uint8_t accent = 0; ///< What tells it from letters of the same weight; 0 is none.
        std::uint8_t letter = 0; ///< 1 to 27 for a plain a to z or ž, which may begin or end a digraph.
    };

    /// The alphabet of `locale`'s language, or the English one where only C is known.
    explicit Alphabet(const QLocale& locale);

    [[nodiscard]] const Element& of(char32_t code)
    {
        auto& page = m_pages[code / pageSize];
        if (!page) {
            page = filled(code - code % pageSize);
        }
        return (*page)[code % pageSize];
    }

    /// A place in the order: the weight within the script, and what tells letters of equal weight apart.
    struct Rank {
        std::uint8_t weight = 0;
        std::uint8_t accent = 0;
    };

    /// The place of two `Element::letter`s where together they are one letter of the language, or weight 0.
    [[nodiscard]] const Rank& digraph(std::uint8_t first, std::uint8_t second) const
    {
        return m_digraphs[(first - 1U) * letterCount + second - 1U];
    }

private:
    static constexpr char32_t pageSize = 256;
    static constexpr std::size_t pageCount = 0x110000 / pageSize;
    static constexpr std::size_t letterCount = 27; // a to z, and ž for Croatian dž
    using Page = std::array<Element, pageSize>;

    [[nodiscard]] bool samePrimary(const QString& a, const QString& b) const;
    [[nodiscard]] bool hasOwnPlace(char32_t code) const;
    [[nodiscard]] std::vector<QString> digraphs() const;
    [[nodiscard]] std::vector<std::pair<QString, Rank>>
    ranked(std::vector<QString> letters, int first, int last) const;
    void orderScripts();
    void rankLatin();
    void rankScript(std::size_t script);
    void rankHan();

    [[nodiscard]] std::unique_ptr<Page> filled(char32_t first);
    [[nodiscard]] Element element(char32_t code);
    void addPlain(Element& element, char32_t code);
    void addCommon(Element& element, char32_t code);
    void addLatin(Element& element, char32_t code);
    void addMark(Element& element, char32_t code);
    void addScript(Element& element, std::size_t script, char32_t code);
    static void addRare(Element& element, char32_t code);
    static void add(Element& element, std::size_t weight);

    QLocale m_locale;
    QCollator m_collator;
    std::array<std::unique_ptr<Page>, pageCount> m_pages;
    std::map<char32_t, Rank> m_ranks;
    std::array<std::uint8_t, scriptCount> m_scriptLeads{};
    std::array<bool, scriptCount> m_rankedScripts{};
    std::vector<std::uint16_t> m_hanRanks;
    std::array<Rank, letterCount * letterCount> m_digraphs{};
};

} // namespace hearth
