// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_refusals.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ImportRefusals {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportRefusals)
};

} // namespace

Error importCancelled()
{
    return Error::of(Error::Kind::Cancelled, ImportRefusals::tr("Cancelled. Nothing was imported."));
}

Error tooManyRows(std::int64_t most)
{
    return Error::of(
        Error::Kind::Unreadable,
        ImportRefusals::tr("This file has more than %L1 rows, more than one import takes. Divide it into "
                           "several files.")
            .arg(most));
}

} // namespace hearth
