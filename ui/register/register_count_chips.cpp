// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_count_chips.h"

#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"

#include <algorithm>

namespace hearth {

RegisterCountChips::RegisterCountChips()
{
    auto* row = new FlowLayout(this, 2 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    for (const char* name : {"here", "late", "guests", "excused", "absent", "heads", "toMark"}) {
        auto* chip = new Chip({}, Tone::Plain);
        chip->setObjectName(QStringLiteral("count-") + QString::fromLatin1(name));
        m_chips[QString::fromLatin1(name)] = chip;
        row->addWidget(chip);
    }
}

void RegisterCountChips::show(const RegisterCounts& counts, int heads)
{
    const auto tell = [this](const char* name, int count, const QString& words, Tone tone) {
        Chip& chip = *m_chips.at(QString::fromLatin1(name));
        chip.show(words, tone);
        chip.setVisible(count > 0);
    };
    tell("here", std::max(counts.here, 1), tr("%n here", nullptr, counts.here), Tone::Sage);
    tell("late", counts.late, tr("%n of them late", nullptr, counts.late), Tone::Amber);
    tell("guests", counts.guests, tr("%n guest(s)", nullptr, counts.guests), Tone::Slate);
    tell("excused", counts.excused, tr("%n excused", nullptr, counts.excused), Tone::Plain);
    tell("absent", counts.absent, tr("%n absent", nullptr, counts.absent), Tone::Plain);
    tell("heads", heads, tr("%n head(s) beside them", nullptr, heads), Tone::Slate);
    tell("toMark", counts.toMark, tr("%n to mark", nullptr, counts.toMark), Tone::Rose);
}

} // namespace hearth
