// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace hearth {

namespace {

struct Nearest {
    Q_DECLARE_TR_FUNCTIONS(hearth::Nearest)
};

/// Optimal string alignment: each step changes, leaves out or adds a letter, or swaps two neighbours.
int distance(QStringView left, QStringView right)
{
    const auto width = static_cast<std::size_t>(right.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = left.at(i - 1) == right.at(j - 1);
            row[at] = std::min({above[at - 1] + (same ? 0 : 1), above[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && left.at(i - 1) == right.at(j - 2) && left.at(i - 2) == right.at(j - 1)) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

} // namespace

QString nearest(const QString& typed, const QStringList& known)
{
    constexpr qsizetype lettersPerSlip = 3; // one slip in three letters; more, and it is another word
    constexpr qsizetype longest = 100;      // a pasted text isn't a slip of the finger
    if (typed.size() > longest) {
        return {};
    }
    const QString lower = typed.toLower();
    QString best;
    int least = static_cast<int>(std::max<qsizetype>(1, typed.size() / lettersPerSlip)) + 1;
    for (const QString& word : known) {
        const int steps = distance(lower, word.toLower());
        if (steps < least) {
            least = steps;
            best = word;
        }
    }
    return best;
}

QString withSuggestion(const QString& sentence, const QString& suggestion)
{
    return suggestion.isEmpty() ? sentence
                                : sentence + u' ' + Nearest::tr("Did you mean %1?").arg(suggestion);
}

} // namespace hearth
