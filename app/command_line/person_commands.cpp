// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/person_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "app/command_line/people_and_meetings.h"
#include "app/command_line/person_file.h"
#include "core/club.h"
#include "core/exchange/output_file.h"
#include "core/member/member_actions.h"
#include "core/registry.h"
#include "core/settings/settings_queries.h"
#include "core/store/rolling_backups.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

struct PersonCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::PersonCommands)
};

Done writeAll(const QString& path, const QByteArray& bytes)
{
    auto file = OutputFile::create(path);
    if (!file) {
        return failure(file.error());
    }
    file->write(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return file->commit();
}

ExitCode tellEverything(Call& call)
{
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    const auto everything = memberMeantBy(**club, call.argument(u"ID")).and_then([&](MemberId member) {
        return everythingAbout(**club, member, memberKeys());
    });
    if (!everything) {
        return call.failed(everything.error());
    }
    const QString target = call.arguments().value(u"--to");
    const bool asJson = target.endsWith(u".json", Qt::CaseInsensitive);
    const Done done =
        writeAll(target, asJson ? asJsonFile(**club, *everything) : asTextFile(**club, *everything));
    if (!done) {
        return call.failed(done.error());
    }
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("file"), target}});
    } else {
        call.output().line(PersonCommands::tr("Everything about %1 is in %2.")
                               .arg(everything->name, QDir::toNativeSeparators(target)));
    }
    return ExitCode::Success;
}

QString backupFolder(Club& club)
{
    return club.read([](Database& database) { return defaultBackupFolder(readSettings(database).uid); })
        .value_or(QString());
}

QJsonArray backupsIn(const QString& folder)
{
    QJsonArray paths;
    for (const RollingBackup& backup : rollingBackups(folder)) {
        paths += backup.path;
    }
    return paths;
}

ExitCode forget(Call& call)
{
    const auto club = openToWrite(call, Backup::None); // one made now would hold the person
    if (!club) {
        return call.failed(club.error());
    }
    const auto member = memberMeantBy(**club, call.argument(u"ID"));
    if (!member) {
        return call.failed(member.error());
    }
    const Done done = forgetMember(**club, *member, memberKeys());
    if (!done) {
        return call.failed(done.error());
    }
    const QString folder = backupFolder(**club);
    const QString remains =
        PersonCommands::tr(
            "Backups (those in %1, and any elsewhere) and door files made before still hold the "
            "person: delete them too, or wait until newer ones have taken their place.")
            .arg(QDir::toNativeSeparators(folder));
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("id"), member->text()},
                                       {QStringLiteral("remains"), remains},
                                       {QStringLiteral("backups"), backupsIn(folder)}});
    } else {
        call.output().line(PersonCommands::tr("The person %1 is forgotten. %2").arg(member->text(), remains));
    }
    return ExitCode::Success;
}

} // namespace

std::vector<Command> personCommands()
{
    return {
        {u"member",
         {{u"FILE"}, {u"ID"}},
         {{u"--everything",
           {},
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "All that is kept of the person, history too."),
           Occurs::Once},
          {u"--to", u"OUT",
           QT_TRANSLATE_NOOP("hearth::CommandHelp", "A .json file, or any other for text to read."),
           Occurs::Once}},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Writes everything about one person to a file, for that person."),
         tellEverything},
        {u"forget",
         {{u"FILE"}, {u"ID"}},
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Forgets a person for good, in History too. This can't be undone."),
         forget},
    };
}

} // namespace hearth
