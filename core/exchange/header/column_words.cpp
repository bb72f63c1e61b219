// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_words.h"

#include "core/base/text.h"
#include "core/exchange/header/vocabulary.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>

namespace hearth {

namespace {

constexpr qsizetype mostCharacters = 400; // a question of a form; a longer text is no header

/// A piece of a name between blanks, points and changes of case.
struct Piece {
    QString text;
    bool isShortened = false; ///< A full stop stands behind it.
    bool isAside = false;     ///< It stands in brackets.
    bool isTied = false;      ///< Only a change of case parts it from the one before.
};

bool beginsWord(QStringView name, qsizetype at)
{
    const QChar here = name[at];
    const QChar before = name[at - 1];
    if (here.isDigit() != before.isDigit()) {
        return true;
    }
    const bool isHump = here.isUpper() && before.isLower();
    const bool endsCapitals =
        here.isUpper() && before.isUpper() && at + 1 < name.size() && name[at + 1].isLower();
    return isHump || endsCapitals;
}

std::vector<Piece> piecesOf(QStringView name)
{
    std::vector<Piece> pieces;
    bool isOpen = false;
    bool isAside = false;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar here = name[at];
        const bool isLetter = here.isLetterOrNumber() || here.isMark();
        if (here == u'(' || here == u'[') {
            isAside = true;
        } else if (here == u')' || here == u']') {
            isAside = false;
        }
        if (here == u'#') {
            pieces.push_back({QStringLiteral("number"), false, isAside, false});
            isOpen = false;
        } else if (here == u'°' && isOpen && pieces.back().text.compare(u"n", Qt::CaseInsensitive) == 0) {
            pieces.back().text += u'o'; // "N°"
        } else if (!isLetter) {
            if (here == u'.' && isOpen) {
                pieces.back().isShortened = true;
            }
            isOpen = false;
        } else if (isOpen && !beginsWord(name, at)) {
            pieces.back().text += here;
        } else {
            const bool isTied = isOpen && here.isLetter() && pieces.back().text.back().isLetter();
            pieces.push_back({QString(here), false, isAside, isTied});
            isOpen = true;
        }
    }
    return pieces;
}

/// "D.O.B." is one word, "D. de nac." is three.
std::vector<Piece> withInitialsJoined(std::vector<Piece> pieces)
{
    std::vector<Piece> joined;
    bool isInitials = false;
    for (Piece& piece : pieces) {
        const bool isLetter = piece.text.size() == 1 && piece.text.front().isLetter();
        if (isInitials && isLetter) {
            joined.back().text += piece.text;
        } else {
            joined.push_back(piece);
        }
        isInitials = isLetter && piece.isShortened;
    }
    return joined;
}

/// "foreName" and "eMail" are one word each where that is known; "firstName" may stay two.
std::vector<Piece> withTiesKnown(std::vector<Piece> pieces)
{
    std::vector<Piece> joined;
    for (Piece& piece : pieces) {
        const QString whole = joined.empty() ? QString() : joined.back().text + piece.text;
        if (piece.isTied && Vocabulary::ofAllLanguages().knows(fold(QStringView(whole)))) {
            joined.back().text = whole;
            joined.back().isShortened = piece.isShortened;
        } else {
            joined.push_back(std::move(piece));
        }
    }
    return joined;
}

} // namespace

std::vector<ColumnWord> columnWords(QStringView name)
{
    std::vector<ColumnWord> words;
    const auto pieces = withTiesKnown(withInitialsJoined(piecesOf(name.left(mostCharacters))));
    for (const Piece& piece : pieces) {
        const std::string folded = fold(QStringView(piece.text));
        if (folded.empty()) {
            continue;
        }
        for (ColumnWord& word : Vocabulary::ofAllLanguages().read(folded, piece.isShortened)) {
            word.isAside = piece.isAside && !pieces.front().isAside;
            words.push_back(std::move(word));
        }
    }
    return words;
}

std::uint8_t headerLanguagesOf(const std::vector<std::vector<ColumnWord>>& columns)
{
    std::array<double, headerLanguages> votes{};
    for (const std::vector<ColumnWord>& column : columns) {
        for (const ColumnWord& word : column) {
            unsigned known = 0;
            for (const WordSense& sense : word.senses) {
                known |= sense.languages;
            }
            const int count = std::popcount(known);
            for (unsigned language = 0; language < headerLanguages; ++language) {
                if (count > 0 && ((known >> language) & 1U) != 0) {
                    votes.at(language) += 1.0 / count;
                }
            }
        }
    }
    constexpr double enough = 0.4; // of what the likeliest has: lists in two languages are common
    const double most = *std::max_element(votes.begin(), votes.end());
    unsigned likely = 0;
    for (unsigned language = 0; language < headerLanguages; ++language) {
        likely |= most > 0 && votes.at(language) >= enough * most ? 1U << language : 0U;
    }
    return static_cast<std::uint8_t>(likely);
}

} // namespace hearth
