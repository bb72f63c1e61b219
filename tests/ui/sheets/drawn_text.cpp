// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hearth::test {

namespace {

class ListeningEngine final : public QPaintEngine {
public:
    ListeningEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF& box, const QPixmap&, const QRectF&) override { note(box, 0); }
    void drawImage(const QRectF& box, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
        note(box, 0);
    }
    void drawPath(const QPainterPath& path) override { note(path.boundingRect(), penWidth()); }
    void drawRects(const QRectF* boxes, int count) override
    {
        std::for_each(boxes, boxes + count, [this](const QRectF& box) { note(box, penWidth()); });
    }
    void drawLines(const QLineF* lines, int count) override
    {
        std::for_each(lines, lines + count, [this](const QLineF& line) {
            note(QRectF(line.p1(), line.p2()).normalized(), penWidth());
        });
    }
    void drawPolygon(const QPointF* corners, int count, PolygonDrawMode) override
    {
        QPolygonF polygon;
        std::for_each(corners, corners + count, [&](const QPointF& corner) { polygon << corner; });
        note(polygon.boundingRect(), penWidth());
    }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& place, const QTextItem& item) override
    {
        const QRectF box(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const bool isTurned = std::abs(state->transform().m12()) > std::abs(state->transform().m11());
        m_drawn.push_back({item.text(), state->transform().mapRect(box), isTurned});
    }

    [[nodiscard]] const std::vector<DrawnText>& drawn() const { return m_drawn; }
    [[nodiscard]] const std::vector<QRectF>& shapes() const { return m_shapes; }

private:
    [[nodiscard]] double penWidth() const
    {
        return state->pen().style() == Qt::NoPen ? 0 : std::max(1.0, state->pen().widthF());
    }

    void note(const QRectF& box, double pen)
    {
        QRectF ink = box.adjusted(-pen / 2, -pen / 2, pen / 2, pen / 2);
        if (painter()->hasClipping()) {
            ink &= painter()->clipBoundingRect();
        }
        if (!ink.isEmpty()) {
            m_shapes.push_back(state->transform().mapRect(ink));
        }
    }

    std::vector<DrawnText> m_drawn;
    std::vector<QRectF> m_shapes;
};

class ListeningPaper final : public QPaintDevice {
public:
    explicit ListeningPaper(const QSizeF& size) : m_size(size.toSize()) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<DrawnText>& drawn() const { return m_engine.drawn(); }
    [[nodiscard]] const std::vector<QRectF>& shapes() const { return m_engine.shapes(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return sheetUnitsPerInch;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    QSize m_size;
    mutable ListeningEngine m_engine;
};

} // namespace

std::vector<DrawnText> drawnOn(const Sheet& sheet, int page)
{
    ListeningPaper paper(sheet.paperOf(page).page().size());
    {
        QPainter painter(&paper);
        sheet.draw(painter, page);
    }
    return paper.drawn();
}

std::vector<QRectF> shapesOn(const Sheet& sheet, int page)
{
    ListeningPaper paper(sheet.paperOf(page).page().size());
    {
        QPainter painter(&paper);
        sheet.draw(painter, page);
    }
    return paper.shapes();
}

std::vector<DrawnText> drawnOn(const Sheet& sheet)
{
    std::vector<DrawnText> all;
    for (int page = 0; page < sheet.pages(); ++page) {
        const auto drawn = drawnOn(sheet, page);
        all.insert(all.end(), drawn.begin(), drawn.end());
    }
    return all;
}

QString textOn(const Sheet& sheet)
{
    QString text;
    for (const DrawnText& one : drawnOn(sheet)) {
        text += one.text + u'\n';
    }
    return text;
}

int timesDrawn(const std::vector<DrawnText>& drawn, const QString& text)
{
    return static_cast<int>(std::count_if(drawn.begin(), drawn.end(),
                                          [&](const DrawnText& one) { return one.text.contains(text); }));
}

QString beyondReach(const Sheet& sheet)
{
    constexpr double rounding = 20; // sheet units: a point
    const auto said = [](int page, const QString& what, const QRectF& box) {
        return QStringLiteral("page %1: %2 at %3, %4 of %5 × %6 mm")
            .arg(page + 1)
            .arg(what)
            .arg(box.left() / unitsPerMillimetre)
            .arg(box.top() / unitsPerMillimetre)
            .arg(box.width() / unitsPerMillimetre)
            .arg(box.height() / unitsPerMillimetre);
    };
    for (int page = 0; page < sheet.pages(); ++page) {
        const QRectF reached =
            sheet.paperOf(page).reached().adjusted(-rounding, -rounding, rounding, rounding);
        for (const DrawnText& one : drawnOn(sheet, page)) {
            if (!reached.contains(one.box)) {
                return said(page, one.text, one.box);
            }
        }
        for (const QRectF& shape : shapesOn(sheet, page)) {
            if (!reached.contains(shape)) {
                return said(page, QStringLiteral("a shape"), shape);
            }
        }
    }
    return {};
}

QString writtenOver(const Sheet& sheet)
{
    constexpr double above = 0.28; // of a line, where nothing but accents is
    constexpr double below = 0.24;
    constexpr double beside = 6; // sheet units
    for (int page = 0; page < sheet.pages(); ++page) {
        std::vector<DrawnText> drawn = drawnOn(sheet, page);
        drawn.erase(std::remove_if(drawn.begin(), drawn.end(),
                                   [](const DrawnText& one) { return one.text.trimmed().isEmpty(); }),
                    drawn.end());
        for (DrawnText& one : drawn) {
            const double height = one.isTurned ? one.box.width() : one.box.height();
            const double most = std::max(above, below) * height;
            one.box = one.isTurned ? one.box.adjusted(most, beside, -most, -beside)
                                   : one.box.adjusted(beside, above * height, -beside, -below * height);
        }
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            for (std::size_t j = i + 1; j < drawn.size(); ++j) {
                if (drawn[i].box.intersects(drawn[j].box)) {
                    return QStringLiteral("page %1: “%2” and “%3”")
                        .arg(page + 1)
                        .arg(drawn[i].text, drawn[j].text);
                }
            }
        }
    }
    return {};
}

bool staysOnPaper(const Sheet& sheet) { return beyondReach(sheet).isEmpty(); }

} // namespace hearth::test
