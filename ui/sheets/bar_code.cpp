// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/bar_code.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>

#include <zint.h>

namespace hearth {

std::optional<BarCode> encodeBarCode(const QString& text, BarCodeKind kind)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol*)> symbol(ZBarcode_Create(), ZBarcode_Delete);
    if (symbol == nullptr || text.isEmpty()) {
        return std::nullopt;
    }
    symbol->symbology = kind == BarCodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    symbol->output_options |= BARCODE_NO_QUIET_ZONES;
    symbol->show_hrt = 0;
    constexpr int mediumCorrection = 2; // a scratched card is read all the same
    symbol->option_1 = kind == BarCodeKind::Qr ? mediumCorrection : symbol->option_1;
    const QByteArray bytes = text.toUtf8();
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                        static_cast<int>(bytes.size())) >= ZINT_ERROR ||
        ZBarcode_Buffer_Vector(symbol.get(), 0) >= ZINT_ERROR || symbol->vector == nullptr) {
        return std::nullopt;
    }
    BarCode code;
    QRectF whole;
    for (const zint_vector_rect* bar = symbol->vector->rectangles; bar != nullptr; bar = bar->next) {
        code.bars.emplace_back(bar->x, bar->y, bar->width, bar->height);
        whole |= code.bars.back();
    }
    for (QRectF& bar : code.bars) {
        bar.translate(-whole.topLeft());
    }
    code.size = whole.size();
    return code.bars.empty() ? std::nullopt : std::optional(std::move(code));
}

void drawBarCode(QPainter& painter, const BarCode& code, const QRectF& box)
{
    const double across = box.width() / code.size.width();
    const double down = box.height() / code.size.height();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& bar : code.bars) {
        path.addRect(box.left() + bar.left() * across, box.top() + bar.top() * down, bar.width() * across,
                     bar.height() * down);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // no grey seams between neighbours
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace hearth
