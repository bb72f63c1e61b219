// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/certificate_sheet.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/merge_text.h"
#include "ui/sheets/merge_values.h"
#include "ui/sheets/sheet_content.h"

#include <QCoreApplication>
#include <QPainter>

namespace hearth {

namespace {

/// As in official papers: the given name, whatever the person is called.
QString officialName(const Member& member)
{
    PersonName name = member.name;
    if (!name.given.isEmpty()) {
        name.preferred.clear();
    }
    return fullName(name);
}

} // namespace

Result<std::unique_ptr<Sheet>> makeCertificates(Club& club, const SheetOrder& order)
{
    if (Done checked = checkMergeText(order.text); !checked) {
        return failure(checked.error());
    }
    const auto people = fullPeopleOf(club, order.subject());
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) -> std::unique_ptr<Sheet> {
        SheetHead head = sheetHead(club);
        SheetPaper paper = settledPaper(head, order);
        paper.orientation = QPageLayout::Landscape;
        const SheetLanguage language(head.language, head.country);
        const QString text =
            order.text.trimmed().isEmpty()
                //: A certificate's text unless somebody writes another; {club} and {joined} are filled in.
                ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "is a member of {club}\nwith our thanks"))
                : order.text;
        const auto meeting = order.meeting ? findListedMeeting(database, order.meeting) : std::nullopt;
        std::vector<CertificateSheet::One> all;
        for (const FullPerson& one : *people) {
            all.push_back(
                {officialName(one.member), merged(text, mergeValues(head, {one}, meeting, language))});
        }
        const QString heading = order.heading.isEmpty()
                                    ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Certificate"))
                                    : order.heading;
        return std::make_unique<CertificateSheet>(std::move(head), heading, std::move(all), paper);
    });
}

CertificateSheet::CertificateSheet(SheetHead head,
                                   const QString& heading,
                                   std::vector<One> all,
                                   const SheetPaper& paper)
    : Sheet(paper, heading + u' ' + head.today.toString(Qt::ISODate)),
      m_head(std::move(head)),
      m_language(m_head.language, m_head.country),
      m_heading(heading),
      m_all(std::move(all))
{
    m_logo.loadFromData(m_head.logo);
}

void CertificateSheet::draw(QPainter& painter, int page) const
{
    if (m_all.empty()) {
        return;
    }
    const QRectF whole = paper().printed();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink::black(), points(1.4)));
    painter.drawRect(whole);
    painter.setPen(QPen(ink::quiet(), points(0.5)));
    painter.drawRect(whole.adjusted(points(5), points(5), -points(5), -points(5)));
    const One& one = m_all[static_cast<std::size_t>(page)];
    const QRectF inside = whole.adjusted(points(36), points(30), -points(36), -points(26));
    double top = inside.top();
    const auto line = [&](double part) {
        const QRectF box(inside.left(), top, inside.width(), inside.height() * part);
        top = box.bottom();
        return box;
    };
    const QRectF head = line(0.13);
    if (!m_logo.isNull()) {
        QSizeF size = m_logo.size();
        size.scale(head.width() / 4, head.height(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(head.left(), head.top()), size), m_logo);
    }
    writeText(painter, head, m_head.club,
              style({.size = 14, .isQuiet = true, .alignment = Qt::AlignHCenter}));
    writeText(painter, line(0.16), m_heading,
              style({.size = 34, .isBold = true, .alignment = Qt::AlignHCenter, .least = 0.5}));
    writeText(painter, line(0.23), one.name,
              style({.size = 30, .alignment = Qt::AlignHCenter, .least = 0.45}));
    writeText(painter, line(0.25), one.text,
              style({.size = 15, .alignment = Qt::AlignHCenter, .least = 0.7}));
    drawFoot(painter, QRectF(inside.left(), top, inside.width(), inside.bottom() - top));
}

SheetContent CertificateSheet::content() const
{
    SheetContent whole = contentOf(m_head, m_language, title());
    for (const One& one : m_all) {
        SheetContent content = contentOf(m_head, m_language, m_heading);
        content.under = one.name;
        content.blocks.emplace_back(SheetContent::Text{one.text});
        content.blocks.emplace_back(SheetContent::Text{m_language.longDay(m_head.today)});
        content.blocks.emplace_back(
            SheetContent::Text{m_language.text("Signature") + QStringLiteral(" ______________________")});
        whole.parts.push_back(std::move(content));
    }
    return whole;
}

void CertificateSheet::drawFoot(QPainter& painter, const QRectF& box) const
{
    const double width = box.width() * 0.38;
    const double rule = box.top() + box.height() * 0.62;
    const double height = box.bottom() - rule;
    const QRectF left(box.left(), rule, width, height);
    const QRectF right(box.right() - width, rule, width, height);
    for (const QRectF& place : {left, right}) {
        painter.fillRect(QRectF(place.left(), rule, place.width(), points(0.8)), ink::black());
    }
    writeText(painter, {left.left(), rule - points(26), left.width(), points(24)},
              m_language.longDay(m_head.today),
              style({.size = 12, .alignment = Qt::AlignHCenter, .least = 0.5}));
    //: Under a line on a certificate, and beside it where to sign.
    writeText(painter, left, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Date")),
              style({.size = 10, .isQuiet = true, .alignment = Qt::AlignHCenter}));
    writeText(painter, right, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Signature")),
              style({.size = 10, .isQuiet = true, .alignment = Qt::AlignHCenter}));
}

} // namespace hearth
