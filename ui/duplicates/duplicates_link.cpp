// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_link.h"

#include "ui/duplicates/duplicate_watch.h"
#include "ui/shared/link_button.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QTimer>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int linkSide = 22;
} // namespace

DuplicatesLink::DuplicatesLink(Frame& frame) : m_frame(frame), m_link(new LinkButton({}))
{
    m_link->setObjectName(QStringLiteral("toDuplicates"));
    setTextSize(*m_link, TextSize::Small);
    setQuiet(*m_link);
    m_link->hide();
    connect(m_link, &LinkButton::clicked, this, [this] { m_frame.go({QStringLiteral("duplicates"), {}}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(linkSide, 0, linkSide, 0);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    connect(&frame.open().duplicates(), &DuplicateWatch::found, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void DuplicatesLink::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &DuplicatesLink::refresh); // the list comes first
}

void DuplicatesLink::refresh()
{
    OpenClub& open = m_frame.open();
    DuplicateWatch& watch = open.duplicates();
    const bool isAsked = watch.isSettled() || !watch.takesMuch();
    const auto pairs = isAsked ? static_cast<int>(watch.pairs().size()) : 0;
    const bool leadsOn = pairs > 0 || !isAsked;
    m_link->setText(isAsked ? tr("%n pair(s) in the book may be one person each", nullptr, pairs)
                            : tr("Look for people who stand in the book twice"));
    m_link->setVisible(leadsOn && open.canWrite());
    layout()->setContentsMargins(linkSide, leadsOn ? size::step : 0, linkSide, leadsOn ? 2 * size::step : 0);
}

} // namespace hearth
