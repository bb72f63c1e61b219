// SPDX-License-Identifier: GPL-3.0-or-later
// Name badges and place cards: what somebody is called, legible across a table. Badges go on a stock or on
// plain paper to be cut; place cards are folded into tents with the name on both sides.
#pragma once

#include "core/report/name_badges.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeBadges(Club& club, const SheetOrder& order);
[[nodiscard]] Result<std::unique_ptr<Sheet>> makePlaceCards(Club& club, const SheetOrder& order);

class BadgeSheet final : public LabelSheet {
public:
    enum class Fold { Flat, Tent };

    /// `beside` is of SheetOrder.
    BadgeSheet(NameBadges badges, Plan plan, Fold fold, unsigned beside);
    [[nodiscard]] SheetContent content() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;

private:
    void drawFace(QPainter& painter, const NameBadge& badge, const QRectF& face) const;
    /// What stands below the name, line by line.
    [[nodiscard]] QStringList under(const NameBadge& badge) const;

    NameBadges m_badges;
    SheetLanguage m_language;
    Fold m_fold;
    unsigned m_beside;
};

} // namespace hearth
