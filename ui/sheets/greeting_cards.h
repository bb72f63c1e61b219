// SPDX-License-Identifier: GPL-3.0-or-later
// Cards to hand over or to send: a welcome for whoever is new, an invitation to a meeting, both from somebody
// by name.
#pragma once

#include "core/report/sheet_head.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

/// For those chosen, else for whoever joined within the last sixty days.
[[nodiscard]] Result<std::unique_ptr<Sheet>> makeWelcomeCards(Club& club, const SheetOrder& order);
[[nodiscard]] Result<std::unique_ptr<Sheet>> makeInvitations(Club& club, const SheetOrder& order);

class GreetingCards final : public LabelSheet {
public:
    struct Card {
        QString heading;
        QString text; ///< Lines.
    };

    GreetingCards(SheetHead head, const QString& title, std::vector<Card> cards, QString from, Plan plan);

    [[nodiscard]] QString remark() const override;
    [[nodiscard]] SheetContent content() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;

private:
    SheetHead m_head;
    std::vector<Card> m_cards;
    QString m_from;
};

} // namespace hearth
