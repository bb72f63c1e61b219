// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits where, by name: a list to hang at the door, with a column for each round.
#pragma once

#include "core/report/table_cards.h"
#include "ui/sheets/ruled_rows.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeSeating(Club& club, const SheetOrder& order);

class SeatingSheet final : public Sheet {
public:
    SeatingSheet(TableCards cards, const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return m_table.pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] bool isBlank() const override { return m_cards.lines.empty(); }

private:
    [[nodiscard]] QString tableOf(const TableCards::Line& line, int round) const;

    TableCards m_cards;
    SheetLanguage m_language;
    SheetFrame m_frame;
    RuledRows m_table;
};

} // namespace hearth
