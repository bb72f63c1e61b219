// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contract_format.h"

#include "core/exchange/member_cells.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct ContractFormat {
    Q_DECLARE_TR_FUNCTIONS(hearth::ContractFormat)
};

bool isCustom(const QString& column)
{
    return column.startsWith(customPrefix) && column.size() > customPrefix.size();
}

/// What a column of a file means to the noun; the contract's names are written in any case.
QString fieldOf(const ExchangeNoun& noun, const QString& column)
{
    const bool custom = noun.plural == u"members" && isCustom(column);
    const QString lower = column.toLower();
    return custom ? column : hasColumn(noun, lower) ? lower : QString();
}

/// The share of columns that the noun knows, and nothing without a column that makes a row worth reading.
int scoreFor(const ExchangeNoun& noun, const QStringList& header)
{
    const auto known = std::count_if(header.begin(), header.end(),
                                     [&](const QString& column) { return !fieldOf(noun, column).isEmpty(); });
    const bool tells = std::any_of(header.begin(), header.end(), [&](const QString& column) {
        return noun.tellingColumns.contains(column.toLower());
    });
    constexpr qsizetype whole = 100;
    return tells && !header.isEmpty() ? static_cast<int>(whole * known / header.size()) : 0;
}

std::vector<ColumnTarget> targetsFor(const ExchangeNoun& noun, const QStringList& header)
{
    std::vector<ColumnTarget> targets;
    for (const QString& column : header) {
        targets.push_back({fieldOf(noun, column)});
    }
    return targets;
}

} // namespace

std::vector<ImportFormat> contractFormats()
{
    std::vector<ImportFormat> formats;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        formats.push_back({noun.plural, [] { return ContractFormat::tr("Hearth list"); },
                           [&noun](const TableLook& look) { return scoreFor(noun, look.header); },
                           [&noun](const TableLook& look) { return targetsFor(noun, look.header); },
                           std::nullopt, true});
    }
    return formats;
}

} // namespace hearth
