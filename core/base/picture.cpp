// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"

namespace hearth {

bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n") ||
           (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

bool isPhoto(const QByteArray& bytes) { return bytes.size() <= largestPhoto && isPicture(bytes); }

} // namespace hearth
