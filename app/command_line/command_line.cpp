// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/call.h"
#include "app/command_line/commands.h"
#include "app/command_line/help.h"
#include "app/command_line/nearest.h"
#include "app/command_line/open_club.h"
#include "core/store/store_error.h"

#include <QFileInfo>

#include <memory>

namespace hearth {

namespace {

class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(hearth::CommandLine)

public:
    explicit CommandLine(Output& output) : m_output(output) {}

    ExitCode run(QStringList words)
    {
        const QStringList before = takeCommonOptions(words);
        if (words.isEmpty()) {
            return tell(helpOfAll());
        }
        const QString first = words.takeFirst();
        if (first == u"--help" || first == u"-h") {
            return tell(helpOfAll());
        }
        if (first == u"--version") {
            return tell(versionText() + u'\n');
        }
        if (first == u"help") {
            return help(words);
        }
        if (const Command* command = findCommand(first)) {
            return runCommand(*command, before + words);
        }
        return withoutCommand(first, words);
    }

private:
    /// Options that every command takes may also stand before it.
    static QStringList takeCommonOptions(QStringList& words)
    {
        QStringList taken;
        while (!words.isEmpty() && (words.first() == u"--json" || words.first() == u"--now" ||
                                    words.first().startsWith(u"--now="))) {
            const bool hasValue = words.first() == u"--now" && words.size() > 1;
            taken += words.takeFirst();
            if (hasValue) {
                taken += words.takeFirst();
            }
        }
        return taken;
    }

    ExitCode tell(const QString& text)
    {
        m_output.write(text.toStdString());
        return ExitCode::Success;
    }

    ExitCode wrongUsage(const QString& sentence)
    {
        m_output.complain(sentence);
        return ExitCode::WrongUsage;
    }

    ExitCode help(const QStringList& words)
    {
        if (words.isEmpty()) {
            return tell(helpOfAll());
        }
        const Command* command = findCommand(words.first());
        return command == nullptr ? unknownCommand(words.first()) : tell(helpOf(*command));
    }

    ExitCode unknownCommand(const QString& name)
    {
        return wrongUsage(
            withSuggestion(tr("\"%1\" is no command of Hearth. All of them: hearth --help.").arg(name),
                           nearest(name, commandNames())));
    }

    ExitCode withoutCommand(const QString& first, const QStringList& rest)
    {
        const bool isOption = first.startsWith(u'-');
        if (isOption && first != u"--door") {
            return wrongUsage(tr("%1 is no option of Hearth. All of them: hearth --help.").arg(first));
        }
        const bool isFile = isOption || first.endsWith(u".hearth", Qt::CaseInsensitive) ||
                            first.contains(u'/') || first.contains(u'\\') || QFileInfo::exists(first);
        if (!isFile) {
            return unknownCommand(first);
        }
        if (!isOption && !rest.isEmpty()) {
            return wrongUsage(tr("\"%1\" is no command of Hearth: the command comes before the file, as in "
                                 "hearth list %1 members.")
                                  .arg(first));
        }
        m_output.complain(
            tr("There is no display to open a window on. The commands need none: hearth --help."));
        return ExitCode::Failed;
    }

    ExitCode runCommand(const Command& command, const QStringList& words)
    {
        const auto arguments = Arguments::parse(command, words);
        if (!arguments) {
            return wrongUsage(arguments.error());
        }
        if (arguments->has(u"--help")) {
            return tell(helpOf(command));
        }
        m_output.setFormat(arguments->has(u"--json") ? Output::Format::Json : Output::Format::Plain);
        std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
        if (arguments->has(u"--now")) {
            const auto fixed = FixedClock::fromText(arguments->value(u"--now"));
            if (!fixed) {
                m_output.complain(tr("\"%1\" is no moment: write --now such as 2026-11-26T19:00.")
                                      .arg(arguments->value(u"--now")));
                return ExitCode::Failed;
            }
            clock = std::make_unique<FixedClock>(*fixed);
        }
        Call call(*arguments, *clock, m_output);
        return command.run(call);
    }

    Output& m_output;
};

} // namespace

ExitCode runCommandLine(const QStringList& words)
{
    chooseLanguage({});
    Output output;
    ExitCode code = ExitCode::Failed;
    try {
        code = CommandLine(output).run(words);
    } catch (const StoreError& error) {
        output.complain(error.toError(QString()).sentence);
    } catch (const std::bad_alloc&) {
        output.complain(
            QCoreApplication::translate("hearth::CommandLine", "There is not enough memory for this."));
    }
    if (!output.finish() && code == ExitCode::Success) {
        output.complain(QCoreApplication::translate(
            "hearth::CommandLine",
            "It is done, but the answer couldn't be written. Look whether the disk is full."));
        return ExitCode::Failed;
    }
    return code;
}

} // namespace hearth
