// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/poster_sheet.h"

#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/term_register.h"
#include "ui/sheets/sheet_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

struct PosterWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::PosterWords)
};

SheetPaper posterPaper(SheetHead& head, const SheetOrder& order)
{
    SheetPaper paper = settledPaper(head, order);
    if (order.isTwoUp) { // half of it, which is upright where the whole lies on its side
        const QSizeF whole = paper.size.size(QPageSize::Millimeter);
        paper.size =
            QPageSize({whole.height() / 2, whole.width()}, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
        paper.orientation = QPageLayout::Portrait;
    }
    return paper;
}

/// The paper that two such halves lie on, side by side.
SheetPaper twiceAsWide(SheetPaper half)
{
    const QSizeF one = half.size.size(QPageSize::Millimeter);
    const QSizeF whole(one.height(), 2 * one.width());
    half.size =
        QPageSize(whole, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch); // by its name, if it has one
    half.orientation = QPageLayout::Landscape;
    return half;
}

std::unique_ptr<Sheet> twiceIf(bool isTwoUp, std::unique_ptr<Sheet> sheet)
{
    return isTwoUp ? std::make_unique<TwoUpSheet>(std::move(sheet)) : std::move(sheet);
}

QString whatOf(const ListedMeeting& listed)
{
    const QString& title = listed.meeting.title;
    return listed.group.isEmpty() ? title : title + QStringLiteral(" · ") + listed.group;
}

std::vector<RuledRows::Column> programmeColumns(const SheetLanguage& language, const SheetPaper& paper)
{
    const double whole = paper.printed().width() / sheetUnitsPerPoint;
    return {{language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "DAY")), whole * 0.3},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "TIME")), whole * 0.16},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "WHAT")), whole * 0.3},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "WHERE")), whole * 0.24}};
}

} // namespace

Result<std::unique_ptr<Sheet>> makePoster(Club& club, const SheetOrder& order)
{
    const auto listed =
        club.read([&](Database& database) { return findListedMeeting(database, order.meeting); });
    if (!listed) {
        return failure(listed.error());
    }
    if (!*listed) {
        return failure(Error::of(
            Error::Kind::Gone, PosterWords::tr("This meeting is no longer in the book, so there is no poster "
                                               "for it. History can bring it back.")));
    }
    return club.read([&](Database&) {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = posterPaper(head, order);
        return twiceIf(order.isTwoUp,
                       std::make_unique<PosterSheet>(std::move(head), **listed, order.text, paper));
    });
}

Result<std::unique_ptr<Sheet>> makeProgramme(Club& club, const SheetOrder& order)
{
    const QDate today = club.today();
    const DayRange season{order.from.isValid() ? order.from : today,
                          order.until.isValid() ? order.until : termOf(today.addMonths(1), {}).last};
    if (season.last < season.first) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      PosterWords::tr("The season would end (%1) before it begins (%2).")
                          .arg(season.last.toString(Qt::ISODate), season.first.toString(Qt::ISODate))));
    }
    if (order.group && !club.read([&](Database& database) { return findGroup(database, order.group); })
                            .value_or(std::nullopt)) {
        return failure(Error::of(Error::Kind::Gone,
                                 PosterWords::tr("This group is no longer in the book, so there is no "
                                                 "programme of it.")));
    }
    return club.read([&](Database& database) {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = posterPaper(head, order);
        auto meetings =
            meetingsBetween(database, {season.first, QTime(0, 0)}, {season.last.addDays(1), QTime(0, 0)});
        meetings.erase(std::remove_if(meetings.begin(), meetings.end(),
                                      [&](const ListedMeeting& listed) {
                                          return listed.meeting.status == MeetingStatus::Cancelled ||
                                                 (order.group && listed.meeting.group != order.group);
                                      }),
                       meetings.end());
        return twiceIf(order.isTwoUp,
                       std::make_unique<ProgrammeSheet>(head, std::move(meetings), season, paper));
    });
}

PosterSheet::PosterSheet(SheetHead head, ListedMeeting listed, QString words, const SheetPaper& paper)
    : Sheet(paper, listed.meeting.title + u' ' + listed.meeting.starts.date.toString(Qt::ISODate)),
      m_head(std::move(head)),
      m_listed(std::move(listed)),
      m_words(std::move(words)),
      m_language(m_head.language, m_head.country)
{
    m_logo.loadFromData(m_head.logo);
}

