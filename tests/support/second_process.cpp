// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/second_process.h"

#include "tests/support/catch.h"

#include <QCoreApplication>

namespace hearth::test {

SecondProcess::SecondProcess(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/hearth_second_process"),
                    arguments);
    REQUIRE(m_process.waitForStarted());
}

SecondProcess::~SecondProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString SecondProcess::line()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

Error::Kind SecondProcess::failure()
{
    const QString said = line();
    INFO(said.toStdString());
    REQUIRE(said.startsWith(u"failed "));
    return static_cast<Error::Kind>(said.section(u' ', 1, 1).toInt());
}

void SecondProcess::finish()
{
    m_process.closeWriteChannel();
    REQUIRE(m_process.waitForFinished());
}

void SecondProcess::kill()
{
    m_process.kill();
    REQUIRE(m_process.waitForFinished());
}

} // namespace hearth::test
