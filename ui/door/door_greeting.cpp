// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_greeting.h"

#include "ui/door/door_look.h"
#include "ui/shared/announce.h"
#include "ui/shared/flow_layout.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

DoorGreeting::DoorGreeting()
    : m_heading(new QLabel),
      m_words(new QLabel),
      m_code(new QLabel),
      m_mates(new QWidget),
      m_mateWords(new QLabel(tr("Who else has come?"))),
      m_mateRow(new FlowLayout(nullptr, 3 * size::step)),
      m_deed(new QPushButton),
      m_back(new QPushButton(tr("That isn’t me")))
{
    setObjectName(QStringLiteral("doorGreeting"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_heading->setObjectName(QStringLiteral("greetingHeading"));
    m_words->setObjectName(QStringLiteral("greetingWords"));
    dressForDoor(*m_heading, TextSize::Figure, QFont::Bold);
    dressForDoor(*m_words, TextSize::Body);
    m_code->setObjectName(QStringLiteral("greetingCode"));
    dressForDoor(*m_code, TextSize::Figure, QFont::Bold);
    dressForDoor(*m_mateWords, TextSize::Body);
    for (QLabel* label : {m_heading, m_words, m_code, m_mateWords}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_back->setObjectName(QStringLiteral("takeBack"));
    dressForDoor(*m_back);
    connect(m_back, &QPushButton::clicked, this, &DoorGreeting::takingBack);
    m_deed->setObjectName(QStringLiteral("greetingDeed"));
    dressForDoor(*m_deed);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        if (m_arrival.mayLeave) {
            Q_EMIT leaving(m_arrival.member);
        } else {
            Q_EMIT waiting(m_arrival.member);
        }
    });
    auto* mates = new QVBoxLayout(m_mates);
    mates->addWidget(m_mateWords);
    mates->addLayout(m_mateRow);
    m_mateRow->setCentred();
    auto* column = new QVBoxLayout(this);
    constexpr int side = 10 * size::step;
    column->setContentsMargins(side, 0, side, 0);
    column->setSpacing(6 * size::step);
    column->addStretch(2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_code, m_words, m_mates}) {
        column->addWidget(part);
    }
    column->addWidget(m_deed, 0, Qt::AlignHCenter);
    column->addWidget(m_back, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void DoorGreeting::show(const Arrival& arrival)
{
    m_arrival = arrival;
    m_heading->setText(arrival.heading);
    m_words->setText(arrival.words);
    m_words->setVisible(!arrival.words.isEmpty());
    m_code->setText(arrival.code);
    m_code->setVisible(!arrival.code.isEmpty());
    m_back->setVisible(arrival.change.isValid());
    m_deed->setText(arrival.mayLeave ? tr("I’m going home") : tr("Wait for a seat"));
    m_deed->setVisible(arrival.mayLeave || arrival.mayWait);
    offerMates();
    QWidget::show();
    announce(*m_heading, QStringList{arrival.heading, arrival.code, arrival.words}.join(u' '),
             Urgency::AtOnce);
}

void DoorGreeting::offerMates()
{
    while (QLayoutItem* item = m_mateRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& text, std::vector<MemberId> members) {
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("cameToo"));
        dressForDoor(*button);
        connect(button, &QPushButton::clicked, this,
                [this, members = std::move(members)] { Q_EMIT cameToo(members); });
        m_mateRow->addWidget(button);
    };
    std::vector<MemberId> all;
    for (const DoorHit& mate : m_arrival.mates) {
        add(mate.shown, {mate.id});
        all.push_back(mate.id);
    }
    if (all.size() > 1) {
        add(tr("All of us"), all);
    }
    m_mates->setVisible(!all.empty());
}

void DoorGreeting::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isGlad = m_arrival.kind == Arrival::Kind::Welcome || m_arrival.kind == Arrival::Kind::Already;
    painter.fillRect(rect(), isGlad ? tokens().sage.ground : tokens().amber.ground);
    for (QLabel* label : {m_heading, m_words, m_code, m_mateWords}) {
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
