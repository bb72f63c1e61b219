// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds a page, as the page sees it: where it is told of what happened, asks its questions, and goes
// from one page to another. A page knows no window; a test gives it a frame of its own.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace hearth {

class OpenClub;
class Preferences;
class Prompts;

/// Where somebody is, or wants to go.
struct Place {
    QString page;    ///< As in the list of pages: `members`.
    QString subject; ///< What is to be shown there: an id in its outside form, or a word of the page's own.

    bool operator==(const Place&) const = default;
};

class Frame {
public:
    Frame() = default;
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;
    virtual ~Frame() = default;

    [[nodiscard]] virtual OpenClub& open() = 0;
    [[nodiscard]] virtual Prompts& prompts() = 0;
    [[nodiscard]] virtual Preferences& preferences() = 0;

    virtual void go(const Place& place) = 0;
    /// Opens the box that finds members, meetings and actions.
    virtual void findAnything() = 0;
    /// Says something in the foot of the window, and aloud to a screen reader.
    virtual void say(const QString& sentence) = 0;
    /// Says why something couldn't be done.
    virtual void complain(const Error& error) = 0;
    /// Says what a page shows: "3 of 214 shown".
    virtual void setStatus(const QString& text) = 0;

    /// Does long work on another thread, which borrows the club's connection, behind a panel with progress
    /// and Cancel; returns when it is done. Until then pages paint from memory and take no input.
    [[nodiscard]] virtual Done work(const QString& what,
                                    const std::function<Done(const Progress&)>& work) = 0;
};

/// Complains where `done` is a failure, and says whether all went well.
template<class Value>
bool complainUnless(Frame& frame, const Result<Value>& done)
{
    if (!done) {
        frame.complain(done.error());
    }
    return done.has_value();
}

} // namespace hearth
