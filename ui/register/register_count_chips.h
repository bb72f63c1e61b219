// SPDX-License-Identifier: GPL-3.0-or-later
// What a register counts, in chips: who is here, who isn't, who is still to be marked.
#pragma once

#include "core/attendance/register_queries.h"

#include <QWidget>

#include <map>

namespace hearth {

class Chip;

class RegisterCountChips final : public QWidget {
    Q_OBJECT

public:
    RegisterCountChips();

    /// `heads`: people who were only counted.
    void show(const RegisterCounts& counts, int heads);
    using QWidget::show;

private:
    std::map<QString, Chip*> m_chips; ///< By what they count.
};

} // namespace hearth
