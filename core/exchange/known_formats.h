// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people as certain services and programs export them, known by a few columns that only they have.
// What their columns are is mostly told by the words, as with any list; here stands only what words can't
// tell: that a number is the service's own, that a day is written month first.
#pragma once

#include "core/exchange/import_format.h"

namespace hearth {

/// Outlook (on the web and on the desktop), Meetup, Toastmasters, Eventbrite, Mailchimp, Wild Apricot,
/// ChurchCRM, OpenJVerein.
[[nodiscard]] std::vector<ImportFormat> knownFormats();

} // namespace hearth
