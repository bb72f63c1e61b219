// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_table.h"

#include "core/exchange/csv_source.h"
#include "core/exchange/json_source.h"

#include <QFileInfo>

namespace hearth {

const std::vector<SourceKind>& sourceKinds()
{
    static const std::vector<SourceKind> kinds{
        {{QStringLiteral("json")}, &openJson},
        {{}, &openCsv},
    };
    return kinds;
}

Result<SourceTables> openSource(const InputFile& file)
{
    const QString ending = QFileInfo(file.fileName()).suffix().toLower();
    for (const SourceKind& kind : sourceKinds()) {
        if (kind.endings.isEmpty() || kind.endings.contains(ending)) {
            return kind.open(file);
        }
    }
    return SourceTables();
}

} // namespace hearth
