// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds a sheet's content on each page: the club's name and letterhead, the sheet's title, and at
// the foot its code and the page's number.
#pragma once

#include "core/report/sheet_head.h"
#include "ui/sheets/sheet.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_language.h"

#include <QImage>

namespace hearth {

class SheetFrame {
public:
    /// What is said in the head and the foot of every page.
    struct Words {
        QString title;
        QString under;  ///< The title: when and where.
        QString beside; ///< To the right: what is special.
        QString code;   ///< "Sheet code K7-M4".
    };

    SheetFrame(const SheetHead& head, const SheetPaper& paper, Words words);

    /// Where the content goes.
    [[nodiscard]] QRectF content() const;
    /// What stands in head and foot, for the blocks of the sheet to be added.
    [[nodiscard]] SheetContent heading(const SheetLanguage& language) const;
    void draw(QPainter& painter, const SheetLanguage& language, int page, int pages) const;

private:
    void drawLetterhead(QPainter& painter, const QRectF& box) const;

    SheetHead m_head;
    QRectF m_printed;
    Print m_print;
    Words m_words;
    QImage m_logo;
};

} // namespace hearth
