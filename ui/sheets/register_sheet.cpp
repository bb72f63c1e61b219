// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/register_sheet.h"

#include "ui/sheets/sheet_names.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

constexpr double registerNameSize = 11; // points
constexpr double legendHeight = 20;

/// Of the days, which are written upwards; on small paper the rows need the room more.
double headingHeightOf(Print print, const QRectF& content)
{
    constexpr double mostPart = 0.4;
    return std::min(points(print == Print::Large ? 96 : 56), content.height() * mostPart);
}

SheetFrame::Words registerWords(const TermRegister& made, const SheetLanguage& language)
{
    const QString title =
        made.group.isEmpty() ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Register")) : made.group;
    //: A stretch of time; %1 and %2: days.
    const QString under = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1 to %2"))
                              .arg(language.day(made.term.first), language.day(made.term.last));
    return {title, under, {}, {}};
}

/// A tick, drawn: not every font has one.
void drawTick(QPainter& painter, const QRectF& box)
{
    const double side = std::min(box.width(), box.height()) * 0.5;
    const QPointF middle = box.center();
    QPen pen(ink::black(), side * 0.2);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const std::array<QPointF, 3> line{middle + QPointF(-side / 2, 0), middle + QPointF(-side / 8, side * 0.4),
                                      middle + QPointF(side / 2, -side * 0.45)};
    painter.drawPolyline(line.data(), static_cast<int>(line.size()));
}

} // namespace

Result<std::unique_ptr<Sheet>> makeRegister(Club& club, const SheetOrder& order)
{
    auto made = termRegister(club, order.group, {order.from, order.until});
    if (!made) {
        return failure(made.error());
    }
    SheetPaper paper = settledPaper(made->head, order);
    paper.orientation = QPageLayout::Landscape;
    return std::make_unique<RegisterSheet>(std::move(*made), paper);
}

RegisterSheet::RegisterSheet(TermRegister made, const SheetPaper& paper)
    : Sheet(paper,
            SheetLanguage(made.head.language, made.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Register")) +
                u' ' + made.term.first.toString(Qt::ISODate)),
      m_register(std::move(made)),
      m_language(m_register.head.language, m_register.head.country),
      m_frame(m_register.head, paper, registerWords(m_register, m_language)),
      m_grid(m_frame.content().adjusted(
          0, headingHeightOf(paper.print, m_frame.content()), 0, -points(legendHeight))),
      m_nameWidth(m_grid.width() * (paper.print == Print::Large ? 0.3 : 0.22)),
      m_squareWidth(points(paper.print == Print::Large ? 30 : 19)),
      m_totalWidth(points(paper.print == Print::Large ? 52 : 34)),
      m_rowHeight(std::min(points(paper.tall(18)), m_grid.height()))
{
    m_rowsEach = std::max(1, static_cast<int>(std::floor(m_grid.height() / m_rowHeight)));
    const int rows = static_cast<int>(m_register.rows.size()) + 1;
    if (rows > m_rowsEach && rows % m_rowsEach == 1 && m_rowsEach > 1) {
        --m_rowsEach; // so that the totals don't stand on a page of their own
    }
    m_meetingsEach =
        std::max(1, static_cast<int>((m_grid.width() - m_nameWidth - m_totalWidth) / m_squareWidth));
}

int RegisterSheet::pagesAcross() const
{
    const int meetings = static_cast<int>(m_register.meetings.size());
    return std::max(1, (meetings + m_meetingsEach - 1) / m_meetingsEach);
}

int RegisterSheet::pages() const
{
    const int rows = static_cast<int>(m_register.rows.size()) + 1; // and the totals
    return pagesAcross() * ((rows + m_rowsEach - 1) / m_rowsEach);
}

RegisterSheet::Span RegisterSheet::meetingsOn(int page) const
{
    const int first = page % pagesAcross() * m_meetingsEach;
    return {first, std::min(first + m_meetingsEach, static_cast<int>(m_register.meetings.size()))};
}

RegisterSheet::Span RegisterSheet::rowsOn(int page) const
{
    const int first = page / pagesAcross() * m_rowsEach;
    return {first, std::min(first + m_rowsEach, static_cast<int>(m_register.rows.size()) + 1)};
}

QRectF RegisterSheet::square(int row, int meeting, int page) const
{
    return {m_grid.left() + m_nameWidth + (meeting - meetingsOn(page).first) * m_squareWidth,
            m_grid.top() + row % m_rowsEach * m_rowHeight, m_squareWidth, m_rowHeight};
}

void RegisterSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    if (m_register.meetings.empty()) {
        writeText(painter, m_grid,
                  m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "No meetings in this time.")),
                  style({.size = 12, .isQuiet = true, .alignment = Qt::AlignTop}));
        return;
    }
    drawHeadings(painter, page);
    const Span rows = rowsOn(page);
    const int people = static_cast<int>(m_register.rows.size());
    for (int row = rows.first; row < rows.end; ++row) {
        if (row < people) {
            drawRow(painter, row, page);
        } else {
            drawTotals(painter, page);
        }
    }
    const Span meetings = meetingsOn(page);
    const double right = m_grid.left() + m_nameWidth + (meetings.end - meetings.first) * m_squareWidth;
    const double bottom = m_grid.top() + (rows.end - rows.first) * m_rowHeight;
    for (int row = 0; row <= rows.end - rows.first; ++row) {
        const bool isStrong = row == 0 || (rows.first + row) % 5 == 0 || rows.first + row == people;
        painter.fillRect(QRectF(m_grid.left(), m_grid.top() + row * m_rowHeight,
                                right + m_totalWidth - m_grid.left(), points(isStrong ? 0.7 : 0.4)),
                         isStrong ? ink::quiet() : ink::line());
    }
    for (int column = 0; column <= meetings.end - meetings.first; ++column) {
        painter.fillRect(QRectF(m_grid.left() + m_nameWidth + column * m_squareWidth, m_grid.top(),
                                points(0.4), bottom - m_grid.top()),
                         ink::line());
    }
    drawLegend(painter);
}

