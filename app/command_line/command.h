// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is: its name, what it is given, and the function that does it. Help, the parser and the
// suggestions all read this one description.
#pragma once

#include <QStringView>

#include <vector>

namespace hearth {

class Call;

/// What the program ends with; kept stable, since scripts ask for it.
enum class ExitCode { Success = 0, Failed = 1, WrongUsage = 2 };

/// How often an argument or an option is given.
enum class Occurs { AtMostOnce, Once, AtLeastOnce, Any };

/// Something given by its place.
struct ArgumentRule {
    QStringView name; ///< In capitals, as in help: `FILE`.
    Occurs occurs = Occurs::Once;
};

/// Something given by its name.
struct OptionRule {
    QStringView name;           ///< With its two dashes: `--to`.
    QStringView value;          ///< What stands for its value in help; empty where it takes none.
    const char* help = nullptr; ///< In English, marked for translation in the context `hearth::CommandHelp`.
    Occurs occurs = Occurs::AtMostOnce;
};

struct Command {
    QStringView name;
    std::vector<ArgumentRule> arguments;
    std::vector<OptionRule> options;
    const char* help = nullptr; ///< As an option's.
    ExitCode (*run)(Call& call) = nullptr;
};

} // namespace hearth
