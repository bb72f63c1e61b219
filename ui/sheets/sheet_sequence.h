// SPDX-License-Identifier: GPL-3.0-or-later
// Several sheets printed as one, and the two places where that happens: a sheet for each meeting of a month,
// and the paper pack of one meeting, after which nothing with a screen is needed until the register is keyed
// in.
#pragma once

#include "ui/sheets/sheet_list.h"

#include <memory>
#include <vector>

namespace hearth {

class Club;

class SheetSequence final : public Sheet {
public:
    /// `names`: what tells each part's file from the others' where each gets one; none where they stay
    /// together.
    SheetSequence(QString title, std::vector<std::unique_ptr<Sheet>> parts, QStringList names = {});

    [[nodiscard]] const SheetPaper& paperOf(int page) const override;
    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] std::vector<SheetEdition> editions() const override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] std::vector<NamedSheet> parted() const override;

private:
    /// The part that page `page` belongs to; `page` becomes the page within it.
    [[nodiscard]] const Sheet& partOf(int& page) const;

    std::vector<std::unique_ptr<Sheet>> m_parts;
    QStringList m_names;
};

/// The sheet or, where the order says a month, one for each meeting of it that isn't cancelled. Fails with
/// Error::Gone where the month has none, with Error::Invalid where the order's paper is none.
[[nodiscard]] Result<std::unique_ptr<Sheet>>
makeSheet(Club& club, const SheetKind& kind, const SheetOrder& order);

/// Everything a meeting needs on paper, in the order in which it is needed, after a page that lists it.
[[nodiscard]] Result<std::unique_ptr<Sheet>> makePaperPack(Club& club, const SheetOrder& order);

} // namespace hearth
