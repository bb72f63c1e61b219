// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hearth {

MeetingId occurrenceId(SeriesId series, const CivilTime& occurrence)
{
    const QByteArray key = (series.text() + u'@' + occurrence.text()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(hash.constData()) >> 1;
    return MeetingId(bits == 0 ? 1 : static_cast<std::int64_t>(bits));
}

} // namespace hearth
