// SPDX-License-Identifier: GPL-3.0-or-later
// What is done for a club once its window stands: the day's backup, and a word about a file that needs care.
#pragma once

namespace hearth {

class ClubView;

/// After the window was drawn: makes the day's backup, keeps History within its bounds, and says in the foot
/// where the club can only be read, where it is a copy, and where a service copies its folder while it is in
/// use.
void lookAfter(ClubView& view);

} // namespace hearth
