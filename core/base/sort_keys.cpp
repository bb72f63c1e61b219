// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_keys.h"

#include "core/base/alphabet.h"
#include "core/base/utf8.h"

namespace hearth {

namespace {

// Behind the weights of the letters follow those of the accents, one byte for each letter, with the letters
// that have none left out at the end: so they decide only where the letters don't.
constexpr char separator = 0x01;
constexpr char noAccent = 0x02;
static_assert(noAccent < Alphabet::leastAccent);

} // namespace

/// Puts one key together.
class SortKeys::Writer {
public:
    Writer(std::string& out, Alphabet& alphabet) : m_out(out), m_alphabet(alphabet) {}

    void add(char32_t code)
    {
        const Alphabet::Element& element = m_alphabet.of(code);
        if (m_previousLetter != 0 && element.letter != 0) {
            if (const auto& digraph = m_alphabet.digraph(m_previousLetter, element.letter);
                digraph.weight != 0) {
                m_out.back() = static_cast<char>(digraph.weight);
                m_previousLetter = 0;
                addAccent(digraph.accent);
                return;
            }
        }
        m_previousLetter = element.letter;
        m_out.append(element.weights.data(), element.length);
        m_letters += 1;
        addAccent(element.accent);
    }

    void finish()
    {
        if (!m_accents.empty()) {
            m_out += separator;
            m_out += m_accents;
        }
    }

private:
    void addAccent(std::uint8_t accent)
    {
        if (accent != 0) {
            m_accents.resize(m_letters - 1, noAccent);
            m_accents += static_cast<char>(accent);
        }
    }

    std::string& m_out;
    Alphabet& m_alphabet;
    std::string m_accents;
    std::size_t m_letters = 0;
    std::uint8_t m_previousLetter = 0;
};

SortKeys::SortKeys(const QLocale& locale) : m_alphabet(std::make_unique<Alphabet>(locale)) {}
SortKeys::~SortKeys() = default;
SortKeys::SortKeys(SortKeys&&) noexcept = default;
SortKeys& SortKeys::operator=(SortKeys&&) noexcept = default;

void SortKeys::append(std::string& out, QStringView text)
{
    Writer writer(out, *m_alphabet);
    forEachCode(text, [&](char32_t code) { writer.add(code); });
    writer.finish();
}

void SortKeys::append(std::string& out, std::string_view utf8)
{
    Writer writer(out, *m_alphabet);
    forEachCode(utf8, [&](char32_t code) { writer.add(code); });
    writer.finish();
}

std::string SortKeys::key(QStringView text)
{
    std::string key;
    append(key, text);
    return key;
}

std::string SortKeys::key(std::string_view utf8)
{
    std::string key;
    append(key, utf8);
    return key;
}

} // namespace hearth
