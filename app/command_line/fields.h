// SPDX-License-Identifier: GPL-3.0-or-later
// The words `field=value` of a command.
#pragma once

#include "core/base/field_text.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace hearth {

struct Noun;

/// The texts by field, or a sentence about a word that is no `field=value`, a field that `noun` doesn't have,
/// or one that is given twice. What follows the first equals sign is the value, whatever it holds; an empty
/// one clears the field.
[[nodiscard]] tl::expected<FieldTexts, QString> readFieldWords(const Noun& noun, const QStringList& words);

} // namespace hearth
