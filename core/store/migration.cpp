// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/database.h"
#include "core/store/store_error.h"
#include "core/store/transaction.h"

#include <QFile>

namespace hearth {

int schemaVersion(Database& database) { return static_cast<int>(database.number("PRAGMA user_version")); }

int migrate(Database& database, const SchemaList& schema)
{
    const int before = schemaVersion(database);
    for (int version = before; version < schema.version(); ++version) {
        QFile script(schema.steps.at(static_cast<std::size_t>(version)).resource);
        if (!script.open(QIODevice::ReadOnly)) {
            throw StoreError(Error::Kind::Internal, "missing schema step " + script.fileName().toStdString());
        }
        Transaction transaction(database);
        database.script(script.readAll());
        database.script("PRAGMA user_version=" + QByteArray::number(version + 1));
        transaction.commit();
        database.forgetStatements();
    }
    return schema.version() - before;
}

} // namespace hearth
