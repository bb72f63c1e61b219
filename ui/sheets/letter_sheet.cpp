// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/letter_sheet.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/merge_text.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/merge_values.h"
#include "ui/sheets/sheet_content.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

struct LetterWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::LetterWords)
};

constexpr double letterSize = 11; // points
constexpr double letterLeft = 25; // millimetres
constexpr double letterRight = 20;
constexpr double letterFoot = 24;
constexpr double foldMark = 4; // from the edge, where most printers reach

Result<LetterWindow> findWindow(const QString& code, const SheetHead& head, const SheetPaper& paper)
{
    static const QStringList germanCountries = QStringLiteral("DE AT CH LI").split(u' ');
    QString wanted = code;
    if (wanted.isEmpty()) {
        const QString european =
            germanCountries.contains(head.country) ? QStringLiteral("DIN") : QStringLiteral("DL");
        wanted = paper.size.id() == QPageSize::Letter ? QStringLiteral("#10") : european;
    }
    QStringList codes;
    for (const LetterWindow& window : letterWindows()) {
        if (window.code.compare(wanted, Qt::CaseInsensitive) == 0) {
            return window;
        }
        codes += window.code;
    }
    return failure(Error::of(Error::Kind::Invalid, LetterWords::tr("There is no window “%1”. There are %2.")
                                                       .arg(code, codes.join(QStringLiteral(", ")))));
}

/// Whether the address stands in its window with something of the letterhead beside it and of the text below.
Done checkPaper(const SheetPaper& paper, const LetterWindow& window)
{
    constexpr double beside = 44; // millimetres
    constexpr double below = 44;
    const double width = window.address.right() + beside;
    const double height = window.body + below;
    if (paper.page().width() >= millimetres(width) && paper.page().height() >= millimetres(height)) {
        return {};
    }
    return failure(Error::of(
        Error::Kind::Invalid,
        LetterWords::tr("A letter for the window %1 needs a paper of %2 × %3 mm. Choose a larger one.")
            .arg(window.code)
            .arg(std::ceil(width))
            .arg(std::ceil(height))));
}

} // namespace

const std::vector<LetterWindow>& letterWindows()
{
    // DIN 5008:2020, form B. DL: the usual British window, whatever way the letter slips. #10: what shows of
    // the window of 4½ × 1⅛ inches wherever a letter folded in three lies in it.
    static const std::vector<LetterWindow> all{
        {QStringLiteral("DIN"), QStringLiteral("DIN 5008 B"), {25, 62.7, 75, 27.3}, 5, 103.5, {105, 210}},
        {QStringLiteral("DL"), QStringLiteral("DL, C5/6"), {25, 52, 75, 30}, 0, 103, {99, 198}},
        {QStringLiteral("#10"), QStringLiteral("#10"), {25, 62, 85, 20}, 0, 96, {93.1, 186.3}}};
    return all;
}

Result<std::unique_ptr<Sheet>> makeLetters(Club& club, const SheetOrder& order)
{
    if (Done checked = checkMergeText(order.text); !checked) {
        return failure(checked.error());
    }
    auto post = mailing(club, order.subject(), order.households);
    if (!post) {
        return failure(post.error());
    }
    const SheetPaper paper = settledPaper(post->head, order);
    auto window = findWindow(order.window, post->head, paper);
    if (!window) {
        return failure(window.error());
    }
    if (Done checked = checkPaper(paper, *window); !checked) {
        return failure(checked.error());
    }
    return club.read([&](Database& database) -> std::unique_ptr<Sheet> {
        const auto meeting = order.meeting ? findListedMeeting(database, order.meeting) : std::nullopt;
        return std::make_unique<LetterSheet>(std::move(*post), std::move(*window), order.text, meeting,
                                             paper);
    });
}

