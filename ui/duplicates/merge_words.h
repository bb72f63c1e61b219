// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of two members side by side, in the words of the screen.
#pragma once

#include "core/member/merge_fields.h"
#include "ui/shared/formats.h"

namespace hearth {

/// "E-mail"; of the club's own fields their name.
[[nodiscard]] QString mergeFieldLabel(const QString& field);

/// What one side has there, a list line by line; empty for nothing.
[[nodiscard]] QString
mergeFieldText(const QString& field, const Member& member, const QByteArray& photo, const Formats& formats);

} // namespace hearth
