// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/roster_sheet.h"

#include "core/base/birthday.h"
#include "ui/sheets/sheet_names.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

constexpr double cellSize = 10; // points
constexpr double nameSize = 11.5;
constexpr double columnPadding = 10; // points, both sides and a little air

/// A birthday without its year is still a day.
QString birthdayText(const QString& text, const SheetLanguage& language)
{
    constexpr int leapYear = 2000;
    const auto birthday = Birthday::fromText(text);
    if (!birthday) {
        return text;
    }
    if (text.startsWith(u"--")) {
        return language.dayOfYear(QDate::fromString(QString::number(leapYear) + text.mid(1), Qt::ISODate));
    }
    return language.day(QDate::fromString(text, Qt::ISODate));
}

QString statusText(const QString& word, const SheetLanguage& language)
{
    static const std::initializer_list<std::pair<const char*, const char*>> words{
        {"full", QT_TRANSLATE_NOOP("hearth::Sheet", "full")},
        {"trial", QT_TRANSLATE_NOOP("hearth::Sheet", "trial")},
        {"honorary", QT_TRANSLATE_NOOP("hearth::Sheet", "honorary")},
        {"guest", QT_TRANSLATE_NOOP("hearth::Sheet", "guest")},
        {"contact", QT_TRANSLATE_NOOP("hearth::Sheet", "contact")},
        {"former", QT_TRANSLATE_NOOP("hearth::Sheet", "former")}};
    for (const auto& [status, source] : words) {
        if (word == QLatin1String(status)) {
            return language.text(source);
        }
    }
    return word; // the club's own
}

/// The cells as they are read: days in words, lists of groups and roles in one line.
void putInWords(Roster& roster, const SheetLanguage& language)
{
    for (RosterRow& row : roster.rows) {
        for (std::size_t i = 0; i < roster.columns.size(); ++i) {
            QString& cell = row.cells[static_cast<qsizetype>(i)];
            switch (roster.columns[i]) {
            case RosterColumn::Joined:
                cell = language.day(QDate::fromString(cell, Qt::ISODate));
                break;
            case RosterColumn::Birthday:
                cell = birthdayText(cell, language);
                break;
            case RosterColumn::Status:
                cell = statusText(cell, language);
                break;
            case RosterColumn::Groups:
            case RosterColumn::Roles:
                cell.replace(u'\n', QStringLiteral(", "));
                break;
            default:
                break;
            }
        }
    }
}

double widestLine(const QString& cell, const SheetStyle& style)
{
    double widest = 0;
    for (const QString& line : cell.split(u'\n')) {
        widest = std::max(widest, textWidth(line, style) / sheetUnitsPerPoint);
    }
    return widest;
}

/// How wide each column would like to be, in points, as far as some hundreds of rows show it.
std::vector<double>
wantedWidths(const Roster& roster, const std::vector<RuledRows::Column>& columns, Print print)
{
    constexpr std::size_t looked = 400;
    constexpr double headingSize = 9;
    std::vector<double> wanted;
    for (const RuledRows::Column& column : columns) {
        wanted.push_back(textWidth(column.heading, inPrint({.size = headingSize, .isBold = true}, print)) /
                         sheetUnitsPerPoint);
    }
    const std::size_t stride = roster.rows.size() / looked + 1;
    for (std::size_t i = 0; i < roster.rows.size(); i += stride) {
        const RosterRow& row = roster.rows[i];
        wanted[0] = std::max(wanted[0], widestLine(listName(row.person.name),
                                                   inPrint({.size = nameSize, .isBold = true}, print)));
        for (std::size_t c = 0; c < roster.columns.size(); ++c) {
            wanted[c + 1] = std::max(wanted[c + 1], widestLine(row.cells[static_cast<qsizetype>(c)],
                                                               inPrint({.size = cellSize}, print)));
        }
    }
    for (double& width : wanted) {
        width += columnPadding;
    }
    return wanted;
}

/// Gives everybody what they want where there is room; else the widest give way first.
std::vector<double> shared(std::vector<double> wanted, double room)
{
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= room) {
        for (double& width : wanted) {
            width += (room - sum) / static_cast<double>(wanted.size());
        }
        return wanted;
    }
    std::vector<double> rising = wanted;
    std::sort(rising.begin(), rising.end());
    double left = room;
    double most = room;
    for (std::size_t i = 0; i < rising.size(); ++i) {
        most = left / static_cast<double>(rising.size() - i);
        if (rising[i] > most) {
            break;
        }
        left -= rising[i];
    }
    for (double& width : wanted) {
        width = std::min(width, most);
    }
    return wanted;
}

