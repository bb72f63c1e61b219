// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_greeting.h"

#include "ui/door/door_look.h"
#include "ui/shared/announce.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

DoorGreeting::DoorGreeting()
    : m_heading(new QLabel), m_words(new QLabel), m_back(new QPushButton(tr("That isn’t me")))
{
    setObjectName(QStringLiteral("doorGreeting"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_heading->setObjectName(QStringLiteral("greetingHeading"));
    m_words->setObjectName(QStringLiteral("greetingWords"));
    dressForDoor(*m_heading, TextSize::Figure, QFont::Bold);
    dressForDoor(*m_words, TextSize::Body);
    for (QLabel* label : {m_heading, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_back->setObjectName(QStringLiteral("takeBack"));
    dressForDoor(*m_back);
    connect(m_back, &QPushButton::clicked, this, &DoorGreeting::takingBack);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6 * size::step);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_back, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void DoorGreeting::show(const Arrival& arrival)
{
    m_arrival = arrival;
    m_heading->setText(arrival.heading);
    m_words->setText(arrival.words);
    m_words->setVisible(!arrival.words.isEmpty());
    m_back->setVisible(arrival.change.isValid());
    QWidget::show();
    announce(*m_heading, arrival.heading + u' ' + arrival.words, Urgency::AtOnce);
}

void DoorGreeting::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isGlad = m_arrival.kind == Arrival::Kind::Welcome || m_arrival.kind == Arrival::Kind::Already;
    painter.fillRect(rect(), isGlad ? tokens().sage.ground : tokens().amber.ground);
    for (QLabel* label : {m_heading, m_words}) {
        QPalette palette = label->palette();
        const QColor ink = isGlad ? tokens().sage.text : tokens().amber.text;
        if (palette.color(QPalette::WindowText) != ink) {
            palette.setColor(QPalette::WindowText, ink);
            label->setPalette(palette);
        }
    }
}

void DoorGreeting::mousePressEvent(QMouseEvent*) { Q_EMIT done(); }

} // namespace hearth
