// SPDX-License-Identifier: GPL-3.0-or-later
// Membership cards of the size of a bank card: who, until when, and a code on either side that the door
// scans.
#pragma once

#include "core/report/membership_cards.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"
#include "ui/sheets/sheet_text.h"

#include <QImage>

#include <memory>

namespace hearth {

class Club;

/// ISO/IEC 7810, ID-1, in millimetres.
inline constexpr double cardWidth = 85.60;
inline constexpr double cardHeight = 53.98;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeCards(Club& club, const SheetOrder& order);

class CardSheet final : public LabelSheet {
public:
    CardSheet(MembershipCards cards, Plan plan);
    [[nodiscard]] SheetContent content() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;
    void drawBack(QPainter& painter, int index, const QRectF& box) const override;

private:
    /// Draws the picture into `box`, cut to its proportions.
    static void drawPhoto(QPainter& painter, const QByteArray& bytes, const QRectF& box);
    [[nodiscard]] SheetStyle style(SheetStyle usual) const { return inPrint(usual, paper().print); }

    MembershipCards m_cards;
    SheetLanguage m_language;
    QImage m_logo;
};

} // namespace hearth
