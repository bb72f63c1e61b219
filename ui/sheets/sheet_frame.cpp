// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_frame.h"

#include "ui/sheets/sheet_text.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double headHeight = 56; // points
constexpr double footHeight = 14;
constexpr double rightPart = 0.36; // of the width, for letterhead and logo
constexpr double clubLine = 14;
constexpr double titleLine = 25;

} // namespace

SheetFrame::SheetFrame(const SheetHead& head, const SheetPaper& paper, Words words)
    : m_head(head), m_printed(paper.printed()), m_words(std::move(words))
{
    m_logo.loadFromData(head.logo);
}

QRectF SheetFrame::content() const
{
    constexpr double gap = 8;
    return m_printed.adjusted(0, points(headHeight + gap), 0, -points(footHeight));
}

void SheetFrame::draw(QPainter& painter, const SheetLanguage& language, int page, int pages) const
{
    const bool hasRight = !m_head.letterhead.isEmpty() || !m_logo.isNull() || !m_words.beside.isEmpty();
    const double right = hasRight ? m_printed.width() * rightPart : 0;
    QRectF line(m_printed.topLeft(), QSizeF(m_printed.width() - right - points(hasRight ? 10 : 0), 0));
    const auto next = [&](double height) {
        line.setTop(line.bottom());
        line.setHeight(points(height));
        return line;
    };
    writeText(painter, next(clubLine), m_head.club, {.size = 11, .isQuiet = true});
    writeText(painter, next(titleLine), m_words.title, {.size = 19, .isBold = true});
    writeText(painter, next(headHeight - clubLine - titleLine), m_words.under,
              {.size = 10.5, .isQuiet = true});
    if (hasRight) {
        drawLetterhead(painter, {m_printed.right() - right, m_printed.top(), right, points(headHeight)});
    }
    const QRectF foot(m_printed.left(), m_printed.bottom() - points(footHeight), m_printed.width(),
                      points(footHeight));
    writeText(painter, foot, m_words.code, {.size = 9.5, .isQuiet = true});
    //: At the foot of a printed page; %1 and %2 are numbers.
    writeText(painter, foot,
              language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "page %1 of %2"))
                  .arg(language.number(page + 1), language.number(pages)),
              {.size = 9.5, .isQuiet = true, .alignment = Qt::AlignRight});
}

void SheetFrame::drawLetterhead(QPainter& painter, const QRectF& box) const
{
    constexpr double besideHeight = 15;
    QRectF above = box;
    if (!m_words.beside.isEmpty()) {
        above.setBottom(box.bottom() - points(besideHeight));
        writeText(painter, QRectF(box.left(), above.bottom(), box.width(), points(besideHeight)),
                  m_words.beside, {.size = 11, .isBold = true, .alignment = Qt::AlignRight});
    }
    if (!m_logo.isNull()) {
        QSizeF size = m_logo.size();
        size.scale(box.width() / 2, above.height(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(above.right() - size.width(), above.top()), size), m_logo);
        above.setRight(above.right() - size.width() - points(8));
    }
    writeText(painter, above, m_head.letterhead, {.size = 8.5, .isQuiet = true, .alignment = Qt::AlignRight});
}

} // namespace hearth
