// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the settings. Each is a file of its own and one line in settings_page.cpp.
#pragma once

#include "ui/shared/card.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <functional>

namespace hearth {

class SettingsCard : public QWidget {
    Q_OBJECT

public:
    SettingsCard(Frame& frame, const QString& heading, const QString& underIt = {});

    /// Shows what holds now.
    virtual void refresh() = 0;
    /// Saves what is being typed.
    virtual void leave() {}

protected:
    [[nodiscard]] Frame& frame() const { return m_frame; }
    [[nodiscard]] OpenClub& open() const { return m_frame.open(); }
    [[nodiscard]] QVBoxLayout& content() const { return m_card->content(); }
    /// Makes one change of the club's settings; false where it was refused, which is said.
    bool edit(const std::function<void(ClubSettings&)>& change);

private:
    Frame& m_frame;
    Card* m_card;
};

} // namespace hearth
