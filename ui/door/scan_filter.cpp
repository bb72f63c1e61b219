// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/scan_filter.h"

#include "core/door/card_code.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace hearth {

namespace {
constexpr qint64 longestPause =
    1'500;                           // milliseconds between digits of one code; a hand is slower to find them
constexpr qint64 enterFollows = 500; // after a code, a scanner's own Enter
} // namespace

ScanFilter::ScanFilter(QWidget& window) : m_window(window)
{
    m_since.start();
    qApp->installEventFilter(this);
}

bool ScanFilter::isWithin(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && (widget == &m_window || m_window.isAncestorOf(widget));
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTyped = event->type() == QEvent::KeyPress && isWithin(watched);
    return isTyped ? hear(*static_cast<QKeyEvent*>(event)) : QObject::eventFilter(watched, event);
}

/// Whether the key is the scanner's alone.
bool ScanFilter::hear(const QKeyEvent& event)
{
    const bool isEnter =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
    if (isEnter && m_hasJustScanned && m_since.elapsed() < enterFollows) {
        m_hasJustScanned = false;
        return true;
    }
    m_hasJustScanned = false;
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isDigit()) {
        if (!text.isEmpty()) {
            m_digits.clear();
        }
        return false;
    }
    if (m_digits.isEmpty() || m_since.elapsed() > longestPause) {
        begin();
    }
    m_since.restart();
    m_digits += QChar(u'0' + text.front().digitValue());
    m_digits = m_digits.right(CardCode::digits);
    if (!CardCode::fromText(m_digits)) {
        return false;
    }
    finish();
    return true;
}

void ScanFilter::begin()
{
    m_digits.clear();
    m_field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    m_fieldText = m_field ? m_field->text() : QString();
}

void ScanFilter::finish()
{
    const QString code = m_digits;
    m_digits.clear();
    m_hasJustScanned = true;
    m_since.restart();
    if (m_field) {
        m_field->setText(m_fieldText);
    }
    Q_EMIT scanned(code);
}

} // namespace hearth
