// SPDX-License-Identifier: GPL-3.0-or-later
// A long text in one width and one size, line by line, to be cut wherever a page ends.
#pragma once

#include "ui/sheets/sheet_text.h"

#include <memory>
#include <vector>

class QTextLayout;

namespace hearth {

class FlowedText {
public:
    FlowedText(const QString& text, const SheetStyle& style, double width);
    ~FlowedText();
    FlowedText(FlowedText&& other) noexcept;
    FlowedText(const FlowedText&) = delete;
    FlowedText& operator=(const FlowedText&) = delete;
    FlowedText& operator=(FlowedText&&) = delete;

    [[nodiscard]] int lines() const { return static_cast<int>(m_lines.size()); }
    /// As it was given.
    [[nodiscard]] QString text() const;
    /// In sheet units.
    [[nodiscard]] double lineHeight() const;
    /// Draws the lines from `first` until before `end`, the first of them at the top of `place`.
    void draw(QPainter& painter, const QPointF& place, int first, int end) const;

private:
    struct Line {
        std::size_t paragraph = 0;
        int line = 0;
    };

    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<Line> m_lines;
    SheetStyle m_style;
};

} // namespace hearth
