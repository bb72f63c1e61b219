// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/make_commands.h"

#include "app/command_line/call.h"
#include "core/club.h"
#include "core/sample/sample.h"
#include "core/schema.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <functional>
#include <utility>

namespace hearth {

namespace {

struct MakeCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::MakeCommands)
};

/// Makes the club `FILE` and fills it; where that fails, no file is left behind.
ExitCode makeClub(Call& call, const std::function<Done(Club&)>& fill)
{
    const QString path = call.argument(u"FILE");
    auto club = Club::create(path, schema(), call.clock());
    if (!club) {
        return call.failed(club.error());
    }
    if (const Done done = fill(**club); !done) {
        club->reset();
        QFile::remove(path); // ours: it wasn't there a moment ago
        return call.failed(done.error());
    }
    const auto name = (*club)->read([](Database& database) { return readSettings(database).name; });
    if (call.isJson()) {
        call.output().json(
            QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("name"), name.value_or(QString())}});
    } else {
        //: %1: a club's name, %2: its file
        call.output().line(MakeCommands::tr("The club \"%1\" is in %2.")
                               .arg(name.value_or(QString()), QDir::toNativeSeparators(path)));
    }
    return ExitCode::Success;
}

ExitCode makeEmpty(Call& call)
{
    const ClubSettings settings{.name = call.arguments().value(u"--name"),
                                .country = call.arguments().value(u"--country"),
                                .language = call.arguments().value(u"--language")};
    if (const Done done = checkSettings(settled(settings, call.argument(u"FILE"))); !done) {
        return call.failed(done.error());
    }
    return makeClub(call, [&](Club& club) { return beginClub(club, settings); });
}

/// The option's number, `fallback` where it isn't given, or an error that names the option.
template<class Number>
Result<Number> numberOf(const Call& call, QStringView option, Number fallback)
{
    if (!call.arguments().has(option)) {
        return fallback;
    }
    const QString text = call.arguments().value(option);
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    if (!isNumber || !std::in_range<Number>(number)) {
        return failure(Error::of(
            Error::Kind::Invalid,
            MakeCommands::tr("\"%1\" is no number for %2: write %2 200.").arg(text, option.toString())));
    }
    return static_cast<Number>(number);
}

ExitCode makeSampleClub(Call& call)
{
    const SampleOptions usual;
    const auto members = numberOf(call, u"--members", usual.members);
    const auto years = numberOf(call, u"--years", usual.years);
    const auto seed = numberOf(call, u"--seed", usual.seed);
    if (!members || !years || !seed) {
        return call.failed(!members ? members.error() : !years ? years.error() : seed.error());
    }
    const SampleOptions options{.members = *members, .years = *years, .seed = *seed};
    return makeClub(call, [&](Club& club) { return makeSample(club, options); });
}

} // namespace

std::vector<Command> makeCommands()
{
    return {
        {u"new",
         {{u"FILE"}},
         {{u"--name", u"NAME",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "What the club is called; else as the file.")},
          {u"--country", u"CC",
           QT_TRANSLATE_NOOP("hearth::CommandHelp",
                             "Its country in two letters, which also says its time zone and language.")},
          {u"--language", u"L", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Its language in two letters.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Makes an empty club; never over an existing file."),
         makeEmpty},
        {u"sample",
         {{u"FILE"}},
         {{u"--members", u"N",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "How many people; 214, unless it is given.")},
          {u"--years", u"Y",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "How many years ago it began; 3, unless it is given.")},
          {u"--seed", u"S",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "The same number makes the same club.")}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Makes an invented club, to try things out."),
         makeSampleClub},
    };
}

} // namespace hearth
