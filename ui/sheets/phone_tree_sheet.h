// SPDX-License-Identifier: GPL-3.0-or-later
// The phone tree as a numbered list: whom each calls stands beside the name by number, since who holds the
// sheet has the whole list before them.
#pragma once

#include "core/report/phone_tree.h"
#include "ui/sheets/ruled_rows.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makePhoneTree(Club& club, const SheetOrder& order);

class PhoneTreeSheet final : public Sheet {
public:
    enum class Phones { LeftOut, Shown };

    PhoneTreeSheet(PhoneTree tree, const SheetPaper& paper, Phones phones);

    [[nodiscard]] int pages() const override { return m_table.pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    [[nodiscard]] QStringList cells(int row) const;
    [[nodiscard]] QString callsOf(const PhoneTree::Line& line) const;

    PhoneTree m_tree;
    SheetLanguage m_language;
    SheetFrame m_frame;
    RuledRows m_table;
    Phones m_phones;
};

} // namespace hearth
