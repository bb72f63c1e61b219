// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace hearth::bench {

namespace {

QString line(const Measurement& m)
{
    const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 1); };
    QString text = m.what.leftJustified(58) + number(m.ours).rightJustified(9) + QStringLiteral(" ms");
    QString floor;
    if (m.floor) {
        floor = QStringLiteral("floor %1 ms  %2 x").arg(number(*m.floor), number(m.ours / *m.floor));
    }
    text += QStringLiteral("   ") + floor.leftJustified(26);
    if (m.mostTime) {
        text += QStringLiteral("at most %1 ms").arg(*m.mostTime).leftJustified(17);
    } else if (m.mostRatio) {
        text += QStringLiteral("at most %1 x").arg(*m.mostRatio).leftJustified(17);
    } else {
        return text.trimmed();
    }
    return text + (m.isOk() ? QStringLiteral("ok") : QStringLiteral("MISSED"));
}

QJsonObject object(const Measurement& m)
{
    QJsonObject object{{QStringLiteral("what"), m.what},
                       {QStringLiteral("milliseconds"), m.ours},
                       {QStringLiteral("runs"), static_cast<qint64>(m.runs)}};
    if (m.floor) {
        object.insert(QStringLiteral("floor"), *m.floor);
        object.insert(QStringLiteral("ratio"), m.ours / *m.floor);
    }
    if (m.mostTime) {
        object.insert(QStringLiteral("most_milliseconds"), *m.mostTime);
    }
    if (m.mostRatio) {
        object.insert(QStringLiteral("most_ratio"), *m.mostRatio);
    }
    if (m.mostTime || m.mostRatio) {
        object.insert(QStringLiteral("ok"), m.isOk());
    }
    return object;
}

} // namespace

double Times::percentile(double part) const
{
    auto sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted.at(std::min(at, sorted.size() - 1));
}

bool Measurement::isOk() const
{
    return (!mostTime || ours <= *mostTime) && (!mostRatio || (floor && ours <= *mostRatio * *floor));
}

void Report::add(const Measurement& measurement)
{
    m_measurements.push_back(measurement);
    if (m_form == Form::Lines) {
        std::printf("%s\n", qUtf8Printable(line(measurement)));
        std::fflush(stdout);
    }
}

bool Report::finish() const
{
    if (m_form == Form::Json) {
        QJsonArray all;
        for (const Measurement& measurement : m_measurements) {
            all.append(object(measurement));
        }
        std::printf("%s", QJsonDocument(all).toJson().constData());
    }
    return std::all_of(m_measurements.begin(), m_measurements.end(),
                       [](const Measurement& measurement) { return measurement.isOk(); });
}

} // namespace hearth::bench
