// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/collecting_lines.h"

#include "core/club.h"
#include "core/settings/settings_queries.h"
#include "ui/shared/in_place_line.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

CollectingLines::CollectingLines(Frame& frame)
    : m_frame(frame),
      m_reveal(new QPushButton(tr("Who may collect…"))),
      m_lines(new QWidget),
      m_may(new InPlaceLine(tr("May collect"))),
      m_mustNot(new InPlaceLine(tr("Must not collect")))
{
    m_reveal->setObjectName(QStringLiteral("showCollecting"));
    m_may->edit().setObjectName(QStringLiteral("mayCollect"));
    m_mustNot->edit().setObjectName(QStringLiteral("mustNotCollect"));
    auto* inside = new QVBoxLayout(m_lines);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(size::step);
    for (const auto& [text, line] :
         {std::pair{tr("May collect"), m_may}, std::pair{tr("Must not collect"), m_mustNot}}) {
        auto* label = new QLabel(text);
        label->setBuddy(&line->edit());
        setQuiet(*label);
        inside->addWidget(label);
        inside->addWidget(line);
        connect(line, &InPlaceLine::changed, this, &CollectingLines::keep);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reveal, 0, Qt::AlignLeading);
    column->addWidget(m_lines);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        reveal(true);
        m_may->edit().setFocus();
    });
    reveal(false);
}

void CollectingLines::reveal(bool isShown)
{
    m_reveal->setVisible(!isShown);
    m_lines->setVisible(isShown);
}

void CollectingLines::show(MemberId member)
{
    if (m_member != member) {
        reveal(false);
    }
    m_member = member;
    Club& club = m_frame.open().club();
    m_kept = collectingOf(club, member).value_or(Collecting());
    m_may->setKept(m_kept.may);
    m_mustNot->setKept(m_kept.mustNot);
    for (InPlaceLine* line : {m_may, m_mustNot}) {
        line->setReadOnly(!m_frame.open().canWrite());
    }
    const auto settings = club.read(readDoorSettings).value_or(DoorSettings());
    setVisible(settings.pickUpUnder > 0 || m_kept != Collecting());
}

void CollectingLines::keep()
{
    const Done done = setCollecting(m_frame.open().club(), m_member, {m_may->text(), m_mustNot->text()});
    const QString sentence = done ? QString() : done.error().sentence;
    (m_may->hasFocus() || m_may->edit().hasFocus() ? m_may : m_mustNot)->setProblem(sentence);
}

} // namespace hearth
