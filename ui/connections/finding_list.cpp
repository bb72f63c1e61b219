// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/finding_list.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hearth {

FindingButton::FindingButton(const QString& heading) : m_heading(new QLabel(heading)), m_sentence(new QLabel)
{
    setCheckable(true);
    setText(heading);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setTextSize(*m_heading, TextSize::Body, QFont::DemiBold);
    setTextSize(*m_sentence, TextSize::Small);
    m_sentence->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_heading, m_sentence}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(3 * size::step, 2 * size::step, 3 * size::step, 2 * size::step + 1);
    lines->setSpacing(size::step / 2);
    lines->addWidget(m_heading);
    lines->addWidget(m_sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingButton::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(text());
    setAccessibleDescription(sentence);
    updateGeometry();
}

QString FindingButton::sentence() const { return m_sentence->text(); }

QSize FindingButton::sizeHint() const { return layout()->sizeHint(); }

int FindingButton::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

void FindingButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked()) {
        drawRounded(painter, rect(), size::controlRadius, tokens().card, tokens().line);
        const QRect bar(layoutDirection() == Qt::RightToLeft ? rect().right() - 2 : 0, size::controlRadius, 3,
                        height() - 2 * size::controlRadius);
        painter.fillRect(bar, tokens().ember);
    } else if (underMouse()) {
        drawRounded(painter, rect(), size::controlRadius, tokens().hover, {});
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect(), size::controlRadius);
    }
}

void FindingButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

FindingList::FindingList() : m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::step);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen) {
            Q_EMIT chosenChanged(id);
        }
    });
}

FindingButton* FindingList::add(const QString& heading, const QString& name)
{
    auto* button = new FindingButton(heading);
    button->setObjectName(name);
    const int id = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, id);
    m_column->addWidget(button);
    button->setChecked(id == 0);
    return button;
}

void FindingList::choose(int finding)
{
    if (QAbstractButton* button = m_group->button(finding)) {
        button->setChecked(true);
    }
}

int FindingList::chosen() const { return m_group->checkedId(); }

} // namespace hearth
