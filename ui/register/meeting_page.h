// SPDX-License-Identifier: GPL-3.0-or-later
// One meeting: when and where it is, what is to know of it, and its register.
#pragma once

#include "core/meeting/meeting.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hearth {

class Chip;
class EmptyState;
class PageHeader;
class RegisterView;

class MeetingPage final : public Page {
    Q_OBJECT

public:
    explicit MeetingPage(Frame& frame);

    /// `subject`: the meeting's id; empty for the one that was shown, at first the next one; after
    /// it ` paper` where what was ticked on its sheet is to be keyed in.
    void arrive(const QString& subject) override;
    void startSearch() override;

private:
    void makeHeader();
    void showDoor();
    void showTables();
    void makeChips(QWidget& holder);
    void refresh();
    void showMeeting(const ListedMeeting& listed);
    void finishRegister();
    void edit();
    void print();
    void cancelOrNot();
    void remove();

    MeetingId m_id;
    Meeting m_meeting;
    PageHeader* m_header;
    Chip* m_cancelled;
    Chip* m_technologyFree;
    Chip* m_complete;
    QLabel* m_place;
    QPushButton* m_edit;
    QPushButton* m_print;
    QPushButton* m_tables;
    QPushButton* m_door;
    QPushButton* m_close;
    QPushButton* m_callOff;
    QPushButton* m_delete;
    RegisterView* m_register;
    EmptyState* m_gone;
    QStackedWidget* m_content;
};

} // namespace hearth
