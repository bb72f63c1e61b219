// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_names.h"

namespace hearth {

std::vector<TextRun> nameRuns(const PersonName& name)
{
    const QString whole = listName(name);
    if (name.family.isEmpty() || !whole.startsWith(name.family)) {
        return {{whole, true}};
    }
    return {{name.family, true}, {whole.mid(name.family.size()), false}};
}

} // namespace hearth