std::vector<RuledRows::Column>
rosterColumns(const Roster& roster, const SheetLanguage& language, const SheetPaper& paper)
{
    std::vector<RuledRows::Column> columns{{language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME")), 0}};
    for (const RosterColumn column : roster.columns) {
        columns.push_back({RosterSheet::heading(column, language).toUpper(), 0});
    }
    const auto widths =
        shared(wantedWidths(roster, columns, paper.print), paper.printed().width() / sheetUnitsPerPoint);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].width = widths[i];
    }
    return columns;
}

bool hasSeveralLines(const Roster& roster)
{
    return std::any_of(roster.rows.begin(), roster.rows.end(), [](const RosterRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const QString& cell) { return cell.contains(u'\n'); });
    });
}

SheetFrame::Words rosterWords(const Roster& roster, const SheetLanguage& language)
{
    const QString title = roster.subject.isEmpty()
                              ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Members"))
                              : roster.subject;
    //: Under a roster's title; %1: a day.
    const QString under = language
                              .text(QT_TRANSLATE_N_NOOP("hearth::Sheet", "%n people, as at %1"),
                                    static_cast<int>(roster.rows.size()))
                              .arg(language.longDay(roster.head.today));
    const QString beside =
        roster.isConfidential ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Confidential")) : QString();
    return {title, under, beside, {}};
}

Roster inWords(Roster roster, const SheetLanguage& language)
{
    putInWords(roster, language);
    return roster;
}

} // namespace

RosterSheet::RosterSheet(const Roster& roster, const SheetPaper& paper)
    : RosterSheet(roster, paper, std::make_shared<SheetLanguage>(roster.head.language, roster.head.country))
{
}

RosterSheet::RosterSheet(Roster roster, const SheetPaper& paper, std::shared_ptr<SheetLanguage> language)
    : Sheet(paper, rosterWords(roster, *language).title + u' ' + roster.head.today.toString(Qt::ISODate)),
      m_roster(inWords(std::move(roster), *language)),
      m_language(std::move(language)),
      m_frame(m_roster.head, paper, rosterWords(m_roster, *m_language)),
      m_table(m_frame.content().adjusted(0, 0, 0, -points(6)),
              rosterColumns(m_roster, *m_language, paper),
              static_cast<int>(m_roster.rows.size()),
              paper.tall(hasSeveralLines(m_roster) ? 30 : 22),
              paper.tall(hasSeveralLines(m_roster) ? 28 : 19),
              paper.print)
{
}

void RosterSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, *m_language, page, pages());
    m_table.draw(painter, page);
    const RuledRows::Span rows = m_table.rowsOn(page);
    for (int i = rows.first; i < rows.end; ++i) {
        const RosterRow& row = m_roster.rows[static_cast<std::size_t>(i)];
        writeText(painter, m_table.cell(i, 0), nameRuns(row.person.name),
                  inPrint({.size = nameSize}, paper().print));
        for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
            writeText(painter, m_table.cell(i, column + 1), row.cells[column],
                      inPrint({.size = cellSize}, paper().print));
        }
    }
}

SheetContent RosterSheet::content() const
{
    SheetContent content = m_frame.heading(*m_language);
    SheetContent::Table table{{}, m_table.headings(), {}, 0};
    for (const RosterRow& row : m_roster.rows) {
        table.rows.push_back(QStringList{listName(row.person.name)} + row.cells);
    }
    content.blocks.emplace_back(std::move(table));
    return content;
}

QString RosterSheet::heading(RosterColumn column, const SheetLanguage& language)
{
    static const std::initializer_list<const char*> headings{
        QT_TRANSLATE_NOOP("hearth::Sheet", "Number"),  QT_TRANSLATE_NOOP("hearth::Sheet", "Status"),
        QT_TRANSLATE_NOOP("hearth::Sheet", "Groups"),  QT_TRANSLATE_NOOP("hearth::Sheet", "Roles"),
        QT_TRANSLATE_NOOP("hearth::Sheet", "Joined"),  QT_TRANSLATE_NOOP("hearth::Sheet", "Phone"),
        QT_TRANSLATE_NOOP("hearth::Sheet", "Mobile"),  QT_TRANSLATE_NOOP("hearth::Sheet", "E-mail"),
        QT_TRANSLATE_NOOP("hearth::Sheet", "Address"), QT_TRANSLATE_NOOP("hearth::Sheet", "Birthday")};
    return language.text(*(headings.begin() + static_cast<std::ptrdiff_t>(column)));
}

} // namespace hearth
