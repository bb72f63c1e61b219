// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_card.h"

#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>

namespace hearth {

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::Today)
};

} // namespace

TodayCard::TodayCard(Frame& frame, const QString& heading, const QString& underIt)
    : m_frame(frame), m_lines(new QVBoxLayout)
{
    auto* card = new Card(heading, underIt);
    m_lines->setSpacing(size::step);
    card->content().addLayout(m_lines);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void TodayCard::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
}

void TodayCard::add(QWidget* widget) { m_lines->addWidget(widget); }

void TodayCard::addWords(const QString& words)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(*label, TextSize::Small);
    setQuiet(*label);
    add(label);
}

void TodayCard::addRest(std::size_t count, std::size_t shown)
{
    if (count > shown) {
        addWords(TodayWords::tr("and %n more", nullptr, static_cast<int>(count - shown)));
    }
}

} // namespace hearth
