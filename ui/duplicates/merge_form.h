// SPDX-License-Identifier: GPL-3.0-or-later
// Two members side by side, field by field, the one who stays first. What differs can be chosen; what is the
// same in both stands below, quietly.
#pragma once

#include "core/member/merge_fields.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace hearth {

class OpenClub;

class MergeForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit MergeForm(OpenClub& open);

    /// Shows these two, chosen as proposed.
    void show(MergeComparison comparison);
    using QScrollArea::show;
    [[nodiscard]] const MergeComparison& comparison() const { return m_comparison; }
    /// What was chosen, of each field that differs.
    [[nodiscard]] MergeChoice choice() const { return m_choice; }
    /// Puts the keyboard on the first choice.
    void startChoosing();

private:
    void addHeads(QGridLayout& grid) const;
    void addChoice(QGridLayout& grid, const MergeField& field);
    void addSame(QGridLayout& grid, const MergeField& field);
    [[nodiscard]] QString textOf(const MergeField& field, From side) const;
    [[nodiscard]] static QLabel* quietLabel(const QString& text);

    OpenClub& m_open;
    MergeComparison m_comparison;
    MergeChoice m_choice;
};

} // namespace hearth
