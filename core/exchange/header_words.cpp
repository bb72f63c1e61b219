// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include "core/exchange/header/column_matching.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct HeaderWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::HeaderWords)
};

/// At most below what a known format is sure of, since a word alone is a guess.
int scoreOf(const TableLook& look)
{
    constexpr qsizetype surest = 94;
    const ColumnMatching matching = matchColumns(look);
    const bool tells = matching.namesPeople && matching.taken >= 2;
    return tells ? static_cast<int>(std::max<qsizetype>(surest * matching.taken / look.header.size(), 1)) : 0;
}

} // namespace

std::vector<ImportFormat> headerWordFormats()
{
    return {{QStringLiteral("members"),
             [] { return HeaderWords::tr("List of people"); },
             scoreOf,
             [](const TableLook& look) { return matchColumns(look).targets; },
             {}}};
}

} // namespace hearth
