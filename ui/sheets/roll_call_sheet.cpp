// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/roll_call_sheet.h"

#include "ui/sheets/sheet_names.h"
#include "ui/sheets/sheet_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int columnsOfCall = 2;
constexpr double callSize = 15; // points
constexpr double callFoot = 36;

double callLineHeight(RollCallSheet::Contacts contacts, Print print)
{
    const double one = print == Print::Large ? 52 : 28;
    const double contact = print == Print::Large ? 44 : 15;
    return points(contacts == RollCallSheet::Contacts::Shown ? one + contact : one);
}

QString contactOf(const RollCall::Line& line)
{
    return line.emergencyName.isEmpty() || line.emergencyPhone.isEmpty()
               ? line.emergencyName + line.emergencyPhone
               : line.emergencyName + QStringLiteral(", ") + line.emergencyPhone;
}

SheetFrame::Words
callWords(const RollCall& call, const SheetLanguage& language, RollCallSheet::Contacts contacts)
{
    const int count = static_cast<int>(call.lines.size()) + call.heads;
    //: Under the title of a roll call, behind the meeting's title.
    const QString many =
        call.isByRegister
            ? language.text(QT_TRANSLATE_N_NOOP("hearth::Sheet", "%n people are here"), count)
            : language.text(
                  QT_TRANSLATE_N_NOOP("hearth::Sheet", "%n people may be here; nobody is marked yet"), count);
    return {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Roll call")),
            call.listed.meeting.title + QStringLiteral(" · ") + whenOf(call.listed.meeting, language) +
                QStringLiteral(" · ") + many,
            contacts == RollCallSheet::Contacts::Shown
                ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Confidential"))
                : QString(),
            {}};
}

} // namespace

Result<std::unique_ptr<Sheet>> makeRollCall(Club& club, const SheetOrder& order)
{
    auto call = rollCall(club, order.meeting);
    if (!call) {
        return failure(call.error());
    }
    const SheetPaper paper = settledPaper(call->head, order);
    return std::make_unique<RollCallSheet>(std::move(*call), paper,
                                           order.has(Beside::Contacts) ? RollCallSheet::Contacts::Shown
                                                                       : RollCallSheet::Contacts::LeftOut);
}

RollCallSheet::RollCallSheet(RollCall call, const SheetPaper& paper, Contacts contacts)
    : Sheet(paper,
            SheetLanguage(call.head.language, call.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Roll call")) +
                u' ' + call.listed.meeting.starts.date.toString(Qt::ISODate)),
      m_call(std::move(call)),
      m_language(m_call.head.language, m_call.head.country),
      m_frame(m_call.head, paper, callWords(m_call, m_language, contacts)),
      m_contacts(contacts),
      m_lineHeight(callLineHeight(contacts, paper.print)),
      m_linesEach(std::max(1,
                           static_cast<int>(std::floor(
                               (m_frame.content().height() - points(paper.tall(callFoot))) / m_lineHeight))))
{
}

int RollCallSheet::pages() const
{
    const int each = columnsOfCall * m_linesEach;
    return std::max(1, (static_cast<int>(m_call.lines.size()) + each - 1) / each);
}

void RollCallSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    const QRectF content = m_frame.content();
    constexpr double gap = 18; // points
    const double width = (content.width() - points(gap)) / columnsOfCall;
    const int each = columnsOfCall * m_linesEach;
    const int end = std::min((page + 1) * each, static_cast<int>(m_call.lines.size()));
    for (int i = page * each; i < end; ++i) {
        const int place = i % each;
        const int column = place / m_linesEach;
        const QRectF box(content.left() + column * (width + points(gap)),
                         content.top() + place % m_linesEach * m_lineHeight, width, m_lineHeight);
        drawLine(painter, m_call.lines[static_cast<std::size_t>(i)], box);
    }
    drawFoot(painter);
}

void RollCallSheet::drawLine(QPainter& painter, const RollCall::Line& line, const QRectF& box) const
{
    const Print print = paper().print;
    constexpr double side = 15; // points
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), points(0.4)), ink::line());
    QRectF upper = box;
    if (m_contacts == Contacts::Shown) {
        upper.setBottom(box.top() + callLineHeight(Contacts::LeftOut, print));
    }
    painter.setPen(QPen(ink::black(), points(0.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(box.left() + points(1), upper.center().y() - points(side / 2), points(side), points(side)),
        points(1.5), points(1.5));
    const double left = box.left() + points(side + 10);
    writeText(painter, QRectF(left, upper.top(), box.right() - left, upper.height()),
              nameRuns(line.person.name), inPrint({.size = callSize}, print));
    if (m_contacts == Contacts::Shown) {
        writeText(painter,
                  QRectF(left, upper.bottom() - points(3), box.right() - left, box.bottom() - upper.bottom()),
                  contactOf(line), inPrint({.size = 10.5, .isQuiet = true}, print));
    }
}

SheetContent RollCallSheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    SheetContent::Table table{{}, {m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME"))}, {}, 0};
    if (m_contacts == Contacts::Shown) {
        //: Above whom to call for somebody in an emergency.
        table.headings += m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "EMERGENCY CONTACT"));
    }
    for (const RollCall::Line& line : m_call.lines) {
        QStringList row{listName(line.person.name)};
        if (m_contacts == Contacts::Shown) {
            row += contactOf(line);
        }
        table.rows.push_back(std::move(row));
    }
    content.blocks.emplace_back(std::move(table));
    content.blocks.emplace_back(
        SheetContent::Text{m_language.text("Counted ________   at ________   by ______________")});
    return content;
}

void RollCallSheet::drawFoot(QPainter& painter) const
{
    const QRectF content = m_frame.content();
    const double height = points(paper().tall(callFoot) - 10);
    const QRectF box(content.left(), content.bottom() - height, content.width(), height);
    //: At the foot of a roll call, to be filled in by hand.
    writeText(painter, box,
              m_language.text(
                  QT_TRANSLATE_NOOP("hearth::Sheet", "Counted ________   at ________   by ______________")),
              inPrint({.size = 13}, paper().print));
}

} // namespace hearth
