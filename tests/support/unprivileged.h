// SPDX-License-Identifier: GPL-3.0-or-later
// Tests about permissions mean nothing to root, who may do anything, and builds in containers often run as
// root.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace hearth::test {

/// While one lives, a process of root's acts as the user nobody; where that can't be, as itself.
class Unprivileged {
public:
    Unprivileged() { become(nobody); }
    ~Unprivileged() { become(0); }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    static constexpr unsigned nobody = 65'534;

    void become([[maybe_unused]] unsigned user)
    {
#ifdef Q_OS_LINUX
        // The real user too, since access(2) asks for that one; the saved one stays root's, for the way back.
        if (m_isRoot && ::setresuid(user, user, 0) != 0) {
            qFatal("root can't become another user and itself again");
        }
#endif
    }

#ifdef Q_OS_LINUX
    const bool m_isRoot = ::geteuid() == 0;
#endif
};

} // namespace hearth::test
