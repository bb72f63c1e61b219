// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the way of a file: one sentence, and the one button that helps.
#pragma once

#include "ui/start/opening.h"

#include <QWidget>

namespace hearth {

class TroublePage final : public QWidget {
    Q_OBJECT

public:
    explicit TroublePage(const Trouble& trouble);

Q_SIGNALS:
    void back();
    void retryWanted();
    void copyWanted();
    void restoreWanted();
    void otherWanted();
    void forgetWanted();
};

} // namespace hearth
