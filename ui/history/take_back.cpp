// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/take_back.h"

#include "core/club.h"
#include "core/history/blockers.h"
#include "core/wording.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr std::size_t mostNamed = 8;

struct TakeBack {
    Q_DECLARE_TR_FUNCTIONS(hearth::TakeBack)
};

/// The later changes by name, the newest first, as lines of a list.
QString named(Club& club, const std::vector<HistoryEntry>& later)
{
    QStringList lines;
    for (std::size_t i = 0; i < later.size() && i < mostNamed; ++i) {
        lines += QStringLiteral("• ") + wordingOf(club, later[i]);
    }
    if (later.size() > mostNamed) {
        lines += TakeBack::tr("and %n more", nullptr, static_cast<int>(later.size() - mostNamed));
    }
    return lines.join(u'\n');
}

/// How far to go where later changes stand in the way; nothing to leave all as it is.
std::optional<UndoScope> chosenScope(Frame& frame, const HistoryEntry& entry)
{
    Club& club = frame.open().club();
    const std::vector<HistoryEntry> later = blockers(club.history(), entry);
    Question question;
    question.title = TakeBack::tr("Later changes build on this one");
    question.text = TakeBack::tr("“%1” can’t be taken back alone, since these came after it:")
                        .arg(wordingOf(club, entry)) +
                    QStringLiteral("\n\n") + named(club, later);
    std::vector<UndoScope> scopes;
    if (entry.bulk) {
        question.offers += TakeBack::tr("Take back only what nobody touched since");
        scopes.push_back(UndoScope::Untouched);
    }
    question.offers += TakeBack::tr("Take back these %n too", nullptr, static_cast<int>(later.size()));
    scopes.push_back(UndoScope::WithLater);
    question.primary = -1;
    const auto chosen = frame.prompts().ask(question);
    return chosen ? std::optional(scopes.at(static_cast<std::size_t>(*chosen))) : std::nullopt;
}

} // namespace

bool takeBack(Frame& frame, std::optional<ChangeId> change)
{
    Club& club = frame.open().club();
    auto undone = club.undo(change);
    if (!undone && undone.error().kind == Error::Kind::Conflict) {
        const auto entry = change ? club.history().find(*change) : club.history().nextUndo();
        if (!entry) {
            frame.complain(undone.error());
            return false;
        }
        const auto scope = chosenScope(frame, *entry);
        if (!scope) {
            return false;
        }
        undone = club.undo(entry->id, *scope);
    }
    if (undone && !undone->kept.empty()) {
        frame.say(TakeBack::tr("Taken back, but for %n row(s) that were changed since.", nullptr,
                               static_cast<int>(undone->kept.size())));
    }
    return complainUnless(frame, undone);
}

} // namespace hearth
