// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes: the address where the post reads it, the sender in the upper left corner, and nothing where the
// stamp and the post's own marks go.
#pragma once

#include "core/report/mailing.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

struct Envelope {
    QString code; ///< `DL`.
    QString name; ///< With its size, for whoever chooses.
    QPageSize::PageSizeId size = QPageSize::DLE;
};

/// The envelopes there are.
[[nodiscard]] const std::vector<Envelope>& envelopes();

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeEnvelopes(Club& club, const SheetOrder& order);

class EnvelopeSheet final : public Sheet {
public:
    EnvelopeSheet(Mailing mailing,
                  const PrinterAdjustment& adjustment,
                  const SheetPaper& paper,
                  QString title);

    [[nodiscard]] int pages() const override;
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] bool isBlank() const override { return m_mailing.items.empty(); }

private:
    Mailing m_mailing;
    PrinterAdjustment m_adjustment;
};

} // namespace hearth
