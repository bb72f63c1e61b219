// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sign_in_pages.h"

#include "ui/sheets/sheet_names.h"
#include "ui/sheets/sheet_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

enum SignInColumn { NumberAt, BoxAt, NameAt, GroupAt, TimeAt, SignatureAt };

constexpr double totalsHeight = 34; // points
constexpr double tallestRow = 23;
constexpr double lowestRow = 20.6;
constexpr double boxSide = 12.5;

int rowCount(const SignInSheet& sheet) { return static_cast<int>(sheet.people.size()) + sheet.blankLines; }

constexpr double roomForAll = 300; // points beside number and box; on less only name and signature stand
constexpr double roomToSign = 120;

double numberWidth(const SignInSheet& sheet, Print print)
{
    constexpr double wider = 1.6; // in large print
    return (rowCount(sheet) > 999 ? 38 : 30) * (print == Print::Large ? wider : 1);
}

double boxWidth(Print print) { return print == Print::Large ? 58 : 36; }

/// What is left of the width for names and all that follows.
double restOf(const SignInSheet& sheet, const SheetPaper& paper)
{
    return paper.printed().width() / sheetUnitsPerPoint - numberWidth(sheet, paper.print) -
           boxWidth(paper.print);
}

/// The columns, their widths in points. A group's room goes to the signature where there are no groups.
std::vector<RuledRows::Column>
columnsOf(const SignInSheet& sheet, const SheetLanguage& language, const SheetPaper& paper)
{
    const double rest = restOf(sheet, paper);
    const bool isLarge = paper.print == Print::Large;
    const double number = numberWidth(sheet, paper.print);
    const double box = boxWidth(paper.print);
    const double whole = number + box + rest;
    const double largeTime = isLarge ? 75 : 58;
    const double time = rest >= roomForAll ? largeTime : 0;
    const double group = sheet.hasGroups ? whole * 0.17 : 0;
    const double narrowName = rest >= roomToSign ? rest * 0.55 : rest;
    const double name = rest >= roomForAll ? whole * (isLarge ? 0.4 : 0.33) : narrowName;
    return {{language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NO.")), number},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "HERE")), box},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME")), name},
            {sheet.hasGroups ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "GROUP")) : QString(), group},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "TIME IN")), time},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "SIGNATURE")), rest - name - group - time}};
}

SheetFrame::Words wordsOf(const SignInSheet& sheet, const SheetLanguage& language)
{
    const Meeting& meeting = sheet.listed.meeting;
    QString beside;
    if (meeting.status == MeetingStatus::Cancelled) {
        beside = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CANCELLED"));
    } else if (sheet.isTechnologyFree) {
        beside = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "technology-free"));
    }
    //: At the foot of a printed sheet; %1 is such as K7-M4.
    const QString code =
        sheet.edition.code.isEmpty()
            ? QString()
            : language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Sheet code %1")).arg(sheet.edition.code);
    return {meeting.title, whenAndWhere(sheet.listed, language), beside, code};
}

/// In large print and on small paper the groups' room goes to names and signatures.
SignInSheet forPaper(SignInSheet sheet, const SheetPaper& paper)
{
    sheet.hasGroups = sheet.hasGroups && paper.print == Print::Usual && restOf(sheet, paper) >= roomForAll;
    return sheet;
}

} // namespace

SignInPages::SignInPages(SignInSheet sheet, const SheetPaper& paper)
    : Sheet(paper,
            sheet.listed.meeting.title + u' ' + sheet.listed.meeting.starts.date.toString(Qt::ISODate)),
      m_sheet(forPaper(std::move(sheet), paper)),
      m_language(m_sheet.head.language, m_sheet.head.country),
      m_frame(m_sheet.head, paper, wordsOf(m_sheet, m_language)),
      m_table(m_frame.content().adjusted(0, 0, 0, -points(paper.tall(totalsHeight))),
              columnsOf(m_sheet, m_language, paper),
              rowCount(m_sheet),
              paper.tall(tallestRow),
              paper.tall(lowestRow),
              paper.print)
{
}

void SignInPages::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    m_table.draw(painter, page);
    const RuledRows::Span rows = m_table.rowsOn(page);
    for (int row = rows.first; row < rows.end; ++row) {
        drawRow(painter, row);
    }
    drawTotals(painter);
}

void SignInPages::drawRow(QPainter& painter, int row) const
{
    writeText(painter, m_table.cell(row, NumberAt), QString::number(row + 1),
              inPrint({.size = 11.5, .isQuiet = true}, paper().print));
    const QRectF place = m_table.cell(row, BoxAt);
    painter.setPen(QPen(ink::black(), points(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(place.left(), place.center().y() - points(boxSide / 2), points(boxSide), points(boxSide)),
        points(1.5), points(1.5));
    if (row >= static_cast<int>(m_sheet.people.size())) {
        return;
    }
    const SheetPerson& person = m_sheet.people[static_cast<std::size_t>(row)];
    writeText(painter, m_table.cell(row, NameAt), nameRuns(person.name),
              inPrint({.size = 12}, paper().print));
    if (m_sheet.hasGroups) {
        writeText(painter, m_table.cell(row, GroupAt), groupsOf(person), {.size = 11, .isQuiet = true});
    }
}

QString SignInPages::groupsOf(const SheetPerson& person) const
{
    //: In the column of groups: somebody who comes as a guest.
    return person.isGuest ? m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Guest"))
                          : person.groups.join(QStringLiteral(", "));
}

SheetContent SignInPages::content() const
{
    SheetContent content = m_frame.heading(m_language);
    SheetContent::Table table{{}, m_table.headings(), {}, NameAt};
    for (int row = 0; row < rowCount(m_sheet); ++row) {
        const bool isBlank = row >= static_cast<int>(m_sheet.people.size());
        const SheetPerson person = isBlank ? SheetPerson() : m_sheet.people[static_cast<std::size_t>(row)];
        QStringList cells{QString::number(row + 1), {}, listName(person.name)};
        if (m_sheet.hasGroups) {
            cells += groupsOf(person);
        }
        table.rows.push_back(cells + QStringList{{}, {}});
    }
    content.blocks.emplace_back(std::move(table));
    return content;
}

void SignInPages::drawTotals(QPainter& painter) const
{
    const QRectF content = m_frame.content();
    QRectF box(content.left(), content.bottom() - points(paper().tall(totalsHeight) - 4), content.width(),
               points(paper().tall(24)));
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), points(0.9)), ink::black());
    SheetStyle style = inPrint({.size = 11.5}, paper().print);
    const std::array<std::pair<QString, double>, 3> lines{
        {{m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Members here")), 34},
         {m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Guests")), 34},
         {m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Checked by")), 130}}};
    constexpr double gap = 4;
    constexpr double between = 18;
    double wanted = 0;
    for (const auto& [words, blank] : lines) {
        wanted += textWidth(words, style) + points(gap + blank + between);
    }
    const double part = std::min(1.0, box.width() / (wanted - points(between))); // less on small paper
    style.size *= part;                                                          // all of them alike
    for (const auto& [words, blank] : lines) {
        const double width = textWidth(words, style) + 2;
        writeText(painter, QRectF(box.left(), box.top(), width, box.height()), words, style);
        const double left = box.left() + width + points(gap * part);
        painter.fillRect(QRectF(left, box.center().y() + points(6),
                                std::min(points(blank * part), content.right() - left), points(0.7)),
                         ink::black());
        box.setLeft(left + points((blank + between) * part));
    }
}

} // namespace hearth
