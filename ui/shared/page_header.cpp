// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_header.h"

#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hearth {

PageHeader::PageHeader(const QString& title)
    : m_title(new QLabel(title)), m_beside(new QLabel), m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(*m_title, TextSize::Title, QFont::DemiBold);
    m_beside->setObjectName(QStringLiteral("pageBeside"));
    m_beside->setTextFormat(Qt::PlainText);
    setQuiet(*m_beside);
    constexpr int side = 22;
    constexpr int above = 10;
    m_row->setContentsMargins(side, above, side, above);
    m_row->setSpacing(10);
    m_row->addWidget(m_title);
    m_row->addWidget(m_beside);
    m_row->addStretch(1);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setBeside(const QString& text) { m_beside->setText(text); }

void PageHeader::add(QWidget* widget) { m_row->addWidget(widget); }

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace hearth
