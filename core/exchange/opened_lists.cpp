// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opened_lists.h"

#include "core/base/place.h"
#include "core/club.h"
#include "core/exchange/mark_matrix.h"
#include "core/store/setting.h"

namespace hearth {

ReadingClub readingClub(Club& club)
{
    const auto country = club.read([](Database& database) {
        return QString::fromUtf8(settingOf(database, "country").value_or(QByteArray()));
    });
    return {club.zone(), club.today(), dateOrderOf(country.value_or(QString()))};
}

Result<SourceTables> openLists(const InputFile& file, const ReadingClub& club, const QString& noun)
{
    auto tables = openSourceOf(noun, file, club.zone, club.today);
    if (!tables || !club.today.isValid() || (!noun.isEmpty() && noun != u"attendance")) {
        return tables;
    }
    for (auto& table : *tables) {
        if (!table->noun().isEmpty()) {
            continue;
        }
        if (auto shape = matrixShape(table->header(), club.today, club.dates)) {
            table = unfolded(std::move(table), std::move(*shape));
            if (Done done = table->rewind(); !done) {
                return failure(std::move(done.error()));
            }
        }
    }
    return tables;
}

} // namespace hearth
