// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <atomic>

namespace hearth {

namespace {

// Qt's handler is a plain function, so it has to find the log by itself.
std::atomic<Log*> messageLog{nullptr}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

constexpr qsizetype longestMessage = 4'000; // a message may quote what SQLite says, never a document

QString kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QStringLiteral("info");
}

QByteArray lineOf(Instant instant, QtMsgType type, QStringView category, QStringView message)
{
    QString text = message.left(longestMessage).trimmed().toString();
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" / "));
    for (const QChar lineBreak : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator)}) {
        text.replace(lineBreak, QStringLiteral(" / "));
    }
    return QStringLiteral("%1 %2 %3: %4\n").arg(instantText(instant), kindOf(type), category, text).toUtf8();
}

} // namespace

Log::Log(const QString& folder, const QString& name, LogSize size)
    : m_path(QDir(folder).filePath(name)), m_size(size)
{
    QDir().mkpath(folder);
    open();
}

Log::~Log()
{
    if (m_takesMessages) {
        qInstallMessageHandler(m_before);
        messageLog = nullptr;
    }
}

void Log::open()
{
    m_file = std::make_unique<QFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        m_file.reset();
    }
}

QString Log::path(int number) const { return number == 0 ? m_path : m_path + u'.' + QString::number(number); }

void Log::rotate()
{
    m_file.reset(); // Windows renames no open file
    QFile::remove(path(m_size.kept - 1));
    for (int number = m_size.kept - 2; number >= 0; --number) {
        QFile::rename(path(number), path(number + 1));
    }
    open();
}

void Log::write(Instant instant, QtMsgType type, QStringView category, QStringView message)
{
    const QByteArray line = lineOf(instant, type, category, message);
    const std::scoped_lock lock(m_mutex);
    if (m_file && m_file->size() > 0 && m_file->size() + line.size() > m_size.fileBytes) {
        rotate();
    }
    if (m_file) {
        m_file->write(line);
    }
}

void Log::takeQtMessages()
{
    if (!m_takesMessages) {
        m_takesMessages = true;
        messageLog = this;
        m_before = qInstallMessageHandler(onMessage);
    }
}

void Log::onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Log* log = messageLog;
    if (log == nullptr) {
        return;
    }
    const QString category = QString::fromUtf8(context.category == nullptr ? "default" : context.category);
    log->write(QDateTime::currentMSecsSinceEpoch(), type, category, message);
    if (log->m_before != nullptr) {
        log->m_before(type, context, message);
    }
}

} // namespace hearth
