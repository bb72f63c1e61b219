// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/label_sheet.h"

#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct LabelSheets {
    Q_DECLARE_TR_FUNCTIONS(hearth::LabelSheets)
};

constexpr double unreachedByMost = 5; // millimetres at the paper's edge

SheetPaper paperOfPlan(const LabelSheet::Plan& plan)
{
    SheetPaper paper = paperNamed(plan.stock.paper, QPageLayout::Portrait);
    paper.print = plan.print;
    paper.unreached = plan.unreached;
    return paper;
}

} // namespace

LabelSheet::LabelSheet(QString title, Plan plan, int count)
    : Sheet(paperOfPlan(plan), std::move(title)), m_plan(std::move(plan)), m_count(count)
{
}

int LabelSheet::pages() const
{
    const int each = m_plan.stock.perSheet();
    const int fronts = std::max(1, (m_plan.first - 1 + m_count + each - 1) / each);
    return m_plan.sides == Sides::Both ? 2 * fronts : fronts;
}

int LabelSheet::pageOf(int index) const
{
    const int front = (m_plan.first - 1 + index) / m_plan.stock.perSheet();
    return m_plan.sides == Sides::Both ? 2 * front : front;
}

QRectF LabelSheet::boxOf(int index) const
{
    const QRectF box = m_plan.stock.box((m_plan.first - 1 + index) % m_plan.stock.perSheet());
    return {millimetres(box.left()), millimetres(box.top()), millimetres(box.width()),
            millimetres(box.height())};
}

void LabelSheet::draw(QPainter& painter, int page) const
{
    const bool isBack = m_plan.sides == Sides::Both && page % 2 == 1;
    const int front = m_plan.sides == Sides::Both ? page / 2 : page;
    const int each = m_plan.stock.perSheet();
    const int first = std::max(0, front * each - (m_plan.first - 1));
    const int end = std::min(m_count, (front + 1) * each - (m_plan.first - 1));
    painter.save();
    painter.setTransform(adjusted(), true);
    for (int index = first; index < end; ++index) {
        const QRectF box = isBack ? mirrored(boxOf(index)) : boxOf(index);
        if (isBack) {
            drawBack(painter, index, box);
        } else {
            drawBox(painter, index, box);
            drawMarks(painter, box);
        }
    }
    painter.restore();
}

void LabelSheet::drawBack(QPainter&, int, const QRectF&) const {}

QRectF LabelSheet::mirrored(const QRectF& box) const
{
    QRectF turned = box;
    turned.moveRight(paper().page().width() - box.left());
    return turned;
}

QTransform LabelSheet::adjusted() const
{
    const double scale = m_plan.adjustment.scale / 100;
    return QTransform::fromTranslate(millimetres(m_plan.adjustment.across),
                                     millimetres(m_plan.adjustment.down))
        .scale(scale, scale);
}

QRectF LabelSheet::reachedByBoxes() const { return adjusted().inverted().mapRect(paper().reached()); }

QRectF LabelSheet::writable(const QRectF& box) const
{
    const double air = millimetres(std::clamp(m_plan.stock.height * 0.08, 1.2, 4.0));
    const double edge = millimetres(unreachedByMost);
    return box.adjusted(air, air, -air, -air) & paper().page().adjusted(edge, edge, -edge, -edge) &
           adjusted().inverted().mapRect(paper().safe());
}

QString LabelSheet::remark() const
{
    if (isBlank()) {
        return nobodyRemark();
    }
    constexpr double enough = 0.6; // of a box's width and height
    const int boxes = std::min(m_count, m_plan.stock.perSheet());
    for (int index = 0; index < boxes; ++index) {
        const QRectF box = boxOf(index);
        const QRectF left = box & reachedByBoxes();
        if (left.width() < box.width() * enough || left.height() < box.height() * enough) {
            return LabelSheets::tr("This printer doesn’t reach all of the labels: those at the paper’s edge "
                                   "stay partly white.");
        }
    }
    return {};
}