LetterSheet::LetterSheet(Mailing mailing,
                         LetterWindow window,
                         const QString& text,
                         const std::optional<ListedMeeting>& meeting,
                         const SheetPaper& paper)
    : Sheet(paper,
            SheetLanguage(mailing.head.language, mailing.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Letters")) +
                u' ' + mailing.head.today.toString(Qt::ISODate)),
      m_mailing(std::move(mailing)),
      m_window(std::move(window)),
      m_language(m_mailing.head.language, m_mailing.head.country),
      m_text(paper.page().adjusted(millimetres(letterLeft),
                                   millimetres(letterFoot),
                                   -millimetres(letterRight),
                                   -millimetres(letterFoot)) &
             paper.safe())
{
    m_logo.loadFromData(m_mailing.head.logo);
    for (const MailingItem& item : m_mailing.items) {
        const QString body = merged(text, mergeValues(m_mailing.head, item.people, meeting, m_language));
        m_letters.emplace_back(body, style({.size = letterSize}), m_text.width());
        breakIntoPages(m_letters.size() - 1);
    }
}

void LetterSheet::breakIntoPages(std::size_t letter)
{
    const FlowedText& text = m_letters[letter];
    const auto fitting = [&](double top) {
        return std::max(1, static_cast<int>(std::floor((m_text.bottom() - top) / text.lineHeight())));
    };
    const std::size_t begin = m_pages.size();
    const double body = millimetres(m_window.body) + 2 * text.lineHeight(); // below the date
    int done = 0;
    do {
        const int room = fitting(done == 0 ? body : m_text.top());
        const int end = std::min(text.lines(), done + room);
        m_pages.push_back({letter, done, end, static_cast<int>(m_pages.size() - begin) + 1, 0});
        done = end;
    } while (done < text.lines());
    for (std::size_t page = begin; page < m_pages.size(); ++page) {
        m_pages[page].of = static_cast<int>(m_pages.size() - begin);
    }
}

void LetterSheet::draw(QPainter& painter, int page) const
{
    if (m_pages.empty()) {
        return;
    }
    const Page& one = m_pages[static_cast<std::size_t>(page)];
    const FlowedText& text = m_letters[one.letter];
    double top = m_text.top();
    if (one.first == 0) {
        drawHead(painter, one.letter);
        top = millimetres(m_window.body) + 2 * text.lineHeight();
    }
    text.draw(painter, {m_text.left(), top}, one.first, one.end);
    if (one.of > 1) {
        const QRectF foot(m_text.left(), m_text.bottom() + millimetres(5), m_text.width(), millimetres(8));
        writeText(painter, foot,
                  m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "page %1 of %2"))
                      .arg(m_language.number(one.number), m_language.number(one.of)),
                  style({.size = 9.5, .isQuiet = true, .alignment = Qt::AlignRight}));
    }
}

void LetterSheet::drawHead(QPainter& painter, std::size_t letter) const
{
    const QRectF whole = paper().page();
    const auto box = [](const QRectF& place) {
        return QRectF(millimetres(place.left()), millimetres(place.top()), millimetres(place.width()),
                      millimetres(place.height()));
    };
    const QRectF address = box(m_window.address);
    writeText(painter, address, m_mailing.items[letter].lines.join(u'\n'),
              style({.size = letterSize, .alignment = Qt::AlignLeft | Qt::AlignTop}));
    const QString sender = m_mailing.head.club + QStringLiteral(" · ") +
                           QString(m_mailing.head.letterhead).replace(u'\n', QStringLiteral(" · "));
    if (m_window.sender > 0) {
        const double height = millimetres(m_window.sender);
        writeText(painter, {address.left(), address.top() - height, address.width(), height}, sender,
                  {.size = 7, .isQuiet = true, .least = 0.5});
    }
    const double headTop = std::max(millimetres(14), paper().safe().top());
    const double headLeft = address.right() + millimetres(8);
    QRectF head(headLeft, headTop, whole.right() - millimetres(letterRight) - headLeft,
                millimetres(m_window.body) - headTop - millimetres(12));
    if (!m_logo.isNull()) {
        QSizeF size = m_logo.size();
        size.scale(head.width() / 2, millimetres(18), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(head.left(), head.top()), size), m_logo);
        head.setTop(head.top() + size.height() + millimetres(3));
    }
    const double name = points(style({.size = 14}).size * 2.4);
    writeText(painter, {head.left(), head.top(), head.width(), name}, m_mailing.head.club,
              style({.size = 14, .isBold = true, .alignment = Qt::AlignLeft | Qt::AlignTop, .least = 0.6}));
    writeText(painter, head.adjusted(0, name, 0, 0), m_mailing.head.letterhead,
              style({.size = 9.5, .isQuiet = true, .alignment = Qt::AlignLeft | Qt::AlignTop}));
    writeText(
        painter,
        {m_text.left(), millimetres(m_window.body), m_text.width(), points(style({.size = letterSize}).size)},
        m_language.longDay(m_mailing.head.today), style({.size = letterSize, .alignment = Qt::AlignRight}));
    for (const double fold : m_window.folds) {
        if (paper().reached().left() > millimetres(foldMark) || millimetres(fold) > m_text.bottom()) {
            continue;
        }
        painter.fillRect(QRectF(millimetres(foldMark), millimetres(fold), millimetres(4), points(0.4)),
                         ink::line());
    }
}

SheetContent LetterSheet::content() const
{
    SheetContent whole = contentOf(m_mailing.head, m_language, title());
    for (std::size_t letter = 0; letter < m_letters.size(); ++letter) {
        const QStringList& lines = m_mailing.items[letter].lines;
        SheetContent content = contentOf(m_mailing.head, m_language, lines.front());
        content.under = lines.mid(1).join(u'\n');
        content.blocks.emplace_back(SheetContent::Text{m_language.longDay(m_mailing.head.today)});
        content.blocks.emplace_back(SheetContent::Text{m_letters[letter].text()});
        whole.parts.push_back(std::move(content));
    }
    return whole;
}

QString LetterSheet::remark() const
{
    const QString without = withoutAddressRemark(m_mailing);
    return isBlank() && without.isEmpty() ? nobodyRemark() : without;
}

} // namespace hearth
