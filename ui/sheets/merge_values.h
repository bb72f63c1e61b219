// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of a merged text are for somebody, in a sheet's language.
#pragma once

#include "core/meeting/meeting.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"
#include "ui/sheets/sheet_language.h"

#include <QMap>

#include <optional>
#include <vector>

namespace hearth {

/// Of one person, or of several who get one letter. `meeting` is what it is about, if anything.
[[nodiscard]] QMap<QString, QString> mergeValues(const SheetHead& head,
                                                 const std::vector<FullPerson>& people,
                                                 const std::optional<ListedMeeting>& meeting,
                                                 const SheetLanguage& language);

} // namespace hearth
