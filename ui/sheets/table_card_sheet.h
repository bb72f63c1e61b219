// SPDX-License-Identifier: GPL-3.0-or-later
// Cards that stand on the tables of a meeting, folded into tents: the table's number, who sits there, and
// something to begin a conversation with. And the prompts alone, a card each, to be cut and laid out.
#pragma once

#include "core/report/table_cards.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeTableCards(Club& club, const SheetOrder& order);
[[nodiscard]] Result<std::unique_ptr<Sheet>> makePrompts(Club& club, const SheetOrder& order);

class TableCardSheet final : public LabelSheet {
public:
    /// `prompts` may be empty: the cards bear none then.
    TableCardSheet(TableCards cards, const QStringList& prompts, Plan plan);

    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] QString remark() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;

private:
    struct Words {
        QString occasion; ///< "Thursday club night · round 1"
        QString table;
        QString names;
        QString prompt;
    };
    [[nodiscard]] Words wordsOf(const TableCards::Card& card, const QStringList& prompts) const;
    void drawFace(QPainter& painter, const Words& words, const QRectF& face) const;

    TableCards m_cards;
    SheetLanguage m_language;
    std::vector<Words> m_words; ///< One for each card.
};

class PromptCards final : public LabelSheet {
public:
    PromptCards(SheetHead head, QStringList prompts, Plan plan);

    [[nodiscard]] SheetContent content() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;

private:
    SheetHead m_head;
    SheetLanguage m_language;
    QStringList m_prompts;
};

} // namespace hearth
