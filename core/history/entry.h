// SPDX-License-Identifier: GPL-3.0-or-later
// A line of History: a verb and ids, never a name. The words are made when it is read, with today's names and
// in today's language, so that a name can be retired, a person forgotten, and a club read in German.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QJsonObject>
#include <QString>

namespace hearth {

enum class EntryKind { Change = 0, Undo = 1, Redo = 2 };

struct HistoryEntry {
    ChangeId id;
    Instant at = 0;
    QString verb;        ///< Such as `member.add`; registered with its words in core/wording.
    QJsonObject subject; ///< Ids in their outside form, counts, a file's name.
    EntryKind kind = EntryKind::Change;
    ChangeId undoes;      ///< For an undo the change it took back, for a redo the undo.
    bool stands = true;   ///< A change that isn't undone; an undo that isn't redone.
    bool bulk = false;    ///< Rows were added unrecorded and carry this change's id as their origin.
    bool hasData = false; ///< What undo needs is still kept.

    bool operator==(const HistoryEntry&) const = default;
};

} // namespace hearth
