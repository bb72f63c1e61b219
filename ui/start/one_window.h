// SPDX-License-Identifier: GPL-3.0-or-later
// One window for one club: who opens a file that a window of this program shows already gets that window to
// the front instead. The windows find each other by a local socket named after the file; nothing goes over a
// network.
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QWidget;

namespace hearth {

/// Asks the window that shows the club at `path`, if there is one, to come to the front; says whether there
/// was.
[[nodiscard]] bool raiseWindowOf(const QString& path);

/// While it lives, `window` comes to the front for whoever asks for the club at `path`.
class WindowClaim final : public QObject {
    Q_OBJECT

public:
    WindowClaim(const QString& path, QWidget& window);
    ~WindowClaim() override;

private:
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace hearth
