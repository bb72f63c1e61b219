// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/foot.h"

#include "ui/shared/announce.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace hearth {

Foot::Foot() : m_sentence(new QLabel), m_undo(new QPushButton(tr("Undo"))), m_status(new QLabel)
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // Somebody who can't see it go by can go to it and read it.
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextSize(*m_sentence, TextSize::Small);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setProperty(style::flatProperty, true);
    m_undo->setVisible(false);
    setTextSize(*m_undo, TextSize::Small, QFont::DemiBold);
    connect(m_undo, &QPushButton::clicked, this, &Foot::undoWanted);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setTextFormat(Qt::PlainText);
    setTextSize(*m_status, TextSize::Small);
    setQuiet(*m_status);

    auto* row = new QHBoxLayout(this);
    constexpr int side = 5 * size::step;
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(2 * size::step);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(m_status);
    setMinimumHeight(9 * size::step);
}

void Foot::say(const QString& sentence, Kind kind, bool undo)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_undo->setVisible(undo);
    m_undo->setAccessibleName(undo ? tr("Undo: %1").arg(sentence) : tr("Undo"));
    tint();
    announce(*m_sentence, sentence, kind == Kind::Refused ? Urgency::AtOnce : Urgency::WhenIdle);
}

void Foot::clear()
{
    m_sentence->clear();
    m_sentence->setAccessibleName({});
    m_undo->setVisible(false);
}

void Foot::setStatus(const QString& text) { m_status->setText(text); }

QString Foot::sentence() const { return m_sentence->text(); }

void Foot::tint()
{
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, m_kind == Kind::Refused ? tokens().rose.text : tokens().quiet);
    m_sentence->setPalette(palette);
}

void Foot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == Kind::Refused && !m_sentence->text().isEmpty() ? tokens().rose.ground
                                                                                      : tokens().paper);
    painter.setPen(tokens().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void Foot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

} // namespace hearth
