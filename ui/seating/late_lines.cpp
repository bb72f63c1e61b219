// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/late_lines.h"

#include "ui/seating/shown_seating.h"
#include "ui/shared/deed_line.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hearth {

LateLines::LateLines(Frame& frame) : m_frame(frame), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void LateLines::show(const ShownSeating& shown)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Meeting meeting = shown.meeting();
    if (const auto late = shown.changes().late; !late.empty()) {
        const int count = static_cast<int>(late.size());
        add("seatLate",
            shown.here() > 0 ? tr("%n people are here and have no seat.", nullptr, count)
                             : tr("%n people are expected and have no seat.", nullptr, count),
            tr("Find seats"), [this, meeting, late] {
                complainUnless(m_frame, seatLate(m_frame.open().club(), meeting, late));
            });
    }
    if (const auto gone = shown.changes().gone; !gone.empty()) {
        add("takeGone",
            tr("%n people have a seat and aren’t coming.", nullptr, static_cast<int>(gone.size())),
            tr("Free their seats"), [this, meeting, gone] {
                complainUnless(m_frame, leaveTables(m_frame.open().club(), meeting.id, gone));
            });
    }
    setVisible(m_lines->count() > 0);
}

void LateLines::add(const char* name,
                    const QString& words,
                    const QString& deed,
                    const std::function<void()>& run)
{
    // Only afterwards, since the line goes with what it does.
    auto* line = new DeedLine(words, deed, [this, run] { QTimer::singleShot(0, this, run); });
    line->button().setObjectName(QString::fromLatin1(name));
    m_lines->addWidget(line);
}

} // namespace hearth
