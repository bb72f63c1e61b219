// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in sheet: a numbered row for everybody who may come, with a box to tick and a place to sign, and
// blank rows that go on counting.
#pragma once

#include "core/report/sign_in_sheet.h"
#include "ui/sheets/ruled_rows.h"
#include "ui/sheets/sheet_frame.h"

#include <memory>

namespace hearth {

class SignInPages final : public Sheet {
public:
    SignInPages(SignInSheet sheet, const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return m_table.pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] std::vector<SheetEdition> editions() const override
    {
        return m_sheet.edition.code.isEmpty() ? std::vector<SheetEdition>() : std::vector{m_sheet.edition};
    }

private:
    void drawRow(QPainter& painter, int row) const;
    [[nodiscard]] QString groupsOf(const SheetPerson& person) const;
    void drawTotals(QPainter& painter) const;

    SignInSheet m_sheet;
    SheetLanguage m_language;
    SheetFrame m_frame;
    RuledRows m_table;
};

} // namespace hearth
