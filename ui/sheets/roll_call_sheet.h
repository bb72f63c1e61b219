// SPDX-License-Identifier: GPL-3.0-or-later
// The roll call: names large enough to be read outdoors at night, in two columns, with a box to tick for
// each.
#pragma once

#include "core/report/roll_call.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeRollCall(Club& club, const SheetOrder& order);

class RollCallSheet final : public Sheet {
public:
    enum class Contacts { LeftOut, Shown };

    RollCallSheet(RollCall call, const SheetPaper& paper, Contacts contacts);

    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    void drawLine(QPainter& painter, const RollCall::Line& line, const QRectF& box) const;
    void drawFoot(QPainter& painter) const;

    RollCall m_call;
    SheetLanguage m_language;
    SheetFrame m_frame;
    Contacts m_contacts;
    double m_lineHeight;
    int m_linesEach; ///< In one column.
};

} // namespace hearth
