// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who is new: a given name is enough. Whoever bears that name already is asked whether they have
// been here before, and nothing is shown of anybody.
#pragma once

#include "core/door/newcomer_actions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hearth {

class DoorLine;
class DoorSession;

class DoorNewcomer final : public QWidget {
    Q_OBJECT

public:
    explicit DoorNewcomer(DoorSession& session);

    void begin();
    /// Says why it couldn't be kept.
    void complain(const QString& sentence);

Q_SIGNALS:
    void ready(const hearth::Newcomer& newcomer);
    void left();

private:
    void goOn();

    DoorSession& m_session;
    DoorLine* m_given;
    DoorLine* m_family;
    DoorLine* m_contact;
    DoorLine* m_host;
    QCheckBox* m_consent;
    QLabel* m_problem;
    QPushButton* m_add;
    bool m_isAsked = false; ///< Whether a namesake was asked about.
};

} // namespace hearth
