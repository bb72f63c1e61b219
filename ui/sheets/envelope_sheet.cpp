// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/envelope_sheet.h"

#include "ui/sheets/label_pages.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

struct EnvelopeWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::EnvelopeWords)
};

SheetPaper envelopePaper(const Envelope& envelope, const SheetOrder& order)
{
    return {QPageSize(envelope.size), QPageLayout::Landscape, order.print, order.unreached};
}

Result<Envelope> findEnvelope(const QString& code)
{
    QStringList codes;
    for (const Envelope& envelope : envelopes()) {
        if (envelope.code.compare(code, Qt::CaseInsensitive) == 0) {
            return envelope;
        }
        codes += envelope.code;
    }
    return failure(
        Error::of(Error::Kind::Invalid, EnvelopeWords::tr("There is no envelope “%1”. There are %2.")
                                            .arg(code, codes.join(QStringLiteral(", ")))));
}

} // namespace

const std::vector<Envelope>& envelopes()
{
    static const std::vector<Envelope> all{
        {QStringLiteral("DL"), QStringLiteral("DL: 220 × 110 mm"), QPageSize::DLE},
        {QStringLiteral("C5/6"), QStringLiteral("C5/6: 229 × 114 mm"), QPageSize::EnvelopeC65},
        {QStringLiteral("C5"), QStringLiteral("C5: 229 × 162 mm"), QPageSize::C5E},
        {QStringLiteral("C6"), QStringLiteral("C6: 162 × 114 mm"), QPageSize::EnvelopeC6},
        {QStringLiteral("#10"), QStringLiteral("#10: 9½ × 4⅛ in"), QPageSize::Comm10E}};
    return all;
}

Result<std::unique_ptr<Sheet>> makeEnvelopes(Club& club, const SheetOrder& order)
{
    auto post = mailing(club, order.subject(), order.households);
    if (!post) {
        return failure(post.error());
    }
    const SheetPaper paper = settledPaper(post->head, order);
    const QString usual = paper.size.id() == QPageSize::Letter ? QStringLiteral("#10") : QStringLiteral("DL");
    return findEnvelope(order.stock.isEmpty() ? usual : order.stock)
        .map([&](const Envelope& envelope) -> std::unique_ptr<Sheet> {
            const SheetLanguage language(post->head.language, post->head.country);
            QString title = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Envelopes")) + u' ' +
                            post->head.today.toString(Qt::ISODate);
            return std::make_unique<EnvelopeSheet>(std::move(*post), order.adjustment,
                                                   envelopePaper(envelope, order), std::move(title));
        });
}

EnvelopeSheet::EnvelopeSheet(Mailing mailing,
                             const PrinterAdjustment& adjustment,
                             const SheetPaper& paper,
                             QString title)
    : Sheet(paper, std::move(title)), m_mailing(std::move(mailing)), m_adjustment(adjustment)
{
}

int EnvelopeSheet::pages() const { return std::max(1, static_cast<int>(m_mailing.items.size())); }

QString EnvelopeSheet::remark() const
{
    const QString without = withoutAddressRemark(m_mailing);
    return isBlank() && without.isEmpty() ? nobodyRemark() : without;
}

void EnvelopeSheet::draw(QPainter& painter, int page) const
{
    if (m_mailing.items.empty()) {
        return;
    }
    constexpr double edge = 9;         // millimetres, what printers reach of an envelope
    constexpr double machine = 16;     // at the foot, where sorting machines write
    constexpr double stamp = 75;       // from the right, where the stamp is
    constexpr double sender = 24;      // high
    constexpr double addressAt = 0.42; // of the width and the height, begins the address
    const QRectF whole = paper().page();
    QTransform adjusted =
        QTransform::fromTranslate(millimetres(m_adjustment.across), millimetres(m_adjustment.down));
    adjusted.scale(m_adjustment.scale / 100, m_adjustment.scale / 100);
    const QRectF reached = adjusted.inverted().mapRect(paper().safe());
    painter.save();
    painter.setTransform(adjusted, true);
    const QString from = (m_mailing.head.club + u'\n' + m_mailing.head.letterhead).trimmed();
    writeText(
        painter,
        QRectF(millimetres(edge), millimetres(edge), whole.width() - millimetres(edge + stamp),
               millimetres(sender)) &
            reached,
        from,
        inPrint({.size = 9, .isQuiet = true, .alignment = Qt::AlignLeft | Qt::AlignTop}, paper().print));
    const QRectF address(whole.width() * addressAt, whole.height() * addressAt,
                         whole.width() * (1 - addressAt) - millimetres(edge),
                         whole.height() * (1 - addressAt) - millimetres(machine));
    writeText(painter, address & reached, m_mailing.items[static_cast<std::size_t>(page)].lines.join(u'\n'),
              inPrint({.size = 12, .alignment = Qt::AlignLeft | Qt::AlignTop}, paper().print));
    painter.restore();
}

SheetContent EnvelopeSheet::content() const
{
    SheetContent content =
        contentOf(m_mailing.head, SheetLanguage(m_mailing.head.language, m_mailing.head.country), title());
    content.blocks.emplace_back(addressCards(m_mailing));
    return content;
}

} // namespace hearth
