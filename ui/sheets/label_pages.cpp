// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/label_pages.h"

#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::LabelWords)
};

} // namespace

Result<std::unique_ptr<Sheet>> makeLabels(Club& club, const SheetOrder& order)
{
    auto post = mailing(club, order.subject(), order.households);
    if (!post) {
        return failure(post.error());
    }
    const SheetPaper paper = settledPaper(post->head, order);
    const QString usual =
        paper.size.id() == QPageSize::Letter ? QStringLiteral("5160") : QStringLiteral("L7160");
    auto stock = findStock(order.stock.isEmpty() ? usual : order.stock);
    if (!stock) {
        return failure(stock.error());
    }
    LabelSheet::Plan plan;
    plan.stock = std::move(*stock);
    plan.first = order.firstLabel;
    plan.adjustment = order.adjustment;
    plan.marks = order.isOutlined ? LabelSheet::Marks::Outlines : LabelSheet::Marks::None;
    plan.print = order.print;
    plan.unreached = order.unreached;
    return checkPlan(plan).map([&]() -> std::unique_ptr<Sheet> {
        const SheetLanguage language(post->head.language, post->head.country);
        QString title = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Address labels")) + u' ' +
                        post->head.today.toString(Qt::ISODate);
        return std::make_unique<LabelPages>(std::move(*post), std::move(title), std::move(plan));
    });
}

LabelPages::LabelPages(Mailing mailing, QString title, Plan plan)
    : LabelSheet(std::move(title), std::move(plan), static_cast<int>(mailing.items.size())),
      m_mailing(std::move(mailing))
{
}

void LabelPages::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    constexpr double size = 11;
    writeText(painter, writable(box), m_mailing.items[static_cast<std::size_t>(index)].lines.join(u'\n'),
              inPrint({.size = size}, paper().print));
}

SheetContent LabelPages::content() const
{
    SheetContent content =
        contentOf(m_mailing.head, SheetLanguage(m_mailing.head.language, m_mailing.head.country), title());
    content.blocks.emplace_back(addressCards(m_mailing));
    return content;
}

SheetContent::Cards addressCards(const Mailing& mailing)
{
    SheetContent::Cards cards;
    for (const MailingItem& item : mailing.items) {
        cards.push_back({item.lines.front(), item.lines.mid(1).join(u'\n')});
    }
    return cards;
}

QString LabelPages::remark() const
{
    const QString without = withoutAddressRemark(m_mailing);
    return isBlank() && !without.isEmpty() ? without : (without + u' ' + LabelSheet::remark()).trimmed();
}

QString withoutAddressRemark(const Mailing& mailing)
{
    if (mailing.withoutAddress.empty()) {
        return {};
    }
    constexpr std::size_t mostNamed = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNamed, mailing.withoutAddress.size()); ++i) {
        names += fullName(mailing.withoutAddress[i].name);
    }
    if (mailing.withoutAddress.size() > mostNamed) {
        names += QStringLiteral("…");
    }
    return LabelWords::tr("%n people have no address and are left out: %1.", nullptr,
                          static_cast<int>(mailing.withoutAddress.size()))
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace hearth
