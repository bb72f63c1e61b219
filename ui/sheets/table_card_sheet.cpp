// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/table_card_sheet.h"

#include "core/club.h"
#include "core/report/prompts.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

struct TableCardRemarks {
    Q_DECLARE_TR_FUNCTIONS(hearth::TableCardRemarks)
};

constexpr double tableTentWidth = 94; // millimetres
constexpr double tableTentHeight = 132;
constexpr double promptHeight = 66;
constexpr double largeTent = 2; // times as wide, in large print

LabelSheet::Plan
tablePlan(const SheetHead& head, const SheetOrder& order, const SheetPaper& paper, double height)
{
    LabelSheet::Plan plan;
    const double times = order.print == Print::Large ? largeTent : 1;
    plan.stock = cutFrom(head.paper, {tableTentWidth * times, height}, 0, plainMarginOf(paper));
    plan.marks = LabelSheet::Marks::Dashes;
    plan.adjustment = order.adjustment;
    plan.print = order.print;
    plan.unreached = order.unreached;
    return plan;
}

/// What people at one table are called; the full names of two who are called alike.
QString namesAt(const std::vector<SheetPerson>& people)
{
    QStringList called;
    for (const SheetPerson& person : people) {
        called += calledName(person.name);
    }
    QStringList names;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString& name = called[static_cast<qsizetype>(i)];
        names += called.count(name) > 1 ? fullName(people[i].name) : name;
    }
    return names.join(QStringLiteral("\u00A0· ")); // so that no line begins with the dot
}

} // namespace

Result<std::unique_ptr<Sheet>> makeTableCards(Club& club, const SheetOrder& order)
{
    auto cards = tableCards(club, order.meeting);
    if (!cards) {
        return failure(cards.error());
    }
    return club.read([&](Database&) -> std::unique_ptr<Sheet> {
        const SheetPaper paper = settledPaper(cards->head, order);
        LabelSheet::Plan plan = tablePlan(cards->head, order, paper, tableTentHeight);
        const QStringList prompts =
            order.has(Beside::NoPrompts) ? QStringList() : promptsOf(club, cards->head.language);
        return std::make_unique<TableCardSheet>(std::move(*cards), prompts, std::move(plan));
    });
}

Result<std::unique_ptr<Sheet>> makePrompts(Club& club, const SheetOrder& order)
{
    return club.read([&](Database&) -> std::unique_ptr<Sheet> {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = settledPaper(head, order);
        LabelSheet::Plan plan = tablePlan(head, order, paper, promptHeight);
        QStringList prompts = promptsOf(club, head.language);
        return std::make_unique<PromptCards>(std::move(head), std::move(prompts), std::move(plan));
    });
}

TableCardSheet::TableCardSheet(TableCards cards, const QStringList& prompts, Plan plan)
    : LabelSheet(SheetLanguage(cards.head.language, cards.head.country)
                         .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Table cards")) +
                     u' ' + cards.listed.meeting.starts.date.toString(Qt::ISODate),
                 std::move(plan),
                 static_cast<int>(cards.cards.size())),
      m_cards(std::move(cards)),
      m_language(m_cards.head.language, m_cards.head.country)
{
    for (const TableCards::Card& card : m_cards.cards) {
        m_words.push_back(wordsOf(card, prompts));
    }
}

TableCardSheet::Words TableCardSheet::wordsOf(const TableCards::Card& card, const QStringList& prompts) const
{
    Words words;
    words.occasion = m_cards.listed.meeting.title;
    if (m_cards.rounds > 1) {
        //: On a table's card: so often the tables have been mixed; %1: a number.
        words.occasion +=
            QStringLiteral(" · ") + m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "round %1"))
                                        .arg(m_language.number(card.round));
    }
    //: On a table's card; %1: its number.
    words.table =
        m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Table %1")).arg(m_language.number(card.table));
    words.names = namesAt(card.people);
    words.prompt = promptFor(prompts, card.round, card.table, m_cards.tablesOf(card.round));
    return words;
}

SheetContent TableCardSheet::content() const
{
    SheetContent content = contentOf(m_cards.head, m_language, title());
    SheetContent::Cards cards;
    for (const Words& words : m_words) {
        const QString lines = words.occasion + u'\n' + words.names + u'\n' + words.prompt;
        cards.push_back({words.table, lines.trimmed()});
    }
    content.blocks.emplace_back(std::move(cards));
    return content;
}

QString TableCardSheet::remark() const
{
    return m_words.empty() ? TableCardRemarks::tr("Nobody is seated at tables for this meeting yet.")
                           : LabelSheet::remark();
}

void TableCardSheet::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    const Words& words = m_words[static_cast<std::size_t>(index)];
    drawTent(painter, box, [&](const QRectF& face) { drawFace(painter, words, face); });
}

void TableCardSheet::drawFace(QPainter& painter, const Words& words, const QRectF& face) const
{
    const Print print = paper().print;
    const auto part = [&](double from, double until) {
        return QRectF(face.left(), face.top() + face.height() * from, face.width(),
                      face.height() * (until - from));
    };
    const auto top = Qt::AlignLeft | Qt::AlignTop;
    const bool hasPrompt = !words.prompt.isEmpty();
    writeText(painter, part(0, 0.12), words.occasion,
              inPrint({.size = 10, .isQuiet = true, .least = 0.5}, print));
    writeText(painter, part(0.12, 0.36), words.table, {.size = 30, .isBold = true, .least = 0.5});
    writeText(painter, part(0.4, hasPrompt ? 0.7 : 1), words.names,
              inPrint({.size = 14, .alignment = top, .least = 1}, print));
    if (hasPrompt) {
        painter.fillRect(QRectF(face.left(), part(0.73, 1).top(), face.width(), points(0.8)), ink::black());
        writeText(painter, part(0.77, 1), words.prompt,
                  inPrint({.size = 11, .alignment = top, .least = 1}, print));
    }
}

PromptCards::PromptCards(SheetHead head, QStringList prompts, Plan plan)
    : LabelSheet(SheetLanguage(head.language, head.country)
                     .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Conversation prompts")),
                 std::move(plan),
                 static_cast<int>(prompts.size())),
      m_head(std::move(head)),
      m_language(m_head.language, m_head.country),
      m_prompts(std::move(prompts))
{
}

SheetContent PromptCards::content() const
{
    SheetContent content = contentOf(m_head, m_language, title());
    content.blocks.emplace_back(SheetContent::List{m_prompts});
    return content;
}

void PromptCards::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    const QRectF place = writable(box);
    const double foot = place.height() * 0.14;
    writeText(painter, place.adjusted(0, 0, 0, -foot), m_prompts[index],
              inPrint({.size = 17, .alignment = Qt::AlignHCenter, .least = 1}, paper().print));
    writeText(
        painter, {place.left(), place.bottom() - foot, place.width(), foot}, m_head.club,
        inPrint({.size = 9, .isQuiet = true, .alignment = Qt::AlignHCenter, .least = 0.5}, paper().print));
}

} // namespace hearth
