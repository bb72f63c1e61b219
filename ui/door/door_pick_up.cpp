// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_pick_up.h"

#include "ui/door/door_line.h"
#include "ui/door/door_look.h"
#include "ui/shared/announce.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int codeWidth = 320;
}

DoorPickUp::DoorPickUp() : m_line(new DoorLine), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("doorPickUp"));
    auto* heading = new QLabel(tr("The child’s number"));
    heading->setFont(textFont(TextSize::Figure, QFont::Bold));
    auto* words = new QLabel(tr("It was shown when the child came in."));
    dressForDoor(*words, TextSize::Body);
    m_line->setObjectName(QStringLiteral("pickUpCode"));
    m_line->setAccessibleName(tr("The child’s number"));
    m_line->setFont(doorFont(TextSize::Title));
    m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    m_line->setMaximumWidth(zoomed(codeWidth));
    m_problem->setObjectName(QStringLiteral("pickUpProblem"));
    dressForDoor(*m_problem, TextSize::Body);
    auto* go = new QPushButton(tr("Take home"));
    go->setObjectName(QStringLiteral("pickUpGo"));
    setPrimary(*go);
    dressForDoor(*go);
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(QStringLiteral("pickUpBack"));
    dressForDoor(*back);
    connect(go, &QPushButton::clicked, this, &DoorPickUp::tell);
    connect(m_line, &DoorLine::returnPressed, this, &DoorPickUp::tell);
    connect(back, &QPushButton::clicked, this, &DoorPickUp::left);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(go);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4 * size::step);
    column->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{heading, words, m_line, m_problem}) {
        column->addWidget(part, 0, Qt::AlignHCenter);
    }
    column->addLayout(buttons);
    column->addStretch(2);
}

void DoorPickUp::begin()
{
    m_line->clear();
    m_problem->clear();
    m_line->setFocus();
}

void DoorPickUp::tell()
{
    const QString code = m_line->text().trimmed();
    m_line->clear();
    if (const int wait = m_patience.secondsToWait(); wait > 0) {
        m_problem->setText(tr("Wait %n second(s) before the next try.", nullptr, wait));
    } else if (!code.isEmpty()) {
        Q_EMIT told(code);
    }
}

void DoorPickUp::complain(const QString& words)
{
    m_patience.blame();
    m_problem->setText(words);
    announce(*m_problem, words, Urgency::AtOnce);
}

} // namespace hearth
