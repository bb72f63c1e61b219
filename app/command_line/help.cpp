// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/arguments.h"
#include "app/command_line/commands.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct CommandHelp {
    Q_DECLARE_TR_FUNCTIONS(hearth::CommandHelp)
};

/// `[X]`, `X…` or `[X]…`, after how often it may be given.
QString withOccurrence(const QString& what, Occurs occurs)
{
    const bool optional = occurs == Occurs::AtMostOnce || occurs == Occurs::Any;
    const bool repeated = occurs == Occurs::AtLeastOnce || occurs == Occurs::Any;
    return (optional ? u'[' + what + u']' : what) + (repeated ? QStringLiteral("…") : QString());
}

QString asTyped(const OptionRule& option)
{
    return option.value.isEmpty() ? option.name.toString()
                                  : option.name.toString() + u' ' + option.value.toString();
}

QString usageOf(const Command& command)
{
    QString usage = QStringLiteral("hearth ") + command.name.toString();
    for (const ArgumentRule& argument : command.arguments) {
        usage += u' ' + withOccurrence(argument.name.toString(), argument.occurs);
    }
    for (const OptionRule& option : command.options) {
        usage += u' ' + withOccurrence(asTyped(option), option.occurs);
    }
    return usage;
}

QString optionLines(const std::vector<OptionRule>& options)
{
    constexpr int column = 26;
    QString lines;
    for (const OptionRule& option : options) {
        lines += QStringLiteral("  ") + asTyped(option).leftJustified(column) + CommandHelp::tr(option.help) +
                 u'\n';
    }
    return lines;
}

} // namespace

QString helpOfAll()
{
    constexpr int column = 16;
    QString text = CommandHelp::tr("Hearth keeps a club's book: who belongs, when they meet, who came.") +
                   QStringLiteral("\n\n") +
                   CommandHelp::tr(
                       "Without a command, hearth [FILE] opens the window; --page members shows that page "
                       "first, and --picture OUT.png, --look dark and --size 1280x800 draw it into a file.") +
                   QStringLiteral("\n\n") + CommandHelp::tr("Commands:") + u'\n';
    for (const Command& command : commands()) {
        text += QStringLiteral("  ") + command.name.toString().leftJustified(column) +
                CommandHelp::tr(command.help) + u'\n';
    }
    text += u'\n' + CommandHelp::tr("Every command also takes:") + u'\n' + optionLines(commonOptions());
    text +=
        u'\n' +
        CommandHelp::tr("A command ends with 0 when it is done, 1 when it was refused or failed, 2 when it "
                        "was called wrongly. More about one: hearth help COMMAND.") +
        u'\n';
    return text;
}

QString helpOf(const Command& command)
{
    QString text = usageOf(command) + QStringLiteral("\n\n") + CommandHelp::tr(command.help) + u'\n';
    if (!command.options.empty()) {
        text += u'\n' + CommandHelp::tr("Options:") + u'\n' + optionLines(command.options);
    }
    return text + u'\n' + CommandHelp::tr("Every command also takes:") + u'\n' + optionLines(commonOptions());
}

QString versionText() { return QStringLiteral("hearth ") + QCoreApplication::applicationVersion(); }

} // namespace hearth
