// SPDX-License-Identifier: GPL-3.0-or-later
// A log that can be sent to whoever mends the program. So the rule is: never a name, an address, a note, a
// search text, a file's path or anything else somebody typed; what may stand here is what the program did,
// the kind of an error, its technical detail, ids and counts. Whoever writes a message keeps that rule;
// nothing here could check it.
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <memory>
#include <mutex>

class QFile;

namespace hearth {

/// How much is kept: the file in use and `kept - 1` older ones of `fileBytes` each, about.
struct LogSize {
    qint64 fileBytes = 524'288;
    int kept = 4;
};

/// A text file of one line a message: instant in UTC, kind, category, message. When it is full it becomes
/// `NAME.1`, what was `NAME.1` becomes `NAME.2`, and the last is removed. A log that can't be opened or
/// written is silently none: the program is for the club, and works without. Safe from any thread.
class Log {
public:
    /// The folder is made where it is missing.
    Log(const QString& folder, const QString& name, LogSize size = {});
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// Writes one line at once. Line breaks within the message are written as ` / `.
    void write(Instant instant, QtMsgType type, QStringView category, QStringView message);

    /// Takes over Qt's messages (qDebug to qCritical) until this log goes; they still reach the handler that
    /// was installed before. One log at a time does so.
    void takeQtMessages();

private:
    static void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void open();
    void rotate();
    [[nodiscard]] QString path(int number) const;

    std::mutex m_mutex;
    QString m_path;
    LogSize m_size;
    std::unique_ptr<QFile> m_file;
    QtMessageHandler m_before = nullptr;
    bool m_takesMessages = false;
};

} // namespace hearth
