// SPDX-License-Identifier: GPL-3.0-or-later
// The club's settings as rows of text, read by name. They change through recorded changes like everything
// else; here they are only read, for those floors that know no noun.
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace hearth {

class Database;

/// The value of the setting called `name`, in UTF-8; nothing where the club never set it.
[[nodiscard]] std::optional<QByteArray> settingOf(Database& database, std::string_view name);

} // namespace hearth
