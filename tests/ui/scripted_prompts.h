// SPDX-License-Identifier: GPL-3.0-or-later
// Answers every question of the program as a test has laid down beforehand, and remembers what was asked. A
// question that nobody expected is answered by going back, and fails the test that looks at `unexpected`.
#pragma once

#include "ui/shared/prompts.h"

#include <QPrinter>

#include <deque>

namespace hearth::test {

class ScriptedPrompts final : public Prompts {
public:
    std::deque<std::optional<int>> answers;
    std::deque<QString> lines;
    std::deque<QString> files;
    std::deque<QString> secrets;
    std::vector<Question> asked;
    std::vector<FileQuestion> saved; ///< Where to save was asked so.
    QStringList shown;
    int unexpected = 0;

    [[nodiscard]] std::optional<int> ask(const Question& question) override
    {
        asked.push_back(question);
        return take(answers).value_or(std::nullopt);
    }

    [[nodiscard]] std::optional<QString> line(const QString&, const QString&, const QString&) override
    {
        return take(lines);
    }

    [[nodiscard]] std::optional<QString> secret(const QString&, const QString&) override
    {
        return take(secrets);
    }

    [[nodiscard]] QString fileToOpen(const FileQuestion&) override { return take(files).value_or(QString()); }
    [[nodiscard]] QString fileToSave(const FileQuestion& question) override
    {
        saved.push_back(question);
        return take(files).value_or(QString());
    }
    [[nodiscard]] QString folder(const QString&, const QString&) override
    {
        return take(files).value_or(QString());
    }
    /// A file to print into, empty to go back.
    [[nodiscard]] bool choosePrinter(QPrinter& printer, int) override
    {
        const QString path = take(files).value_or(QString());
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }
    void show(const QString& path) override { shown += path; }

private:
    template<class Value>
    std::optional<Value> take(std::deque<Value>& from)
    {
        if (from.empty()) {
            ++unexpected;
            return std::nullopt;
        }
        Value first = std::move(from.front());
        from.pop_front();
        return first;
    }
};

} // namespace hearth::test
