// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/pack_cover.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "ui/sheets/sheet_text.h"
#include "ui/sheets/sheet_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

struct PackCovers {
    Q_DECLARE_TR_FUNCTIONS(hearth::PackCovers)
};

QString packTitle(const SheetHead& head, const ListedMeeting& listed)
{
    return SheetLanguage(head.language, head.country).text(QT_TRANSLATE_NOOP("hearth::Sheet", "Paper pack")) +
           u' ' + listed.meeting.title + u' ' + listed.meeting.starts.date.toString(Qt::ISODate);
}

} // namespace

Result<std::unique_ptr<Sheet>>
makePackCover(Club& club, const SheetOrder& order, std::vector<PackCover::Entry> entries)
{
    const auto listed =
        club.read([&](Database& database) { return findListedMeeting(database, order.meeting); });
    if (!listed) {
        return failure(listed.error());
    }
    if (!*listed) {
        return failure(Error::of(Error::Kind::Gone,
                                 PackCovers::tr("This meeting is no longer in the book, so there is no paper "
                                                "pack for it. History can bring it back.")));
    }
    return club.read([&](Database&) -> std::unique_ptr<Sheet> {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = settledPaper(head, order);
        return std::make_unique<PackCover>(head, **listed, std::move(entries), paper);
    });
}

PackCover::PackCover(const SheetHead& head,
                     ListedMeeting listed,
                     std::vector<Entry> entries,
                     const SheetPaper& paper)
    : Sheet(paper, packTitle(head, listed)),
      m_listed(std::move(listed)),
      m_entries(std::move(entries)),
      m_language(head.language, head.country),
      m_frame(head, paper, {m_listed.meeting.title, whenAndWhere(m_listed, m_language), {}, {}})
{
}

void PackCover::draw(QPainter& painter, int) const
{
    int all = 1;
    for (const Entry& entry : m_entries) {
        all += entry.pages;
    }
    m_frame.draw(painter, m_language, 0, all);
    const Print print = paper().print;
    const QRectF content = m_frame.content();
    constexpr double above = 10; // points
    constexpr double heading = 30;
    constexpr double each = 28;
    constexpr double gap = 16;
    constexpr double last = 44;
    const double wanted = paper().tall(above) + paper().tall(heading) + paper().tall(gap) +
                          paper().tall(last) + paper().tall(each) * static_cast<double>(m_entries.size());
    const double fits = std::min(1.0, content.height() / points(wanted)); // less on small paper
    const auto high = [&](double height) { return points(paper().tall(height)) * fits; };
    double top = content.top() + high(above);
    const auto row = [&](const QString& left, const QString& right, const SheetStyle& style, double height) {
        const double part = content.width() * 0.62;
        writeText(painter, {content.left() + points(24), top, part - points(24), height}, left, style);
        SheetStyle quiet = style;
        quiet.isQuiet = true;
        writeText(painter, {content.left() + part, top, content.width() - part, height}, right, quiet);
        top += height;
    };
    //: The heading of a paper pack's list of sheets.
    row(m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "In this pack")), {},
        inPrint({.size = 14, .isBold = true}, print), high(heading));
    for (const Entry& entry : m_entries) {
        const double height = high(each);
        painter.setPen(QPen(ink::black(), points(0.9)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(content.left() + points(2), top + height / 2 - points(6), points(12), points(12)),
            points(1.5), points(1.5));
        //: In a paper pack's list; %1 and %2: numbers of pages.
        const QString pages = entry.pages == 1
                                  ? m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "page %1"))
                                        .arg(m_language.number(entry.firstPage))
                                  : m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "pages %1 to %2"))
                                        .arg(m_language.number(entry.firstPage),
                                             m_language.number(entry.firstPage + entry.pages - 1));
        row(m_language.text(entry.name), pages, inPrint({.size = 13}, print), height);
        painter.fillRect(QRectF(content.left(), top, content.width(), points(0.4)), ink::line());
    }
    top += high(gap);
    writeText(
        painter, {content.left(), top, content.width(), high(last)}, afterwards(),
        inPrint({.size = 11, .isQuiet = true, .alignment = Qt::AlignLeft | Qt::AlignTop, .least = 1}, print));
}

QString PackCover::afterwards() const
{
    return m_language.text(QT_TRANSLATE_NOOP(
        "hearth::Sheet",
        "Afterwards: key the ticked numbers of the sign-in sheet into the register. The code at "
        "the foot of each page says which sheet it is."));
}

SheetContent PackCover::content() const
{
    SheetContent content = m_frame.heading(m_language);
    content.blocks.emplace_back(SheetContent::Heading{m_language.text("In this pack")});
    SheetContent::List list;
    for (const Entry& entry : m_entries) {
        list.items += m_language.text(entry.name);
    }
    content.blocks.emplace_back(std::move(list));
    content.blocks.emplace_back(SheetContent::Text{afterwards()});
    return content;
}

} // namespace hearth
