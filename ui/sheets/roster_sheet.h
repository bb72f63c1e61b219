// SPDX-License-Identifier: GPL-3.0-or-later
// The roster on paper: everybody by name, and what was asked for beside it.
#pragma once

#include "core/report/roster.h"
#include "ui/sheets/ruled_rows.h"
#include "ui/sheets/sheet_frame.h"

namespace hearth {

class RosterSheet final : public Sheet {
public:
    RosterSheet(const Roster& roster, const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return m_table.pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

    /// A column's heading in a sheet's language; also what a chooser calls it.
    [[nodiscard]] static QString heading(RosterColumn column, const SheetLanguage& language);

private:
    RosterSheet(Roster roster, const SheetPaper& paper, std::shared_ptr<SheetLanguage> language);

    Roster m_roster;
    std::shared_ptr<SheetLanguage> m_language;
    SheetFrame m_frame;
    RuledRows m_table;
};

} // namespace hearth