void RegisterSheet::drawHeadings(QPainter& painter, int page) const
{
    const double height = headingHeightOf(paper().print, m_frame.content());
    const SheetStyle bold = style({.size = 9, .isBold = true, .isQuiet = true, .least = 0.5});
    const double line = points(paper().tall(18));
    writeText(painter, QRectF(m_grid.left() + points(4), m_grid.top() - line, m_nameWidth - points(8), line),
              m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME")), bold);
    const Span meetings = meetingsOn(page);
    for (int meeting = meetings.first; meeting < meetings.end; ++meeting) {
        const QRectF place = square(0, meeting, page);
        painter.save();
        painter.translate(place.left(), m_grid.top() - points(3));
        painter.rotate(-90);
        writeText(painter, QRectF(0, 0, height - points(6), m_squareWidth),
                  m_language.dayOfYear(m_register.meetings[static_cast<std::size_t>(meeting)].starts.date),
                  style({.size = 9.5}));
        painter.restore();
    }
    const QRectF last = square(0, meetings.end, page);
    writeText(
        painter, QRectF(last.left(), m_grid.top() - line, m_totalWidth, line),
        //: Above how often somebody came.
        m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CAME")),
        style({.size = 9, .isBold = true, .isQuiet = true, .alignment = Qt::AlignHCenter, .least = 0.5}));
}

void RegisterSheet::drawRow(QPainter& painter, int row, int page) const
{
    const TermRegister::Row& line = m_register.rows[static_cast<std::size_t>(row)];
    const Span meetings = meetingsOn(page);
    const QRectF first = square(row, meetings.first, page);
    writeText(painter, QRectF(m_grid.left() + points(4), first.top(), m_nameWidth - points(8), m_rowHeight),
              nameRuns(line.person.name), style({.size = registerNameSize}));
    for (int meeting = meetings.first; meeting < meetings.end; ++meeting) {
        if (const auto mark = line.marks[static_cast<std::size_t>(meeting)]) {
            drawMark(painter, square(row, meeting, page), *mark);
        }
    }
    QRectF total = square(row, meetings.end, page);
    total.setWidth(m_totalWidth);
    writeText(painter, total, m_language.number(line.came),
              style({.size = registerNameSize, .alignment = Qt::AlignHCenter}));
}

void RegisterSheet::drawTotals(QPainter& painter, int page) const
{
    const Span meetings = meetingsOn(page);
    const int row = static_cast<int>(m_register.rows.size());
    const QRectF first = square(row, meetings.first, page);
    writeText(painter, QRectF(m_grid.left() + points(4), first.top(), m_nameWidth - points(8), m_rowHeight),
              m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Here in all")),
              style({.size = registerNameSize, .isBold = true}));
    for (int meeting = meetings.first; meeting < meetings.end; ++meeting) {
        if (const auto came = m_register.meetings[static_cast<std::size_t>(meeting)].came) {
            writeText(painter, square(row, meeting, page), m_language.number(*came),
                      style({.size = 10, .isBold = true, .alignment = Qt::AlignHCenter, .least = 0.4}));
        }
    }
}

void RegisterSheet::drawMark(QPainter& painter, const QRectF& box, AttendanceStatus status) const
{
    const SheetStyle letter = style({.size = 10, .isQuiet = true, .alignment = Qt::AlignHCenter});
    switch (status) {
    case AttendanceStatus::Present:
        drawTick(painter, box);
        break;
    case AttendanceStatus::Late:
        //: In the square of a register: came late.
        writeText(painter, box, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "L")), letter);
        break;
    case AttendanceStatus::Excused:
        //: In the square of a register: was excused.
        writeText(painter, box, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "E")), letter);
        break;
    case AttendanceStatus::Absent:
        writeText(painter, box, QStringLiteral("–"), letter);
        break;
    }
}

