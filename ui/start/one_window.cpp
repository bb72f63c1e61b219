// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/one_window.h"

#include "core/store/file_state.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QWidget>

namespace hearth {

namespace {

constexpr int patience = 300; // milliseconds; a window that is busy longer is no reason to wait

/// By the file itself and not by its path, which may be written in many ways.
QString serverName(const QString& path)
{
    const FileIdentity identity = fileIdentity(path);
    if (identity == FileIdentity()) {
        return {};
    }
    return QStringLiteral("hearth-%1-%2-%3")
        .arg(qHash(QDir::homePath()))
        .arg(identity.device)
        .arg(identity.file);
}

} // namespace

bool raiseWindowOf(const QString& path)
{
    const QString name = serverName(path);
    if (name.isEmpty()) {
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(patience);
}

WindowClaim::WindowClaim(const QString& path, QWidget& window) : m_server(std::make_unique<QLocalServer>())
{
    const QString name = serverName(path);
    if (name.isEmpty()) {
        return; // a club in memory
    }
    QLocalServer::removeServer(
        name); // of a program that crashed: the club's own lock says that nobody has it open
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(name);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this, &window] {
        delete m_server->nextPendingConnection();
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
}

WindowClaim::~WindowClaim() = default;

} // namespace hearth
