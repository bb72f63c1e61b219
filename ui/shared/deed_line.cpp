// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/deed_line.h"

#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hearth {

DeedLine::DeedLine(const QString& words, const QString& deed, const std::function<void()>& run)
    : m_button(new QPushButton(deed))
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_button->setAccessibleDescription(words);
    connect(m_button, &QPushButton::clicked, this, run);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, size::step, 0, size::step);
    row->setSpacing(3 * size::step);
    row->addWidget(label, 1);
    row->addWidget(m_button);
}

} // namespace hearth
