// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's words go: results to the standard output, as UTF-8, in plain text or in JSON; sentences
// about what went wrong to the standard error, one line each.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace hearth {

class Output {
public:
    enum class Format { Plain, Json };

    [[nodiscard]] Format format() const { return m_format; }
    void setFormat(Format format) { m_format = format; }
    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }

    /// One line of plain text. Control characters of a value can't break it.
    void line(const QString& text);
    /// Lines of columns, the first being their names, parted by tabs.
    void table(const QStringList& columns, const std::vector<QStringList>& rows);
    void json(const QJsonObject& object);
    void json(const QJsonArray& array);
    /// Bytes as they are, UTF-8.
    void write(std::string_view bytes);

    /// One line to the standard error.
    static void complain(const QString& sentence);

    /// Hands over what is left. False when some of it couldn't be written, as on a full disk.
    [[nodiscard]] bool finish();

private:
    Format m_format = Format::Plain;
    std::string m_waiting;
    bool m_failed = false;
};

/// `text` on one line: line breaks and other control characters become blanks.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace hearth
