// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of the program's pages. A new screen is a folder of its own and one entry here; the
// navigation, the menu, the shortcuts and the command palette read it.
#pragma once

#include "ui/window/navigation.h"
#include "ui/window/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hearth {

struct PageEntry {
    QString id;   ///< As a Place names it.
    QString icon; ///< In resources/icons.
    /// Where its button stands in the navigation; nowhere for a page that another one leads to.
    std::optional<Navigation::End> end;
    /// The page without which there would be no way to it, as the one shown in the navigation; empty for
    /// itself.
    QString under;
    std::function<QString()> name;           ///< In general: "Members".
    std::function<QString(OpenClub&)> title; ///< As this club calls it: "Singers".
    /// Whether the club has this part at all.
    std::function<bool(OpenClub&)> isWanted;
    std::function<std::unique_ptr<Page>(Frame&)> make;
};

[[nodiscard]] const std::vector<PageEntry>& pageList();
/// Null for an unknown id.
[[nodiscard]] const PageEntry* findPage(const QString& id);

} // namespace hearth
