// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/takes_part.h"

#include "core/connections/met_queries.h"
#include "core/connections/taking_part.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

TakesPartBox::TakesPartBox(Frame& frame)
    : m_frame(frame),
      m_leftOut(new QCheckBox(tr("Leave out of Connections"))),
      m_minor(new QLabel(tr("Under 18, and so left out: the club can decide otherwise in Settings.")))
{
    setObjectName(QStringLiteral("takesPart"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setToolTip(tr("Counted at meetings; who they met is not worked out"));
    m_minor->setWordWrap(true);
    setTextSize(*m_minor, TextSize::Small);
    setQuiet(*m_minor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::step);
    column->addWidget(m_leftOut);
    column->addWidget(m_minor);
    connect(m_leftOut, &QCheckBox::clicked, this, [this](bool isOut) {
        complainUnless(m_frame, setTakesPart(m_frame.open().club(), m_member,
                                             isOut ? TakesPart::No : TakesPart::Yes)); // Undo is offered
    });
}

void TakesPartBox::show(MemberId member)
{
    m_member = member;
    OpenClub& open = m_frame.open();
    const LeftOut why =
        open.club()
            .read([&](Database& database) { return whyLeftOut(database, open.today(), member); })
            .value_or(LeftOut::No);
    m_leftOut->setChecked(why == LeftOut::OwnWish);
    m_leftOut->setEnabled(open.canWrite());
    m_minor->setVisible(why == LeftOut::Minor);
}

} // namespace hearth
