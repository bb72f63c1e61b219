// SPDX-License-Identifier: GPL-3.0-or-later
// Letters from one text: the address stands where the envelope's window is, the letterhead beside it, and
// each letter goes on over as many pages as it takes.
#pragma once

#include "core/report/mailing.h"
#include "ui/sheets/flowed_text.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"

#include <QImage>

#include <memory>
#include <optional>

namespace hearth {

class Club;

/// Where an envelope's window shows the letter, in millimetres from the paper's upper left corner.
struct LetterWindow {
    QString code;
    QString name;
    QRectF address;
    double sender = 0; ///< The height of the line above it that names the sender; 0 for none.
    double body = 0;   ///< Where the text begins.
    std::vector<double> folds;
};

/// `DIN` 5008 B, `DL` and `#10`.
[[nodiscard]] const std::vector<LetterWindow>& letterWindows();

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeLetters(Club& club, const SheetOrder& order);

class LetterSheet final : public Sheet {
public:
    /// `text` is checked already.
    LetterSheet(Mailing mailing,
                LetterWindow window,
                const QString& text,
                const std::optional<ListedMeeting>& meeting,
                const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return std::max(1, static_cast<int>(m_pages.size())); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] bool isBlank() const override { return m_mailing.items.empty(); }

private:
    struct Page {
        std::size_t letter = 0;
        int first = 0; ///< Lines.
        int end = 0;
        int number = 0;
        int of = 0;
    };

    void breakIntoPages(std::size_t letter);
    void drawHead(QPainter& painter, std::size_t letter) const;
    [[nodiscard]] SheetStyle style(SheetStyle usual) const { return inPrint(usual, paper().print); }

    Mailing m_mailing;
    LetterWindow m_window;
    SheetLanguage m_language;
    QImage m_logo;
    QRectF m_text; ///< Where the text of a page that follows goes.
    std::vector<FlowedText> m_letters;
    std::vector<Page> m_pages;
};

} // namespace hearth
