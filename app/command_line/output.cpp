// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace hearth {

namespace {

constexpr std::size_t blockSize = 65'536;

} // namespace

QString onOneLine(const QString& text)
{
    QString line = text;
    for (QChar& character : line) {
        // A name may hold an escape sequence that would repaint somebody's terminal.
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator) {
            character = u' ';
        }
    }
    return line;
}

void Output::line(const QString& text) { write(onOneLine(text).toStdString() + '\n'); }

void Output::table(const QStringList& columns, const std::vector<QStringList>& rows)
{
    const auto writeRow = [this](const QStringList& cells) {
        std::string joined;
        for (const QString& cell : cells) {
            joined += onOneLine(cell).toStdString() + '\t';
        }
        joined.back() = '\n';
        write(joined);
    };
    writeRow(columns);
    for (const QStringList& row : rows) {
        writeRow(row);
    }
}

void Output::json(const QJsonObject& object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString());
}

void Output::json(const QJsonArray& array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Indented).toStdString());
}

void Output::write(std::string_view bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= blockSize) {
        m_failed = std::fwrite(m_waiting.data(), 1, m_waiting.size(), stdout) != m_waiting.size() || m_failed;
        m_waiting.clear();
    }
}

void Output::complain(const QString& sentence)
{
    const std::string line = onOneLine(sentence).toStdString() + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

bool Output::finish()
{
    m_failed = std::fwrite(m_waiting.data(), 1, m_waiting.size(), stdout) != m_waiting.size() || m_failed;
    m_waiting.clear();
    m_failed = std::fflush(stdout) != 0 || m_failed;
    return !m_failed;
}

} // namespace hearth
