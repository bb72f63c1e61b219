// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/badge_sheet.h"

#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace hearth {

namespace {

constexpr double badgeWidth = 94; // millimetres, on plain paper
constexpr double badgeHeight = 66;
constexpr double tentHeight = 132;

Result<std::unique_ptr<Sheet>>
makeNamed(Club& club, const SheetOrder& order, BadgeSheet::Fold fold, double height)
{
    auto badges = nameBadges(club, order.subject());
    if (!badges) {
        return failure(badges.error());
    }
    const SheetPaper paper = settledPaper(badges->head, order);
    LabelSheet::Plan plan;
    plan.stock = cutFrom(badges->head.paper, {badgeWidth, height}, 0, plainMarginOf(paper));
    plan.marks = LabelSheet::Marks::Dashes;
    if (!order.stock.isEmpty()) {
        auto stock = findStock(order.stock);
        if (!stock) {
            return failure(stock.error());
        }
        plan.stock = std::move(*stock);
        plan.marks = order.isOutlined ? LabelSheet::Marks::Outlines : LabelSheet::Marks::None;
    }
    plan.first = order.firstLabel;
    plan.adjustment = order.adjustment;
    plan.print = order.print;
    plan.unreached = order.unreached;
    return checkPlan(plan).map([&]() -> std::unique_ptr<Sheet> {
        return std::make_unique<BadgeSheet>(std::move(*badges), std::move(plan), fold, order.beside);
    });
}

QString badgeTitle(const NameBadges& badges, const SheetLanguage& language, BadgeSheet::Fold fold)
{
    const QString name = fold == BadgeSheet::Fold::Tent
                             ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Place cards"))
                             : language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Name badges"));
    return badges.occasion.isEmpty() ? name : name + QStringLiteral(", ") + badges.occasion;
}

} // namespace

Result<std::unique_ptr<Sheet>> makeBadges(Club& club, const SheetOrder& order)
{
    return makeNamed(club, order, BadgeSheet::Fold::Flat, badgeHeight);
}

Result<std::unique_ptr<Sheet>> makePlaceCards(Club& club, const SheetOrder& order)
{
    return makeNamed(club, order, BadgeSheet::Fold::Tent, tentHeight);
}

BadgeSheet::BadgeSheet(NameBadges badges, Plan plan, Fold fold, unsigned beside)
    : LabelSheet(badgeTitle(badges, SheetLanguage(badges.head.language, badges.head.country), fold),
                 std::move(plan),
                 static_cast<int>(badges.badges.size())),
      m_badges(std::move(badges)),
      m_language(m_badges.head.language, m_badges.head.country),
      m_fold(fold),
      m_beside(beside)
{
}

void BadgeSheet::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    const NameBadge& badge = m_badges.badges[static_cast<std::size_t>(index)];
    if (m_fold == Fold::Flat) {
        drawFace(painter, badge, writable(box));
    } else {
        drawTent(painter, box, [&](const QRectF& face) { drawFace(painter, badge, face); });
    }
}

QStringList BadgeSheet::under(const NameBadge& badge) const
{
    const auto has = [&](Beside what) { return (m_beside & static_cast<unsigned>(what)) != 0; };
    QStringList lines;
    if (!badge.whole.isEmpty()) {
        lines += badge.whole;
    }
    if (has(Beside::Pronouns) && !badge.pronouns.isEmpty()) {
        lines += badge.pronouns;
    }
    if (has(Beside::Interests) && !badge.interests.isEmpty()) {
        //: On a name badge; %1: interests, "chess, walking".
        lines += m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "likes %1"))
                     .arg(badge.interests.join(QStringLiteral(", ")));
    }
    if (has(Beside::Tables) && !badge.tables.isEmpty()) {
        //: On a name badge or a place card; %1: the numbers of the tables, round by round.
        lines += m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "table %1")).arg(badge.tables);
    }
    return lines;
}

SheetContent BadgeSheet::content() const
{
    SheetContent content = contentOf(m_badges.head, m_language, title());
    SheetContent::Cards cards;
    for (const NameBadge& badge : m_badges.badges) {
        cards.push_back({badge.called, under(badge).join(u'\n')});
    }
    content.blocks.emplace_back(std::move(cards));
    return content;
}

void BadgeSheet::drawFace(QPainter& painter, const NameBadge& badge, const QRectF& face) const
{
    const Print print = paper().print;
    const double height = face.height() / sheetUnitsPerPoint;
    constexpr double clubPart = 0.14;
    constexpr double namePart = 0.42;
    constexpr double tallest = 46;    // points
    constexpr double ofHeight = 0.3;  // of the face, is the name's size
    constexpr double leastName = 0.4; // in one line: a long name stays one word rather than large
    const QRectF club(face.left(), face.top(), face.width(), face.height() * clubPart);
    const QRectF name(face.left(), club.bottom(), face.width(), face.height() * namePart);
    const QRectF rest(face.left(), name.bottom(), face.width(), face.bottom() - name.bottom());
    const double small = std::clamp(height * 0.075, 5.0, 11.0);
    writeText(painter, club, m_badges.head.club,
              {.size = small, .isQuiet = true, .alignment = Qt::AlignHCenter, .least = 0.5});
    writeText(painter, name, badge.called,
              {.size = std::min(tallest, height * ofHeight),
               .isBold = true,
               .alignment = Qt::AlignHCenter,
               .least = leastName});
    const QStringList lines = under(badge);
    if (!lines.isEmpty()) {
        const double line = rest.height() / static_cast<double>(std::max<qsizetype>(lines.size(), 2));
        QRectF place(rest.left(), rest.top(), rest.width(), line);
        for (const QString& text : lines) {
            SheetStyle style{.size = small * 1.25, .alignment = Qt::AlignHCenter};
            writeText(painter, place, text, inPrint(style, print));
            place.translate(0, line);
        }
    }
}

} // namespace hearth
