// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of the codes by which children are picked up. Everything here throws `StoreError`.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace hearth {

class Database;

void insertPickUpCode(Database& database, MeetingId meeting, MemberId member, const QString& code);

} // namespace hearth