void RegisterSheet::drawLegend(QPainter& painter) const
{
    const QRectF content = m_frame.content();
    const double height = points(legendHeight - 4);
    const QRectF tick(content.left(), content.bottom() - height, height, height);
    drawTick(painter, tick);
    //: Beside a tick, under a register.
    const QString words = m_language.text(
        QT_TRANSLATE_NOOP("hearth::Sheet", "here · L here, late · E excused · – absent · blank: not marked"));
    writeText(painter, QRectF(tick.right() + points(2), tick.top(), content.right() - tick.right(), height),
              words, style({.size = 9.5, .isQuiet = true, .least = 0.5}));
}

QString RegisterSheet::markInWords(std::optional<AttendanceStatus> status) const
{
    if (!status) {
        return {};
    }
    switch (*status) {
    case AttendanceStatus::Present:
        //: In a register that is heard: somebody came.
        return m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "here"));
    case AttendanceStatus::Late:
        //: In a register that is heard: somebody came late.
        return m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "late"));
    case AttendanceStatus::Excused:
        return m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "excused"));
    case AttendanceStatus::Absent:
        break;
    }
    return m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "absent"));
}

SheetContent RegisterSheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    if (m_register.meetings.empty()) {
        content.blocks.emplace_back(SheetContent::Text{m_language.text("No meetings in this time.")});
        return content;
    }
    SheetContent::Table table{{}, {m_language.text("NAME")}, {}, 0, {m_language.text("Here in all")}};
    for (const TermRegister::Meeting& meeting : m_register.meetings) {
        table.headings += m_language.day(meeting.starts.date);
        table.totals += meeting.came ? m_language.number(*meeting.came) : QString();
    }
    table.headings += m_language.text("CAME");
    table.totals += QString();
    for (const TermRegister::Row& row : m_register.rows) {
        QStringList cells{listName(row.person.name)};
        for (const auto& mark : row.marks) {
            cells += markInWords(mark);
        }
        table.rows.push_back(cells + QStringList{m_language.number(row.came)});
    }
    content.blocks.emplace_back(std::move(table));
    return content;
}

} // namespace hearth
