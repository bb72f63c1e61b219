// SPDX-License-Identifier: GPL-3.0-or-later
// One screen of the program. Its parts come from ui/shared and its data from a model; whatever it wants of
// the window it asks of its frame.
#pragma once

#include "ui/window/frame.h"

#include <QWidget>

namespace hearth {

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Frame& frame) : m_frame(frame) {}

    [[nodiscard]] Frame& frame() const { return m_frame; }
    [[nodiscard]] OpenClub& open() const { return m_frame.open(); }

    /// Called whenever the page comes to the front, with what is to be shown there (empty: as it was left).
    virtual void arrive(const QString& subject) = 0;
    /// Puts the keyboard into the page's search box, where it has one.
    virtual void startSearch() {}
    /// Leaves what is being edited, saving it; false where something can't be kept and the page must stay.
    [[nodiscard]] virtual bool leave() { return true; }

private:
    Frame& m_frame;
};

} // namespace hearth
