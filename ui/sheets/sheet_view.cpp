// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_view.h"

#include "ui/sheets/sheet_output.h"
#include "ui/window/theme/theme.h"

#include <QPainter>

namespace hearth {

namespace {
constexpr int least = 180;
constexpr int margin = 3 * size::step;
} // namespace

SheetView::SheetView() { setMinimumSize(least, least); }

QSize SheetView::sizeHint() const { return {zoomed(440), zoomed(560)}; }

void SheetView::show(std::shared_ptr<const Sheet> sheet, int page)
{
    m_sheet = std::move(sheet);
    m_page = page;
    m_picture = {};
    update();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    QWidget::resizeEvent(event);
}

void SheetView::paintEvent(QPaintEvent*)
{
    if (!m_sheet) {
        return;
    }
    QPainter painter(this);
    QSizeF page = m_sheet->paperOf(m_page).page().size();
    page.scale(width() - 2 * margin, height() - 2 * margin, Qt::KeepAspectRatio);
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = pictureOf(*m_sheet, m_page, std::max(1, qRound(page.width() * ratio)));
        m_picture.setDevicePixelRatio(ratio);
    }
    const QRectF place((width() - page.width()) / 2, (height() - page.height()) / 2, page.width(),
                       page.height());
    painter.drawImage(place.topLeft(), m_picture);
    painter.setPen(tokens().edge);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace hearth
