// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_name.h"

#include "core/base/text.h"

namespace hearth {

PersonName splitWholeName(const QString& whole)
{
    const QString clean = tidy(whole);
    const auto comma = clean.indexOf(u',');
    const auto blank = clean.lastIndexOf(u' ');
    PersonName name;
    if (comma > 0) {
        name.family = clean.left(comma).trimmed();
        name.given = clean.mid(comma + 1).trimmed();
    } else {
        name.given = blank < 0 ? clean : clean.left(blank);
        name.family = blank < 0 ? QString() : clean.mid(blank + 1);
    }
    return name;
}

} // namespace hearth