void PosterSheet::draw(QPainter& painter, int) const
{
    const QRectF inside = paper().printed();
    const double unit = std::min(inside.width(), inside.height()) / sheetUnitsPerPoint / 100; // points
    const auto part = [&](double from, double until) {
        return QRectF(inside.left(), inside.top() + inside.height() * from, inside.width(),
                      inside.height() * (until - from));
    };
    const auto write = [&](const QRectF& box, const QString& text, SheetStyle style) {
        style.size *= unit;
        writeText(painter, box, text, inPrint(style, paper().print));
    };
    const QRectF head = part(0, 0.09);
    if (!m_logo.isNull()) {
        QSizeF size = m_logo.size();
        size.scale(head.width() / 3, head.height(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(head.right() - size.width(), head.top()), size), m_logo);
    }
    write(head, m_head.club, {.size = 4, .isQuiet = true, .least = 0.5});
    write(part(0.1, 0.42), m_listed.meeting.title, {.size = 15, .isBold = true, .least = 0.85});
    painter.fillRect(QRectF(inside.left(), part(0.44, 1).top(), inside.width() * 0.2, points(unit * 0.6)),
                     ink::black());
    write(part(0.47, 0.55), m_language.longDay(m_listed.meeting.starts.date),
          {.size = 6.4, .isBold = true, .least = 0.5});
    write(part(0.55, 0.62), m_language.span(m_listed.meeting.starts, m_listed.meeting.ends), {.size = 6.4});
    write(part(0.62, 0.69), whereOf(m_listed), {.size = 5.4, .least = 0.5});
    if (m_listed.meeting.status == MeetingStatus::Cancelled) {
        write(part(0.72, 0.82), m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CANCELLED")),
              {.size = 9, .isBold = true});
    } else {
        write(part(0.72, 0.88), m_words,
              {.size = 3.8, .alignment = Qt::AlignLeft | Qt::AlignTop, .least = 1});
    }
    write(part(0.9, 1), m_head.letterhead, {.size = 2.8, .isQuiet = true});
}

SheetContent PosterSheet::content() const
{
    SheetContent content = contentOf(m_head, m_language, m_listed.meeting.title);
    content.under = whenAndWhere(m_listed, m_language);
    if (m_listed.meeting.status == MeetingStatus::Cancelled) {
        content.mark = m_language.text("CANCELLED");
    } else if (!m_words.isEmpty()) {
        content.blocks.emplace_back(SheetContent::Text{m_words});
    }
    return content;
}

ProgrammeSheet::ProgrammeSheet(const SheetHead& head,
                               std::vector<ListedMeeting> meetings,
                               const DayRange& season,
                               const SheetPaper& paper)
    : Sheet(paper,
            SheetLanguage(head.language, head.country).text(QT_TRANSLATE_NOOP("hearth::Sheet", "Programme")) +
                u' ' + season.first.toString(Qt::ISODate)),
      m_meetings(std::move(meetings)),
      m_language(head.language, head.country),
      m_frame(head,
              paper,
              {m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Programme")),
               m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1 to %2"))
                   .arg(m_language.day(season.first), m_language.day(season.last)),
               {},
               {}}),
      m_table(m_frame.content().adjusted(0, 0, 0, -points(6)),
              programmeColumns(m_language, paper),
              static_cast<int>(m_meetings.size()),
              paper.tall(26),
              paper.tall(22),
              paper.print)
{
}

void ProgrammeSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    m_table.draw(painter, page);
    const RuledRows::Span rows = m_table.rowsOn(page);
    constexpr double narrow = 400; // points: there the weekday has no room
    const bool isNarrow = paper().printed().width() < points(narrow) || paper().print == Print::Large;
    for (int row = rows.first; row < rows.end; ++row) {
        const ListedMeeting& listed = m_meetings[static_cast<std::size_t>(row)];
        const Meeting& meeting = listed.meeting;
        const auto write = [&](int column, const QString& text, const SheetStyle& style) {
            writeText(painter, m_table.cell(row, column), text, inPrint(style, paper().print));
        };
        write(0, isNarrow ? m_language.day(meeting.starts.date) : m_language.longDay(meeting.starts.date),
              {.size = 10.5, .least = 0.75});
        write(1, m_language.span(meeting.starts, meeting.ends), {.size = 10.5});
        write(2, whatOf(listed), {.size = 11, .isBold = true});
        write(3, whereOf(listed), {.size = 10.5, .isQuiet = true});
    }
}

SheetContent ProgrammeSheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    SheetContent::Table table{{}, m_table.headings(), {}, 2};
    for (const ListedMeeting& listed : m_meetings) {
        const Meeting& meeting = listed.meeting;
        table.rows.push_back({m_language.longDay(meeting.starts.date),
                              m_language.span(meeting.starts, meeting.ends), whatOf(listed),
                              whereOf(listed)});
    }
    content.blocks.emplace_back(std::move(table));
    return content;
}

TwoUpSheet::TwoUpSheet(std::unique_ptr<Sheet> half)
    : Sheet(twiceAsWide(half->paper()), half->title()), m_half(std::move(half))
{
}

void TwoUpSheet::draw(QPainter& painter, int page) const
{
    const double middle = paper().page().width() / 2;
    for (const double left : {0.0, middle}) {
        painter.save();
        painter.translate(left, 0);
        m_half->draw(painter, page);
        painter.restore();
    }
    painter.setPen(QPen(ink::line(), points(0.5), Qt::DashLine));
    painter.drawLine(QLineF(middle, paper().reached().top(), middle, paper().reached().bottom()));
}

SheetContent TwoUpSheet::content() const { return m_half->content(); }

} // namespace hearth
