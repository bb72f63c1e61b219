// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_file_refusals.h"

#include <QDir>

namespace hearth {

DoorFileRefusals::DoorFileRefusals(const QString& path) : m_file(QDir::toNativeSeparators(path)) {}

Refusal DoorFileRefusals::noMeetings() const
{
    return because(Error::Kind::Refused,
                   tr("No meeting takes place from yesterday to two weeks ahead, so there is no door to make "
                      "a file for. Add the meeting first, or name a later one."));
}

Refusal DoorFileRefusals::noSuchMeeting() const
{
    return because(Error::Kind::Refused,
                   tr("This meeting was cancelled or deleted, so it has no door. Choose another one."));
}

Refusal DoorFileRefusals::noFile() const
{
    return because(Error::Kind::Refused, tr("%1 is not a file. Choose a file's name for the door file."));
}

Refusal DoorFileRefusals::neverOverwritten() const
{
    return because(Error::Kind::Refused,
                   tr("%1 is a club, or a door file that may hold check-ins, and neither is ever "
                      "overwritten. Choose another name."));
}

Refusal DoorFileRefusals::noDoorFile() const
{
    return because(Error::Kind::Foreign,
                   tr("%1 is not a door file. Choose one that \"door-file\" made for a second door."));
}

Refusal DoorFileRefusals::needsPassphrase() const
{
    return because(Error::Kind::Refused,
                   tr("%1 is sealed with a passphrase. Give it, on the command line with "
                      "--passphrase-file, and try again."));
}

Refusal DoorFileRefusals::damaged() const
{
    return because(Error::Kind::Damaged,
                   tr("%1 is damaged, and nothing of it was used. Copy it from the laptop it comes from "
                      "once more."));
}

Refusal DoorFileRefusals::cutShort() const
{
    return because(Error::Kind::Damaged,
                   tr("The end of %1 is missing, and nothing of it was taken in. Copy it from the laptop at "
                      "the door once more; where its power was cut, open the door there first."));
}

Refusal DoorFileRefusals::otherClub() const
{
    return because(Error::Kind::Refused,
                   tr("%1 is the door file of another club, and nothing of it was taken in."));
}

Refusal DoorFileRefusals::cancelledMeeting(const QString& meeting) const
{
    return {Error::of(Error::Kind::Refused,
                      tr("%1 holds check-ins of %2, which was cancelled. If it took place after all, take "
                         "the cancelling back first; nothing was taken in.")
                          .arg(m_file, meeting))};
}

Refusal DoorFileRefusals::because(Error::Kind kind, const QString& sentence) const
{
    return {Error::of(kind, sentence.contains(u"%1") ? sentence.arg(m_file) : sentence)};
}

} // namespace hearth
