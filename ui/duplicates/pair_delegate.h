// SPDX-License-Identifier: GPL-3.0-or-later
// How a pair is drawn in the list: who, and in quiet ink below it why.
#pragma once

#include "ui/shared/row_delegate.h"

namespace hearth {

class PairDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height of a row of two lines at the present size of text.
    [[nodiscard]] static int pairHeight();
};

} // namespace hearth
