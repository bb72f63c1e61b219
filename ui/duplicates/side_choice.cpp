// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/side_choice.h"

#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace hearth {

SideChoice::SideChoice(const QString& text, const QString& spoken) : m_button(new QRadioButton)
{
    m_button->setAccessibleName(spoken);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::step);
    row->addWidget(m_button, 0, Qt::AlignTop);
    QLabel* value = valueLabel(text.isEmpty() ? tr("nothing") : text);
    if (text.isEmpty()) {
        setQuiet(*value);
    }
    row->addWidget(value, 1, Qt::AlignTop);
}

void SideChoice::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }
}

QLabel* valueLabel(const QString& text)
{
    constexpr QChar mayBreakHere(0x200B);
    QString broken = text;
    for (const QChar sign : {u'@', u'.', u'/', u'_'}) {
        broken.replace(sign, QString(sign) + mayBreakHere);
    }
    auto* label = new QLabel(broken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace hearth
