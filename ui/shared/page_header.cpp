// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_header.h"

#include "ui/shared/flow_layout.h"
#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {
constexpr int side = 22;
constexpr int above = 10;
constexpr int gap = 10;
} // namespace

PageHeader::PageHeader(const QString& title)
    : m_title(new QLabel(title)),
      m_beside(new QLabel),
      m_actions(new QWidget),
      m_row(new FlowLayout(m_actions, gap)),
      m_grid(new QGridLayout(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(*m_title, TextSize::Title, QFont::DemiBold);
    m_beside->setObjectName(QStringLiteral("pageBeside"));
    m_beside->setTextFormat(Qt::PlainText);
    setQuiet(*m_beside);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_grid->setContentsMargins(side, above, side, above);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_beside, 0, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_actions, 0, 3, Qt::AlignVCenter);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setBeside(const QString& text) { m_beside->setText(text); }

void PageHeader::add(QWidget* widget)
{
    m_row->addWidget(widget);
    fold();
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool PageHeader::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fold();
    }
    return isHandled;
}

void PageHeader::fold()
{
    const int words = m_title->sizeHint().width() + m_beside->sizeHint().width() + 2 * gap;
    const int room = width() - 2 * side - words;
    const int wanted = std::max(m_row->sizeHint().width(), 0);
    const bool isNarrow = wanted > room;
    m_actions->setMinimumWidth(isNarrow ? 0 : wanted);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_grid->removeWidget(m_actions);
        if (isNarrow) {
            m_grid->addWidget(m_actions, 1, 0, 1, 4);
        } else {
            m_grid->addWidget(m_actions, 0, 3, Qt::AlignVCenter);
        }
    }
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace hearth
