// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/window/navigation_button.h"
#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int side = 10;
} // namespace

Navigation::Navigation() : m_name(new QLabel), m_count(new QLabel), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    m_name->setObjectName(QStringLiteral("clubName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setTextSize(*m_name, TextSize::Body, QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("clubCount"));
    setTextSize(*m_count, TextSize::Small);
    setQuiet(*m_count);

    m_column->setContentsMargins(side, 4 * size::step, side, 3 * size::step);
    m_column->setSpacing(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(side, 0, side, 3 * size::step);
    head->setSpacing(2);
    head->addWidget(m_name);
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_column->addStretch(1);
    fitWidth();
}

void Navigation::setClub(const QString& name, const QString& underIt)
{
    m_name->setText(name);
    m_count->setText(underIt);
}

void Navigation::add(const QString& page, const QString& title, const QString& icon, End end)
{
    auto* button = new NavigationButton(title, icon);
    button->setObjectName(QStringLiteral("goto-") + page);
    constexpr int headAndOwn = 1;
    if (end == End::Top) {
        m_column->insertWidget(headAndOwn + m_atTop, button);
        ++m_atTop;
    } else {
        m_column->addWidget(button);
    }
    m_buttons.emplace(page, button);
    connect(button, &NavigationButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    fitWidth();
}

void Navigation::setTitle(const QString& page, const QString& title)
{
    m_buttons.at(page)->setText(title);
    fitWidth();
}

void Navigation::setShown(const QString& page, bool isShown) { m_buttons.at(page)->setVisible(isShown); }

void Navigation::setBadge(const QString& page, int number, const QString& meaning)
{
    m_buttons.at(page)->setBadge(number, meaning);
}

void Navigation::setCurrent(const QString& page)
{
    for (const auto& [id, button] : m_buttons) {
        button->setCurrent(id == page);
    }
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bar);
    painter.setPen(tokens().line);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().left() : rect().right();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitWidth();
    }
}

void Navigation::fitWidth()
{
    int widest = size::navigationWidth - 2 * side;
    for (const auto& [page, button] : m_buttons) {
        widest = std::max(widest, button->sizeHint().width());
    }
    setFixedWidth(widest + 2 * side);
}

} // namespace hearth
