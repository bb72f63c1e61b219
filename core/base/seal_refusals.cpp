// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal_refusals.h"

#include <QDir>

namespace hearth {

SealRefusals::SealRefusals(const QString& name) : m_name(QDir::toNativeSeparators(name)) {}

Refusal SealRefusals::wrongPassphrase() const
{
    return because(Error::Kind::Refused,
                   tr("This passphrase doesn't open %1. Check capital letters and the keyboard's language, "
                      "and try again."));
}

Refusal SealRefusals::damaged() const
{
    return because(Error::Kind::Damaged, tr("%1 is damaged and can't be opened. Use another copy of it."));
}

Refusal SealRefusals::cutShort() const
{
    return because(Error::Kind::Damaged,
                   tr("%1 is incomplete: its end is missing. Copy it again from where it came from."));
}

Refusal SealRefusals::notSealed() const
{
    return because(Error::Kind::Foreign,
                   tr("%1 wasn't sealed with a passphrase by Hearth. Open it without one, or choose another "
                      "file."));
}

Refusal SealRefusals::newer() const
{
    return because(Error::Kind::Newer,
                   tr("%1 was sealed by a newer version of Hearth. Update Hearth on this computer to open "
                      "it."));
}

Refusal SealRefusals::noMemory() const
{
    return because(Error::Kind::Io, tr("There isn't enough memory free to open or seal %1. Close other "
                                       "programs and try again."));
}

Refusal SealRefusals::diskFull() const
{
    return because(Error::Kind::DiskFull,
                   tr("There is no space left for %1. Nothing was changed; make room and try again."));
}

Refusal SealRefusals::notWritten() const
{
    return because(Error::Kind::Io, tr("%1 can't be written. Check the disk and your permissions."));
}

Refusal SealRefusals::notRead() const
{
    return because(Error::Kind::Io, tr("%1 can't be read. Check the disk and your permissions."));
}

Refusal SealRefusals::cancelled() const
{
    return because(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
}

Refusal SealRefusals::noPassphrase() const
{
    return because(Error::Kind::Invalid,
                   tr("The passphrase for %1 is empty. Choose one that you remember and nobody guesses."));
}

Refusal SealRefusals::emptyFile() const
{
    return because(Error::Kind::Invalid,
                   tr("%1 has no passphrase in its first line. Write it there and try again."));
}

Refusal SealRefusals::because(Error::Kind kind, const QString& sentence) const
{
    return {Error::of(kind, sentence.contains(u"%1") ? sentence.arg(m_name) : sentence)};
}

} // namespace hearth
