// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/calendar_delegate.h"

#include "ui/meetings/calendar_model.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

const CalendarModel& modelOf(const QModelIndex& index)
{
    return dynamic_cast<const CalendarModel&>(*index.model());
}

/// How high an entry is: a line, of a week three.
int entryHeight(const CalendarModel& model)
{
    const int line = QFontMetrics(textFont(TextSize::Small)).lineSpacing();
    return model.isWeek() ? 3 * line + 2 * size::step : line + size::step;
}

int firstEntry() { return QFontMetrics(textFont(TextSize::Small)).lineSpacing() + 2 * size::step; }

constexpr int entryGap = 2;

/// How many of the day's entries find room; where not all do, the last line says how many more there are.
int shownEntries(const QRect& rect, const CalendarModel& model, int count)
{
    const int room = (rect.height() - firstEntry()) / (entryHeight(model) + entryGap);
    return count <= room ? count : std::max(0, room - 1);
}

Tone toneOf(const ListedMeeting& listed, bool isMissing)
{
    const Meeting& meeting = listed.meeting;
    if (meeting.status == MeetingStatus::Cancelled) {
        return Tone::Plain;
    }
    return isMissing                                          ? Tone::Amber
           : meeting.registerState == RegisterState::Complete ? Tone::Sage
                                                              : Tone::Slate;
}

class DayPainter {
public:
    DayPainter(QPainter& painter, const QRect& rect, const CalendarModel& model)
        : m_painter(painter),
          m_rect(rect),
          m_model(model),
          m_small(textFont(TextSize::Small)),
          m_letters(m_small)
    {
        m_painter.setFont(m_small);
    }

    void drawNumber(QDate day, bool isToday)
    {
        const QString number = m_model.open().formats().count(day.day());
        QRect box(m_rect.left() + size::step, m_rect.top() + size::step, m_rect.width() - 2 * size::step,
                  m_letters.lineSpacing());
        m_painter.setPen(m_model.isWithin(day) ? tokens().ink : tokens().quiet);
        if (isToday) {
            const int width = std::max(m_letters.horizontalAdvance(number) + 2 * size::step, box.height());
            const QRect ground(m_model.open().formats().locale().textDirection() == Qt::RightToLeft
                                   ? box.right() - width
                                   : box.left(),
                               box.top(), width, box.height());
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(tokens().ember);
            m_painter.drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);
            m_painter.setPen(tokens().onEmber);
            m_painter.drawText(ground, Qt::AlignCenter, number);
            return;
        }
        m_painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter, number);
    }

    void drawEntries(const std::vector<ListedMeeting>& meetings)
    {
        const int shown = shownEntries(m_rect, m_model, static_cast<int>(meetings.size()));
        QRect box(m_rect.left() + 2, m_rect.top() + firstEntry(), m_rect.width() - 5, entryHeight(m_model));
        for (int i = 0; i < shown; ++i) {
            drawEntry(box, meetings[static_cast<std::size_t>(i)]);
            box.translate(0, box.height() + entryGap);
        }
        if (const int more = static_cast<int>(meetings.size()) - shown; more > 0) {
            box.setHeight(m_letters.lineSpacing());
            m_painter.setPen(tokens().quiet);
            m_painter.drawText(box.adjusted(size::step, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                               CalendarModel::tr("%n more", nullptr, more));
        }
    }

private:
    void drawEntry(const QRect& box, const ListedMeeting& listed)
    {
        const Meeting& meeting = listed.meeting;
        const Formats& formats = m_model.open().formats();
        const QString missing = CalendarModel::missing(listed, m_model.open().club().civilNow());
        const ToneColours& colours = tokens().tone(toneOf(listed, !missing.isEmpty()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours.ground);
        m_painter.drawRoundedRect(box, size::step, size::step);
        m_painter.setPen(colours.text);
        QFont font = m_small;
        font.setStrikeOut(meeting.status == MeetingStatus::Cancelled);
        m_painter.setFont(font);
        QStringList lines;
        if (m_model.isWeek()) {
            const QString span = formats.span(meeting.starts, meeting.ends);
            lines = {m_model.isTechnologyFree(meeting.id) ? span + QStringLiteral(" ○") : span, meeting.title,
                     missing.isEmpty() ? listed.venue : missing};
        } else {
            lines = {formats.time(meeting.starts.time) + u' ' + meeting.title};
        }
        const bool isFree = m_model.isTechnologyFree(meeting.id);
        const bool isMissing = !missing.isEmpty() && meeting.status != MeetingStatus::Cancelled;
        // Marks beside the colour; what they mean is told by the day's tip and to a screen reader.
        const QString marks = m_model.isWeek() ? QString()
                                               : (isFree ? QStringLiteral("○") : QString()) +
                                                     (isMissing ? QStringLiteral("!") : QString());
        QRect inner = box;
        if (!marks.isEmpty()) {
            inner.setRight(box.right() - 2 * size::step - m_letters.horizontalAdvance(marks));
            m_painter.drawText(box.adjusted(0, 0, -size::step, 0), Qt::AlignRight | Qt::AlignVCenter, marks);
        }
        QRect line(inner.left() + size::step, box.top() + size::step / 2, inner.width() - 2 * size::step,
                   m_letters.lineSpacing());
        for (const QString& text : lines) {
            m_painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                               m_letters.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, line.height());
        }
        m_painter.setFont(m_small);
    }

    QPainter& m_painter;
    QRect m_rect;
    const CalendarModel& m_model;
    QFont m_small;
    QFontMetrics m_letters;
};

} // namespace

void CalendarDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const CalendarModel& model = modelOf(index);
    const QDate day = model.dayAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen              ? tokens().selected
                                   : model.isWithin(day) ? tokens().card
                                                         : tokens().paper);
    DayPainter drawing(*painter, option.rect, model);
    drawing.drawNumber(day, day == model.open().today());
    drawing.drawEntries(model.meetingsAt(index));
    if (index == m_target || (isChosen && option.state.testFlag(QStyle::State_HasFocus))) {
        painter->setPen(QPen(tokens().ember, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize CalendarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {QFontMetrics(textFont(TextSize::Small)).averageCharWidth() * 8,
            firstEntry() + entryHeight(modelOf(index)) + entryGap};
}

int CalendarDelegate::entryAt(const QRect& rect, const QModelIndex& index, int y)
{
    const CalendarModel& model = modelOf(index);
    const int count = static_cast<int>(model.meetingsAt(index).size());
    const int above = y - rect.top() - firstEntry();
    const int place = above < 0 ? -1 : above / (entryHeight(model) + entryGap);
    return place >= 0 && place < shownEntries(rect, model, count) ? place : -1;
}

} // namespace hearth
