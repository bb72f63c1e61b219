// SPDX-License-Identifier: GPL-3.0-or-later
// The club's own fields of its members: named in place, moved up and down, added and deleted.
#pragma once

#include "core/member/member_queries.h"
#include "ui/settings/settings_card.h"

class QPushButton;
class QVBoxLayout;

namespace hearth {

class FieldsCard final : public SettingsCard {
    Q_OBJECT

public:
    explicit FieldsCard(Frame& frame);
    void refresh() override;

private:
    void addLine(const CustomField& field, int place, int count);
    void addField();
    void remove(const CustomField& field);
    [[nodiscard]] QPushButton* deed(const QString& text, const QString& name, bool isPossible);

    QVBoxLayout* m_lines;
    std::vector<QString> m_shown; ///< The names that the lines stand for.
};

} // namespace hearth
