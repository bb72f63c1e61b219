// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sheets/drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace hearth::test {

namespace {

class ListeningEngine final : public QPaintEngine {
public:
    ListeningEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& place, const QTextItem& item) override
    {
        const QRectF box(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_drawn.push_back({item.text(), state->transform().mapRect(box)});
    }

    [[nodiscard]] const std::vector<DrawnText>& drawn() const { return m_drawn; }

private:
    std::vector<DrawnText> m_drawn;
};

class ListeningPaper final : public QPaintDevice {
public:
    explicit ListeningPaper(const QSizeF& size) : m_size(size.toSize()) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<DrawnText>& drawn() const { return m_engine.drawn(); }

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

bool staysOnPaper(const Sheet& sheet)
{
    constexpr double rounding = 20; // sheet units: a point
    for (int page = 0; page < sheet.pages(); ++page) {
        const QRectF paper = sheet.paperOf(page).page().adjusted(-rounding, -rounding, rounding, rounding);
        for (const DrawnText& one : drawnOn(sheet, page)) {
            if (!paper.contains(one.box)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace hearth::test
