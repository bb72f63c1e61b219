// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/day_edit.h"

#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QLocale>

namespace hearth {

namespace {
constexpr int besideText = 56; // the arrow and padding
}

DayEdit::DayEdit(QDate day, const QLocale& locale) : QDateEdit(day)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy")) {
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    }
    setLocale(locale);
    setDisplayFormat(QStringLiteral("ddd ") + format);
    setCalendarPopup(true);
    fitWidth();
}

// NOLINTNEXTLINE(bugprone-parent-virtual-call): the date edit's own keeps Tab to its sections
bool DayEdit::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void DayEdit::changeEvent(QEvent* event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void DayEdit::fitWidth()
{
    // Weekdays are of several widths; the widest letters stand for all.
    setMinimumWidth(
        QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(QStringLiteral("Www. 00/00/0000")) +
        zoomed(besideText));
}

} // namespace hearth
