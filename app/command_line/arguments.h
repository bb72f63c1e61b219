// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a command line, sorted by what the command's description says: by place, by name, or wrong.
#pragma once

#include "app/command_line/command.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

namespace hearth {

class Arguments {
    Q_DECLARE_TR_FUNCTIONS(hearth::Arguments)

public:
    /// Sorts `words`, all that follows the command's name. `--name=value` and `--name value` are the same,
    /// and after `--` nothing is an option. Otherwise a sentence that says what is unknown, missing or too
    /// much.
    [[nodiscard]] static tl::expected<Arguments, QString> parse(const Command& command,
                                                                const QStringList& words);

    /// The one argument of this name, empty where it may be left out and was.
    [[nodiscard]] QString argument(QStringView name) const { return arguments(name).value(0); }
    [[nodiscard]] QStringList arguments(QStringView name) const { return m_values.value(name.toString()); }

    [[nodiscard]] bool has(QStringView option) const { return m_values.contains(option.toString()); }
    /// The option's value, empty where it isn't given.
    [[nodiscard]] QString value(QStringView option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(QStringView option) const { return m_values.value(option.toString()); }

private:
    QMap<QString, QStringList> m_values; // options have two dashes before their names, so they don't mix
};

/// The options that every command takes: `--json`, `--now`, `--help`.
[[nodiscard]] const std::vector<OptionRule>& commonOptions();

/// The option of commands that open what is sealed.
[[nodiscard]] OptionRule passphraseOption();

/// The option of this name, the command's own or a common one.
[[nodiscard]] const OptionRule* findOption(const Command& command, QStringView name);

} // namespace hearth
