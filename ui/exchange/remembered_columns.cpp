// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/remembered_columns.h"

#include "ui/window/preferences.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

namespace {

constexpr qsizetype mostHeaders = 40;
const QString listKey = QStringLiteral("columns/kept");

/// Headers may be long and hold anything; their hash is a name that every settings file takes.
QString nameOf(const QStringList& header)
{
    const QByteArray all = header.join(QChar(0x1F)).toUtf8(); // the unit separator
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(24));
}

QString keyOf(const QString& name) { return QStringLiteral("columns/") + name; }

} // namespace

std::map<QString, QString> rememberedColumns(const Preferences& preferences, const QStringList& header)
{
    const QJsonObject kept = QJsonDocument::fromJson(preferences.blob(keyOf(nameOf(header)))).object();
    std::map<QString, QString> chosen;
    for (auto column = kept.begin(); column != kept.end(); ++column) {
        if (header.contains(column.key())) {
            chosen.emplace(column.key(), column.value().toString());
        }
    }
    return chosen;
}

void rememberColumns(Preferences& preferences,
                     const QStringList& header,
                     const std::map<QString, QString>& chosen)
{
    const QString name = nameOf(header);
    QJsonObject kept;
    for (const auto& [column, field] : chosen) {
        kept.insert(column, field);
    }
    QStringList names = preferences.text(listKey).split(u' ', Qt::SkipEmptyParts);
    names.removeAll(name);
    if (!chosen.empty()) {
        names.prepend(name);
    }
    while (names.size() > mostHeaders) {
        preferences.setBlob(keyOf(names.takeLast()), {});
    }
    preferences.setBlob(keyOf(name),
                        chosen.empty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact));
    preferences.setText(listKey, names.join(u' '));
}

} // namespace hearth
