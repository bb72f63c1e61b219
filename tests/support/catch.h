// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 of either major version, and how Hearth's and Qt's values print when a check fails.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {

template<>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(u" | ").toStdString() + ']';
    }
};

template<>
struct StringMaker<QDate> {
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
