// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk has beside the register: who waits for a seat, whose children are here and who may take them,
// and who is in the building.
#pragma once

#include "core/base/id.h"

#include <QStackedWidget>

class QHBoxLayout;
class QPushButton;

namespace hearth {

class DoorDeskList;
class DoorSession;
class Frame;

class DoorDeskLists final : public QStackedWidget {
    Q_OBJECT

public:
    /// `main` is shown first, and again whenever nothing else is; the buttons that lead here are put into
    /// `buttons`.
    DoorDeskLists(Frame& frame, DoorSession& session, QWidget& main, QHBoxLayout& buttons);

    /// Reads what is there now. Throws `StoreError`.
    void refresh();
    void showMain();
    /// Shows who is in the building.
    void callTheRoll();
    /// Holds nothing any more, until it is read again.
    void forget();

private:
    [[nodiscard]] QPushButton* addButton(const char* name, DoorDeskList& list, QHBoxLayout& buttons);
    void letIn(MemberId member);
    void handOver(MemberId child);
    void refreshLine();
    void refreshChildren();
    void refreshBuilding();

    Frame& m_frame;
    DoorSession& m_session;
    DoorDeskList* m_line;
    DoorDeskList* m_children;
    DoorDeskList* m_building;
    QPushButton* m_toLine;
    QPushButton* m_toChildren;
    QPushButton* m_toBuilding;
};

} // namespace hearth
