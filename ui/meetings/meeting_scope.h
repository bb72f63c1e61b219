// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to one meeting of a series is asked about: this one, this and the following, or all.
#pragma once

#include "core/meeting/meeting.h"
#include "core/meeting/series_changes.h"

#include <QDate>

#include <optional>

namespace hearth {

class Frame;

/// Whether the meeting belongs to a series that repeats.
[[nodiscard]] bool isRepeated(Frame& frame, const Meeting& meeting);

enum class OfferAll { Yes, No };
/// Of a meeting without a series this one alone, without asking; nothing where somebody went back.
[[nodiscard]] std::optional<SeriesScope>
askForScope(Frame& frame, const Meeting& meeting, const QString& question, const QString& text, OfferAll all);

/// Moves the meeting to another day, after asking about its series and about what else is there then.
void moveToDay(Frame& frame, MeetingId id, QDate day);
/// Asks for whom and why, and calls off.
void callOffAsking(Frame& frame, const Meeting& meeting);
/// Asks, and deletes; whether anything was.
[[nodiscard]] bool deleteAsking(Frame& frame, const Meeting& meeting);

/// What overlaps, in a sentence for each; empty where nothing does.
[[nodiscard]] QStringList clashWords(Frame& frame, const MeetingDraft& draft, MeetingId self);

} // namespace hearth
