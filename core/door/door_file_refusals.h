// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences for everything that can go wrong with a door file, in one place.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace hearth {

/// Each returns what to throw; `path` is the file a person knows.
class DoorFileRefusals {
    Q_DECLARE_TR_FUNCTIONS(hearth::DoorFileRefusals)

public:
    explicit DoorFileRefusals(const QString& path);

    // Of making one.
    [[nodiscard]] Refusal noMeetings() const;
    [[nodiscard]] Refusal noSuchMeeting() const;
    [[nodiscard]] Refusal noFile() const;
    [[nodiscard]] Refusal neverOverwritten() const;

    // Of opening one and taking it in.
    [[nodiscard]] Refusal noDoorFile() const;
    [[nodiscard]] Refusal needsPassphrase() const;
    [[nodiscard]] Refusal damaged() const;
    [[nodiscard]] Refusal cutShort() const;
    [[nodiscard]] Refusal otherClub() const;
    [[nodiscard]] Refusal cancelledMeeting(const QString& meeting) const;

private:
    [[nodiscard]] Refusal because(Error::Kind kind, const QString& sentence) const;

    QString m_file;
};

} // namespace hearth
