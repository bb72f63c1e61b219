// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line under a list of members: that some may stand in the book twice, and the way to see them. Where
// nobody does it isn't there.
#pragma once

#include <QWidget>

namespace hearth {

class Frame;
class LinkButton;

class DuplicatesLink final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesLink(Frame& frame);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Frame& m_frame;
    LinkButton* m_link;
};

} // namespace hearth
