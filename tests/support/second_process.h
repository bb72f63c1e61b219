// SPDX-License-Identifier: GPL-3.0-or-later
// Another process with the same file: a small program of ours that opens, holds, writes or dies as it is
// told, since locks and crashes between processes can't be shown inside one.
#pragma once

#include "core/base/error.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hearth::test {

class SecondProcess {
public:
    /// Starts it with the arguments that second_process_main.cpp lists.
    explicit SecondProcess(const QStringList& arguments);
    SecondProcess(const SecondProcess&) = delete;
    SecondProcess& operator=(const SecondProcess&) = delete;
    ~SecondProcess();

    /// The next line it prints.
    [[nodiscard]] QString line();
    /// The kind of the `StoreError` it ran into, from the next line; fails the test when it ran into none.
    [[nodiscard]] Error::Kind failure();
    /// Lets it go on past its waiting, and waits for its end.
    void finish();
    /// Ends it as a power cut would.
    void kill();

private:
    QProcess m_process;
};

} // namespace hearth::test
