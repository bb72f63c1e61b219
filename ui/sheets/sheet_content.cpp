// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_content.h"

#include "ui/sheets/sheet_language.h"

namespace hearth {

SheetContent contentOf(const SheetHead& head, const SheetLanguage& language, const QString& title)
{
    return {.language = language.code(),
            .club = head.club,
            .letterhead = head.letterhead,
            .logo = QImage::fromData(head.logo),
            .title = title};
}

} // namespace hearth