void LabelSheet::drawTent(QPainter& painter,
                          const QRectF& box,
                          const std::function<void(const QRectF& face)>& drawFace) const
{
    const QRectF place = writable(box);
    const double middle = box.center().y();
    // The upper half lies upside down, so what can't be written on at either end is missing on both faces.
    const double air = std::max(place.top() - box.top(), box.bottom() - place.bottom());
    const double side = std::max(place.left() - box.left(), box.right() - place.right());
    const QRectF face(box.left() + side, middle + air, box.width() - 2 * side, box.height() / 2 - 2 * air);
    drawFace(face);
    painter.save(); // the far side of the tent
    painter.translate(box.center());
    painter.rotate(180);
    painter.translate(-box.center());
    drawFace(face);
    painter.restore();
    constexpr double fold = 14; // points: a hint at either edge says where, and stays off the card's face
    painter.setPen(QPen(ink::line(), points(0.6), Qt::DotLine));
    painter.drawLine(QLineF(box.left(), middle, box.left() + points(fold), middle));
    painter.drawLine(QLineF(box.right() - points(fold), middle, box.right(), middle));
}

void LabelSheet::drawMarks(QPainter& painter, const QRectF& box) const
{
    constexpr double thin = 0.3; // points
    QPen pen(ink::line(), points(thin));
    pen.setCapStyle(Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    painter.save();
    painter.setClipRect(reachedByBoxes());
    switch (m_plan.marks) {
    case Marks::None:
        break;
    case Marks::Dashes:
        pen.setDashPattern({8, 6});
        pen.setWidthF(points(2 * thin));
        // Boxes that touch have an edge in common: counted from the paper's edge, the dashes of both are the
        // same.
        pen.setDashOffset(box.left() / pen.widthF());
        painter.setPen(pen);
        painter.drawLine(QLineF(box.topLeft(), box.topRight()));
        painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()));
        pen.setDashOffset(box.top() / pen.widthF());
        painter.setPen(pen);
        painter.drawLine(QLineF(box.topLeft(), box.bottomLeft()));
        painter.drawLine(QLineF(box.topRight(), box.bottomRight()));
        break;
    case Marks::Outlines:
        painter.setPen(pen);
        painter.drawRect(box);
        break;
    case Marks::Corners: {
        const double away = millimetres(0.4); // so that no ink is left on a card cut a little wide
        const double length = millimetres(2);
        pen.setColor(ink::quiet());
        painter.setPen(pen);
        for (const double x : {box.left(), box.right()}) {
            painter.drawLine(QLineF(x, box.top() - away, x, box.top() - away - length));
            painter.drawLine(QLineF(x, box.bottom() + away, x, box.bottom() + away + length));
        }
        for (const double y : {box.top(), box.bottom()}) {
            painter.drawLine(QLineF(box.left() - away, y, box.left() - away - length, y));
            painter.drawLine(QLineF(box.right() + away, y, box.right() + away + length, y));
        }
        break;
    }
    }
    painter.restore();
}

double plainMarginOf(const SheetPaper& paper)
{
    constexpr double marks = 2.5; // beyond a box
    const QMarginsF& white = paper.unreached;
    return std::max(plainMargin,
                    std::max({white.left(), white.top(), white.right(), white.bottom()}) + marks);
}

Done checkPlan(const LabelSheet::Plan& plan)
{
    if (plan.first >= 1 && plan.first <= plan.stock.perSheet()) {
        return {};
    }
    if (plan.stock.code.isEmpty()) {
        return failure(Error::of(Error::Kind::Invalid,
                                 LabelSheets::tr("This paper holds %1 cards, so none can be the first at %2.")
                                     .arg(plan.stock.perSheet())
                                     .arg(plan.first)));
    }
    return failure(Error::of(Error::Kind::Invalid,
                             LabelSheets::tr("A sheet of %1 has %2 labels, so none can be the first at %3.")
                                 .arg(plan.stock.code)
                                 .arg(plan.stock.perSheet())
                                 .arg(plan.first)));
}

} // namespace hearth
