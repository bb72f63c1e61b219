// SPDX-License-Identifier: GPL-3.0-or-later
// Address labels.
#pragma once

#include "core/report/mailing.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeLabels(Club& club, const SheetOrder& order);

class LabelPages final : public LabelSheet {
public:
    LabelPages(Mailing mailing, QString title, Plan plan);

    [[nodiscard]] QString remark() const override;
    [[nodiscard]] SheetContent content() const override;

protected:
    void drawBox(QPainter& painter, int index, const QRectF& box) const override;

private:
    Mailing m_mailing;
};

/// An address for each item.
[[nodiscard]] SheetContent::Cards addressCards(const Mailing& mailing);

/// Whom no post reaches, in the language of the program; empty where it reaches everybody.
[[nodiscard]] QString withoutAddressRemark(const Mailing& mailing);

} // namespace hearth
