// SPDX-License-Identifier: GPL-3.0-or-later
// One of those found at the door: a name as strangers may see it, and what a touch does. The whole row is the
// button.
#pragma once

#include "core/door/door_people.h"

#include <QAbstractButton>

namespace hearth {

class DoorRow final : public QAbstractButton {
    Q_OBJECT

public:
    DoorRow();

    void show(const DoorHit& hit, bool isHere);
    using QAbstractButton::show;
    [[nodiscard]] MemberId member() const { return m_hit.id; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString deed() const;

    DoorHit m_hit;
    bool m_isHere = false;
};

} // namespace hearth
