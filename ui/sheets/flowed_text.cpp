// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/flowed_text.h"

#include <QPainter>
#include <QTextLayout>

namespace hearth {

FlowedText::FlowedText(const QString& text, const SheetStyle& style, double width) : m_style(style)
{
    for (const QString& paragraph : text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, sheetFont(style));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        int count = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            m_lines.push_back({m_paragraphs.size(), count++});
        }
        layout->endLayout();
        m_paragraphs.push_back(std::move(layout));
    }
}

FlowedText::~FlowedText() = default;
FlowedText::FlowedText(FlowedText&& other) noexcept = default;

QString FlowedText::text() const
{
    QStringList paragraphs;
    for (const auto& paragraph : m_paragraphs) {
        paragraphs += paragraph->text();
    }
    return paragraphs.join(u'\n');
}

double FlowedText::lineHeight() const
{
    constexpr double spacing = 1.35; // of the size: a letter is read, not looked up
    return points(m_style.size * spacing);
}

void FlowedText::draw(QPainter& painter, const QPointF& place, int first, int end) const
{
    painter.setPen(m_style.isQuiet ? ink::quiet() : ink::black());
    double baseline = place.y() + points(m_style.size);
    for (int i = first; i < end && i < lines(); ++i) {
        const auto [paragraph, number] = m_lines[static_cast<std::size_t>(i)];
        const QTextLine line = m_paragraphs[paragraph]->lineAt(number);
        line.draw(&painter, QPointF(place.x(), baseline - line.ascent() - line.y()));
        baseline += lineHeight();
    }
}

} // namespace hearth
