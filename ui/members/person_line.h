// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody in a list of few: the picture, the name, which leads to the member, and some words under it.
#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace hearth {

class Frame;

class PersonLine final : public QWidget {
    Q_OBJECT

public:
    PersonLine(Frame& frame, MemberId member, const QString& words);

    /// Puts something at the far end: a chip, a button.
    void add(QWidget* widget);
};

} // namespace hearth
