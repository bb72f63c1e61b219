// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/source_step.h"

#include "ui/shared/flow_layout.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int sourceSide = 22;
} // namespace

SourceStep::SourceStep() : m_choose(new QPushButton(tr("Choose a file…")))
{
    auto* source = new QWidget;
    auto* icon = new QLabel;
    const int side = zoomed(40);
    icon->setPixmap(themedIcon(QStringLiteral("import")).pixmap(QSize(side, side), QIcon::Disabled));
    icon->setAlignment(Qt::AlignCenter);
    auto* words = new QLabel(tr("Take in a list that a spreadsheet, an address book or another program has "
                                "saved. Nothing is changed before you have seen what would be."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* hint = new QLabel(tr("A file can also be dropped here, and copied rows pasted with Ctrl+V."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    setQuiet(*hint);
    m_choose->setObjectName(QStringLiteral("chooseSource"));
    setPrimary(*m_choose);
    auto* paste = new QPushButton(tr("Paste copied rows"));
    paste->setObjectName(QStringLiteral("pasteSource"));
    connect(m_choose, &QPushButton::clicked, this, &SourceStep::fileWanted);
    connect(paste, &QPushButton::clicked, this, &SourceStep::pasteWanted);
    auto* flow = new QWidget; // under each other where letters are wide and large
    auto* buttons = new FlowLayout(flow, 2 * size::step);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_choose);
    buttons->addWidget(paste);
    buttons->setCentred();
    auto* column = new QVBoxLayout;
    column->setSpacing(4 * size::step);
    column->addStretch(2);
    column->addWidget(icon);
    column->addWidget(words);
    column->addWidget(flow);
    column->addWidget(hint);
    column->addStretch(3);
    auto* row = new QHBoxLayout(source);
    row->setContentsMargins(sourceSide, sourceSide, sourceSide, sourceSide);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(source);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SourceStep::begin() { m_choose->setFocus(); }

} // namespace hearth
