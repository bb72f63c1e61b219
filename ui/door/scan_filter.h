// SPDX-License-Identifier: GPL-3.0-or-later
// Hears a scanner that types like a keyboard, whatever has the focus: twelve digits with their check digits
// are a card, with or without Enter behind them, fast or slow. What the scanner typed into a field meanwhile
// is taken out again, so that no code stays in a name.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace hearth {

class ScanFilter final : public QObject {
    Q_OBJECT

public:
    /// Listens to what is typed within `window`.
    explicit ScanFilter(QWidget& window);

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isWithin(QObject* watched) const;
    bool hear(const QKeyEvent& event);
    void begin();
    void finish();

    QWidget& m_window;
    QString m_digits;
    QElapsedTimer m_since; ///< The last digit, or the end of the last code.
    bool m_hasJustScanned = false;
    QPointer<QLineEdit> m_field; ///< Which had the focus at the first digit.
    QString m_fieldText;         ///< What stood there then.
};

} // namespace hearth
