// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace hearth {

namespace {

constexpr int mostRecent = 10;
const QString recentKey = QStringLiteral("recent");

std::unique_ptr<QSettings> openSettings()
{
    const QString folder = qEnvironmentVariable("HEARTH_DATA_DIR");
    if (!folder.isEmpty()) {
        return std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("preferences.ini")),
                                           QSettings::IniFormat);
    }
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("hearth"),
                                       QStringLiteral("hearth"));
}

} // namespace

Preferences::Preferences() : m_settings(openSettings()) {}

Preferences::~Preferences() = default;

Look Preferences::look() const { return lookFromWord(text(QStringLiteral("look"))); }

double Preferences::zoom() const { return m_settings->value(QStringLiteral("zoom"), 1.0).toDouble(); }

void Preferences::setLook(Look look, double zoom)
{
    setText(QStringLiteral("look"), lookWord(look));
    m_settings->setValue(QStringLiteral("zoom"), zoom);
}

QString Preferences::language() const { return text(QStringLiteral("language")); }

void Preferences::setLanguage(const QString& code) { setText(QStringLiteral("language"), code); }

QStringList Preferences::recentClubs() const { return m_settings->value(recentKey).toStringList(); }

void Preferences::noteClub(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentClubs();
    recent.removeAll(whole);
    recent.prepend(whole);
    m_settings->setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
    m_settings->sync(); // a second start of the program should know
}

void Preferences::forgetClub(const QString& path)
{
    QStringList recent = recentClubs();
    recent.removeAll(path);
    m_settings->setValue(recentKey, recent);
}

QByteArray Preferences::blob(const QString& name) const { return m_settings->value(name).toByteArray(); }

void Preferences::setBlob(const QString& name, const QByteArray& value) { m_settings->setValue(name, value); }

QString Preferences::text(const QString& name) const { return m_settings->value(name).toString(); }

void Preferences::setText(const QString& name, const QString& value) { m_settings->setValue(name, value); }

} // namespace hearth
