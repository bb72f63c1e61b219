// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/seating_sheet.h"

#include "ui/sheets/sheet_names.h"
#include "ui/sheets/sheet_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double seatingNamePart = 0.45; // of the width
constexpr double widestRound = 90;       // points

std::vector<RuledRows::Column>
seatingColumns(const TableCards& cards, const SheetLanguage& language, const SheetPaper& paper)
{
    const double whole = paper.printed().width() / sheetUnitsPerPoint;
    const int rounds = std::max(1, cards.rounds);
    const double each = std::min(widestRound, whole * (1 - seatingNamePart) / rounds);
    std::vector<RuledRows::Column> columns{
        {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME")), whole - each * rounds}};
    for (int round = 1; round <= rounds; ++round) {
        //: Above the numbers of tables; %1: which round.
        columns.push_back(
            {cards.rounds > 1
                 ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "ROUND %1")).arg(language.number(round))
                 //: Above the numbers of tables.
                 : language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "TABLE")),
             each});
    }
    return columns;
}

SheetFrame::Words seatingWords(const TableCards& cards, const SheetLanguage& language)
{
    return {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Who sits where")),
            cards.listed.meeting.title + QStringLiteral(" · ") + whenAndWhere(cards.listed, language),
            {},
            {}};
}

} // namespace

Result<std::unique_ptr<Sheet>> makeSeating(Club& club, const SheetOrder& order)
{
    auto cards = tableCards(club, order.meeting);
    if (!cards) {
        return failure(cards.error());
    }
    const SheetPaper paper = settledPaper(cards->head, order);
    return std::make_unique<SeatingSheet>(std::move(*cards), paper);
}

SeatingSheet::SeatingSheet(TableCards cards, const SheetPaper& paper)
    : Sheet(paper,
            SheetLanguage(cards.head.language, cards.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Who sits where")) +
                u' ' + cards.listed.meeting.starts.date.toString(Qt::ISODate)),
      m_cards(std::move(cards)),
      m_language(m_cards.head.language, m_cards.head.country),
      m_frame(m_cards.head, paper, seatingWords(m_cards, m_language)),
      m_table(m_frame.content().adjusted(0, 0, 0, -points(6)),
              seatingColumns(m_cards, m_language, paper),
              static_cast<int>(m_cards.lines.size()),
              paper.tall(23),
              paper.tall(20),
              paper.print)
{
}

QString SeatingSheet::tableOf(const TableCards::Line& line, int round) const
{
    const int table =
        round < static_cast<int>(line.tables.size()) ? line.tables[static_cast<std::size_t>(round)] : 0;
    return table > 0 ? m_language.number(table) : QStringLiteral("–");
}

void SeatingSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    if (m_cards.lines.empty()) {
        writeText(painter, m_frame.content(),
                  m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Nobody is seated yet.")),
                  inPrint({.size = 12, .isQuiet = true, .alignment = Qt::AlignTop}, paper().print));
        return;
    }
    m_table.draw(painter, page);
    const RuledRows::Span rows = m_table.rowsOn(page);
    for (int row = rows.first; row < rows.end; ++row) {
        const TableCards::Line& line = m_cards.lines[static_cast<std::size_t>(row)];
        writeText(painter, m_table.cell(row, 0), nameRuns(line.person.name),
                  inPrint({.size = 12}, paper().print));
        for (int round = 0; round < m_cards.rounds; ++round) {
            writeText(painter, m_table.cell(row, round + 1), tableOf(line, round),
                      inPrint({.size = 12, .isBold = true}, paper().print));
        }
    }
}

SheetContent SeatingSheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    SheetContent::Table table{{}, m_table.headings(), {}, 0};
    for (const TableCards::Line& line : m_cards.lines) {
        QStringList row{listName(line.person.name)};
        for (int round = 0; round < m_cards.rounds; ++round) {
            row += tableOf(line, round);
        }
        table.rows.push_back(std::move(row));
    }
    if (m_cards.lines.empty()) {
        content.blocks.emplace_back(SheetContent::Text{m_language.text("Nobody is seated yet.")});
    } else {
        content.blocks.emplace_back(std::move(table));
    }
    return content;
}

} // namespace hearth
