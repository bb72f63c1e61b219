// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/in_place_line.h"

#include "ui/shared/announce.h"
#include "ui/shared/list_completer.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

InPlaceLine::InPlaceLine(const QString& accessibleName) : m_edit(new QLineEdit), m_problem(new QLabel)
{
    m_edit->setAccessibleName(accessibleName);
    m_edit->setProperty(style::flatProperty, true);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextSize(*m_problem, TextSize::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &InPlaceLine::commit);
}

void InPlaceLine::setKept(const QString& text)
{
    const bool isTyped = m_edit->hasFocus() && m_edit->text() != m_kept;
    m_kept = text;
    if (!isTyped) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
        setProblem({});
    }
}

void InPlaceLine::setHint(const QString& hint) { m_edit->setPlaceholderText(hint); }

void InPlaceLine::setOffers(const QStringList& offers, bool isList)
{
    // The edit owns its completer and lets the one before go.
    m_edit->setCompleter(isList ? new ListCompleter(offers, *m_edit) : new QCompleter(offers, m_edit));
    m_edit->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->completer()->setFilterMode(Qt::MatchContains);
}

void InPlaceLine::setReadOnly(bool isReadOnly) { m_edit->setReadOnly(isReadOnly); }

void InPlaceLine::setProblem(const QString& sentence)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, tokens().rose.text);
    m_problem->setPalette(palette);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        announce(*m_problem, sentence, Urgency::AtOnce);
    }
}

bool InPlaceLine::hasProblem() const { return !m_problem->text().isEmpty(); }

void InPlaceLine::commit()
{
    if (m_edit->text() != m_kept) {
        Q_EMIT changed(m_edit->text());
    }
}

bool InPlaceLine::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        (m_edit->text() != m_kept || hasProblem())) {
        if (event->type() == QEvent::KeyPress) {
            m_edit->setText(m_kept);
            setProblem({});
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hearth
