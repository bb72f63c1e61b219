// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a sheet as it will lie on the table: the whole page, in its proportions, drawn by the very code
// that prints it.
#pragma once

#include "ui/sheets/sheet.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace hearth {

class SheetView final : public QWidget {
    Q_OBJECT

public:
    SheetView();

    /// Shows a page of `sheet`, from 0; none shows nothing.
    void show(std::shared_ptr<const Sheet> sheet, int page);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::shared_ptr<const Sheet> m_sheet;
    int m_page = 0;
    QImage m_picture; ///< Null where it must be drawn anew.
};

} // namespace hearth
