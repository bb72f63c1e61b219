// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/card_sheet.h"

#include "ui/sheets/bar_code.h"
#include "ui/sheets/sheet_content.h"

#include <QCoreApplication>
#include <QPainter>

namespace hearth {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::CardWords)
};

constexpr double cardAir = 5; // millimetres inside of the edge
constexpr double qrSide = 17; // a code of 14 letters is read by any phone at this size
constexpr double cardGap = 3; // between cards, for the marks
constexpr double photoWide = 18;
constexpr double photoHigh = 23;

} // namespace

Result<std::unique_ptr<Sheet>> makeCards(Club& club, const SheetOrder& order)
{
    auto cards = membershipCards(club, order.subject(), order.validUntil,
                                 order.has(Beside::Photos) ? Photos::WithConsent : Photos::LeftOut);
    if (!cards) {
        return failure(cards.error());
    }
    const SheetPaper paper = settledPaper(cards->head, order);
    LabelSheet::Plan plan;
    plan.stock = cutFrom(cards->head.paper, {cardWidth, cardHeight}, cardGap, plainMarginOf(paper));
    if (plan.stock.width < cardWidth || plan.stock.height < cardHeight) {
        return failure(Error::of(
            Error::Kind::Invalid,
            CardWords::tr("A card of 85.6 × 54 mm has no room on the paper %1. Choose a larger one.")
                .arg(cards->head.paper)));
    }
    plan.marks = LabelSheet::Marks::Corners;
    plan.sides = order.isFrontOnly ? LabelSheet::Sides::Front : LabelSheet::Sides::Both;
    plan.first = order.firstLabel;
    plan.adjustment = order.adjustment;
    plan.print = order.print;
    plan.unreached = order.unreached;
    return checkPlan(plan).map([&]() -> std::unique_ptr<Sheet> {
        return std::make_unique<CardSheet>(std::move(*cards), std::move(plan));
    });
}

CardSheet::CardSheet(MembershipCards cards, Plan plan)
    : LabelSheet(SheetLanguage(cards.head.language, cards.head.country)
                         .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Membership cards")) +
                     u' ' + cards.head.today.toString(Qt::ISODate),
                 std::move(plan),
                 static_cast<int>(cards.cards.size())),
      m_cards(std::move(cards)),
      m_language(m_cards.head.language, m_cards.head.country)
{
    m_logo.loadFromData(m_cards.head.logo);
}

SheetContent CardSheet::content() const
{
    SheetContent content = contentOf(m_cards.head, m_language, title());
    SheetContent::Cards cards;
    for (const MembershipCard& card : m_cards.cards) {
        QStringList lines;
        if (!card.number.isEmpty()) {
            lines += m_language.text("No. %1").arg(card.number);
        }
        lines += m_language.text("valid until %1").arg(m_language.day(m_cards.validUntil));
        lines += card.code;
        cards.push_back({card.name, lines.join(u'\n'), QImage::fromData(card.photo),
                         encodeBarCode(card.code, BarCodeKind::Qr), card.code});
    }
    content.blocks.emplace_back(std::move(cards));
    return content;
}

void CardSheet::drawPhoto(QPainter& painter, const QByteArray& bytes, const QRectF& box)
{
    const QImage photo = QImage::fromData(bytes);
    if (photo.isNull()) {
        return;
    }
    QSizeF cut = box.size();
    cut.scale(photo.size(), Qt::KeepAspectRatio);
    const QRectF middle(QPointF((photo.width() - cut.width()) / 2, (photo.height() - cut.height()) / 2), cut);
    painter.drawImage(box, photo, middle);
}

void CardSheet::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    const MembershipCard& card = m_cards.cards[static_cast<std::size_t>(index)];
    const double air = millimetres(cardAir);
    const QRectF inside = box.adjusted(air, air, -air, -air);
    const double headHeight = millimetres(8);
    double headLeft = inside.left();
    if (!m_logo.isNull()) {
        QSizeF size = m_logo.size();
        size.scale(millimetres(20), headHeight, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(inside.topLeft(), size), m_logo);
        headLeft += size.width() + millimetres(2);
    }
    writeText(painter, QRectF(headLeft, inside.top(), inside.right() - headLeft, headHeight),
              m_cards.head.club, style({.size = 10, .isBold = true, .least = 0.5}));
    QRectF text(inside.left(), inside.top() + headHeight + millimetres(2), 0, 0);
    if (!card.photo.isEmpty()) {
        drawPhoto(painter, card.photo,
                  {inside.left(), inside.bottom() - millimetres(photoHigh), millimetres(photoWide),
                   millimetres(photoHigh)});
        text.moveLeft(inside.left() + millimetres(photoWide + 3));
    }
    const QRectF qr(inside.right() - millimetres(qrSide), inside.bottom() - millimetres(qrSide),
                    millimetres(qrSide), millimetres(qrSide));
    text.setRight(inside.right());
    text.setBottom(qr.top() - millimetres(2));
    writeText(painter, text, card.name, style({.size = 14, .isBold = true, .least = 0.6}));
    QRectF small(text.left(), qr.top(), qr.left() - millimetres(4) - text.left(), millimetres(qrSide) / 2);
    if (!card.number.isEmpty()) {
        //: On a membership card.
        writeText(painter, small,
                  m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "No. %1")).arg(card.number),
                  style({.size = 9.5}));
    }
    small.translate(0, small.height());
    //: On a membership card; %1: a day.
    writeText(painter, small,
              m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "valid until %1"))
                  .arg(m_language.day(m_cards.validUntil)),
              style({.size = 9.5, .least = 0.6}));
    if (const auto code = encodeBarCode(card.code, BarCodeKind::Qr)) {
        drawBarCode(painter, *code, qr);
    }
}

void CardSheet::drawBack(QPainter& painter, int index, const QRectF& box) const
{
    const MembershipCard& card = m_cards.cards[static_cast<std::size_t>(index)];
    const double air = millimetres(cardAir);
    const QRectF inside = box.adjusted(air, air, -air, -air);
    const double barHeight = millimetres(11);
    const double line = millimetres(5);
    const QRectF words(inside.left(), inside.bottom() - line, inside.width(), line);
    const double quiet = millimetres(4); // ten of the narrowest bars, as a scanner wants it
    const QRectF bars(inside.left() + quiet, words.top() - barHeight, inside.width() - 2 * quiet, barHeight);
    if (const auto code = encodeBarCode(card.code, BarCodeKind::Code128)) {
        drawBarCode(painter, *code, bars);
    }
    writeText(painter, words, card.code, style({.size = 9, .alignment = Qt::AlignHCenter}));
    const QRectF upper(inside.left(), inside.top(), inside.width(),
                       bars.top() - inside.top() - millimetres(3));
    QString where = m_cards.head.club;
    if (!m_cards.head.letterhead.isEmpty()) {
        where += u'\n' + m_cards.head.letterhead;
    }
    if (card.joined.isValid()) {
        //: On the back of a membership card; %1: a year.
        where += u'\n' + m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Member since %1"))
                             .arg(QString::number(card.joined.year()));
    }
    writeText(painter, upper, where,
              style({.size = 9, .isQuiet = true, .alignment = Qt::AlignLeft | Qt::AlignTop}));
}

} // namespace hearth
