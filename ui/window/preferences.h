// SPDX-License-Identifier: GPL-3.0-or-later
// What this laptop remembers for whoever sits at it: how the program looks, where its window was, which clubs
// were open. Nothing of it belongs to a club's book, and nothing of it is private.
#pragma once

#include "ui/window/theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QSettings;

namespace hearth {

class Preferences {
public:
    /// In the system's place for a program's settings or, where $HEARTH_DATA_DIR is set, in `preferences.ini`
    /// there.
    Preferences();
    ~Preferences();
    Preferences(const Preferences&) = delete;
    Preferences& operator=(const Preferences&) = delete;

    [[nodiscard]] Look look() const;
    [[nodiscard]] double zoom() const;
    void setLook(Look look, double zoom);
    /// The program's language, empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    /// Paths of the clubs last opened, the newest first, at most ten, those that are gone too.
    [[nodiscard]] QStringList recentClubs() const;
    void noteClub(const QString& path);
    void forgetClub(const QString& path);

    /// Anything small under a name of its own: a window's place, a table's columns.
    [[nodiscard]] QByteArray blob(const QString& name) const;
    void setBlob(const QString& name, const QByteArray& value);
    [[nodiscard]] QString text(const QString& name) const;
    void setText(const QString& name, const QString& value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace hearth
