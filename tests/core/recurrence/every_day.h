// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a rule, found the slow way: every day is looked at and asked whether each part of RFC 5545
// holds for it. Places and numbers are counted day by day, with none of the arithmetic that a layout uses, so
// that the two can only agree by both being right.
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace hearth::test {

/// The days before `end` that `rule` means when it begins on `first`. It knows all parts but those within a
/// day; a last day is written without a time.
[[nodiscard]] std::vector<QDate> everyDay(const QString& rule, QDate first, QDate end);

} // namespace hearth::test
