// SPDX-License-Identifier: GPL-3.0-or-later
// One card of Today. A kind of card is one file: it makes itself, says what holds now, and is away while it
// has nothing to say. today_cards.cpp lists them.
#pragma once

#include "core/base/id.h"
#include "ui/shared/card.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

class TodayCard : public QWidget {
public:
    TodayCard(Frame& frame, const QString& heading, const QString& underIt = {});

    /// Shows what holds now. False where there is nothing to say. Throws `StoreError`.
    [[nodiscard]] virtual bool refresh() = 0;
    /// Shows this meeting instead of the next one; most cards have nothing to do with it.
    virtual void turnTo(MeetingId) {}

protected:
    [[nodiscard]] Frame& frame() const { return m_frame; }
    [[nodiscard]] OpenClub& open() const { return m_frame.open(); }
    /// Takes away all that was shown.
    void clear();
    /// Adds a line or a widget below what is shown.
    void add(QWidget* widget);
    void addWords(const QString& words);
    /// "and 3 more", where there are more than are shown.
    void addRest(std::size_t count, std::size_t shown);

private:
    Frame& m_frame;
    QVBoxLayout* m_lines;
};

} // namespace hearth
