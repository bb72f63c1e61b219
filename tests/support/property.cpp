// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"

#include "tests/support/catch.h"

#include <random>

namespace hearth::test {

namespace {

std::uint64_t seedOf(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a, 64 bits
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    }
    return hash >> 32U; // short enough to be typed
}

std::uint64_t firstSeed(std::string_view name)
{
    const QString wanted = qEnvironmentVariable("HEARTH_TEST_SEED");
    if (wanted == u"random") {
        return std::random_device()();
    }
    bool isNumber = false;
    const std::uint64_t seed = wanted.toULongLong(&isNumber);
    return isNumber ? seed : seedOf(name);
}

} // namespace

std::string Random::bytes(std::size_t longest, std::string_view alphabet)
{
    std::string result(index(longest + 1), '\0');
    for (char& byte : result) {
        byte = alphabet[index(alphabet.size())];
    }
    return result;
}

QString Random::text(int longest)
{
    static const QString letters =
        QStringLiteral("aZ09 "
                       "\"\"',;;|\t\r\n.-=+@:_/"
                       "\\%&<>{}éÄßøŁıİžçñ\u0301\u0308\u200d\u202e\u00a0\u2028\ufeffЖдΩσאבعربहिन्दीไทย한국金田"
                       "京あア😀👩‍👧🏳️‍🌈𝔸𠮷");
    static const std::u32string alphabet = letters.toStdU32String();
    std::u32string result(index(static_cast<std::size_t>(longest) + 1), U'\0');
    for (char32_t& character : result) {
        character = alphabet[index(alphabet.size())];
    }
    return QString::fromStdU32String(result);
}

void property(const char* name, int runs, const std::function<void(Random&)>& body)
{
    const std::uint64_t first = firstSeed(name);
    for (int run = 0; run < runs; ++run) {
        const std::uint64_t seed = first + static_cast<std::uint64_t>(run);
        INFO(name << ": HEARTH_TEST_SEED=" << seed << " repeats this as the first run");
        Random random(seed);
        body(random);
    }
}

} // namespace hearth::test
