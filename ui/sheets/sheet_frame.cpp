// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_frame.h"

#include "ui/sheets/sheet_text.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

/// In points; on small paper the content needs the room more.
double headHeightIn(Print print, const QRectF& printed)
{
    constexpr double mostPart = 0.3; // of the page
    const double usual = print == Print::Large ? 112 : 56;
    return std::min(usual, printed.height() / sheetUnitsPerPoint * mostPart);
}
double footHeightIn(Print print) { return print == Print::Large ? 24 : 14; }
constexpr double rightPart = 0.36; // of the width, for letterhead and logo
// Of the head's height; in large print two lines of 18 points stand under the title.
double clubPartIn(Print print) { return print == Print::Large ? 0.21 : 0.25; }
double titlePartIn(Print print) { return print == Print::Large ? 0.35 : 0.45; }

} // namespace

SheetFrame::SheetFrame(const SheetHead& head, const SheetPaper& paper, Words words)
    : m_head(head), m_printed(paper.printed()), m_print(paper.print), m_words(std::move(words))
{
    m_logo.loadFromData(head.logo);
}

QRectF SheetFrame::content() const
{
    constexpr double gap = 8;
    return m_printed.adjusted(0, points(headHeightIn(m_print, m_printed) + gap), 0,
                              -points(footHeightIn(m_print)));
}

SheetContent SheetFrame::heading(const SheetLanguage& language) const
{
    SheetContent content = contentOf(m_head, language, m_words.title);
    content.under = m_words.under;
    content.mark = m_words.beside;
    content.foot = m_words.code;
    return content;
}

void SheetFrame::draw(QPainter& painter, const SheetLanguage& language, int page, int pages) const
{
    const bool hasRight = !m_head.letterhead.isEmpty() || !m_logo.isNull() || !m_words.beside.isEmpty();
    const double right = hasRight ? m_printed.width() * rightPart : 0;
    const double head = headHeightIn(m_print, m_printed);
    const double clubPart = clubPartIn(m_print);
    const double titlePart = titlePartIn(m_print);
    QRectF line(m_printed.topLeft(), QSizeF(m_printed.width() - right - points(hasRight ? 10 : 0), 0));
    const auto next = [&](double height) {
        line.setTop(line.bottom());
        line.setHeight(points(height));
        return line;
    };
    writeText(painter, next(head * clubPart), m_head.club, inPrint({.size = 11, .isQuiet = true}, m_print));
    writeText(painter, next(head * titlePart), m_words.title,
              inPrint({.size = 19, .isBold = true, .least = 0.6}, m_print));
    writeText(painter, next(head * (1 - clubPart - titlePart)), m_words.under,
              inPrint({.size = 10.5, .isQuiet = true}, m_print));
    if (hasRight) {
        drawLetterhead(painter, {m_printed.right() - right, m_printed.top(), right, points(head)});
    }
    const QRectF foot(m_printed.left(), m_printed.bottom() - points(footHeightIn(m_print)), m_printed.width(),
                      points(footHeightIn(m_print)));
    writeText(painter, foot, m_words.code, inPrint({.size = 9.5, .isQuiet = true}, m_print));
    //: At the foot of a printed page; %1 and %2 are numbers.
    writeText(painter, foot,
              language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "page %1 of %2"))
                  .arg(language.number(page + 1), language.number(pages)),
              inPrint({.size = 9.5, .isQuiet = true, .alignment = Qt::AlignRight}, m_print));
}

void SheetFrame::drawLetterhead(QPainter& painter, const QRectF& box) const
{
    const double besideHeight = m_print == Print::Large ? 24 : 15; // points
    QRectF above = box;
    if (!m_words.beside.isEmpty()) {
        above.setBottom(box.bottom() - points(besideHeight));
        writeText(painter, QRectF(box.left(), above.bottom(), box.width(), points(besideHeight)),
                  m_words.beside,
                  inPrint({.size = 11, .isBold = true, .alignment = Qt::AlignRight}, m_print));
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
