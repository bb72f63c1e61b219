// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seat_progress.h"

#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace hearth {

namespace {
constexpr int wholeProgress = 1'000;
} // namespace

SeatProgress::SeatProgress() : m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("seatProgress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, wholeProgress);
    m_bar->setAccessibleName(tr("Seating people"));
    auto* keep = new QPushButton(tr("Keep these"));
    keep->setObjectName(QStringLiteral("keepSoFar"));
    keep->setToolTip(tr("Ends here with the best tables so far"));
    connect(keep, &QPushButton::clicked, this, &SeatProgress::stopped);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelSeating"));
    connect(cancel, &QPushButton::clicked, this, &SeatProgress::cancelled);
    setFocusProxy(keep);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * size::step);
    row->addWidget(m_bar, 1);
    row->addWidget(keep);
    row->addWidget(cancel);
}

void SeatProgress::setDone(int done) { m_bar->setValue(done); }

} // namespace hearth
