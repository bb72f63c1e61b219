// SPDX-License-Identifier: GPL-3.0-or-later
// All the words of all the languages, and how an unknown word is seen through.
#pragma once

#include "core/exchange/header/column_words.h"

#include <map>
#include <optional>
#include <string_view>

namespace hearth {

class Vocabulary {
public:
    [[nodiscard]] static const Vocabulary& ofAllLanguages();

    /// The word itself, or its parts, or what it most likely stands for; one without senses where nothing
    /// fits. `isShortened`: a full stop stands behind it.
    [[nodiscard]] std::vector<ColumnWord> read(std::string_view word, bool isShortened) const;

    /// Whether it is a word as it stands.
    [[nodiscard]] bool knows(std::string_view word) const { return exactly(word) != nullptr; }

private:
    Vocabulary();
    void add(HeaderLanguage language, std::span<const MeaningWords> words);

    using Senses = std::vector<WordSense>;
    [[nodiscard]] const Senses* exactly(std::string_view word) const;
    [[nodiscard]] const Senses* asPart(std::string_view part, bool isLast) const;
    [[nodiscard]] std::vector<ColumnWord> parts(std::string_view word) const;
    [[nodiscard]] Senses begunBy(std::string_view word) const;
    [[nodiscard]] Senses nearTo(std::string_view word) const;

    std::map<std::string, Senses, std::less<>> m_words;
};

} // namespace hearth
