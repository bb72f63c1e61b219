// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_format.h"

#include "core/exchange/contract_format.h"
#include "core/exchange/google_format.h"
#include "core/exchange/header_words.h"
#include "core/exchange/known_formats.h"

namespace hearth {

bool isWholeName(CellReading reading)
{
    return reading == CellReading::WholeName || reading == CellReading::WholeNameFamilyFirst ||
           reading == CellReading::WholeNameTwoFamilies;
}

const std::vector<ImportFormat>& importFormats()
{
    static const std::vector<ImportFormat> formats = [] {
        std::vector<ImportFormat> all = contractFormats();
        for (const ImportFormat& format : googleFormats()) {
            all.push_back(format);
        }
        for (const ImportFormat& format : knownFormats()) {
            all.push_back(format);
        }
        for (const ImportFormat& format : headerWordFormats()) {
            all.push_back(format);
        }
        return all;
    }();
    return formats;
}

const ImportFormat* recognise(const TableLook& look, const QString& noun)
{
    const ImportFormat* best = nullptr;
    int bestScore = 0;
    for (const ImportFormat& format : importFormats()) {
        if (!noun.isEmpty() && format.noun != noun) {
            continue;
        }
        const int score = format.score(look);
        if (score > bestScore) {
            best = &format;
            bestScore = score;
        }
    }
    return best;
}

} // namespace hearth
