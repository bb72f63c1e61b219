// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/safety_commands.h"

#include "app/command_line/call.h"
#include "app/command_line/open_club.h"
#include "core/base/seal.h"
#include "core/club.h"
#include "core/door/door_file.h"
#include "core/schema.h"
#include "core/settings/settings_queries.h"
#include "core/store/backup.h"
#include "core/store/sealed_file.h"
#include "core/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

struct SafetyCommands {
    Q_DECLARE_TR_FUNCTIONS(hearth::SafetyCommands)
};

void tellFile(Call& call, const QString& sentence, const QString& file)
{
    if (call.isJson()) {
        call.output().json(QJsonObject{{QStringLiteral("file"), file}});
    } else {
        call.output().line(sentence.arg(QDir::toNativeSeparators(file)));
    }
}

/// A backup goes over an older one of the same club, and over no other club; nor does it take the place of a
/// device or a pipe.
Done requireNoOtherClub(const QString& target, const QString& uid)
{
    const QFileInfo place(target);
    if (place.exists() && !place.isFile()) {
        return failure(Error::of(Error::Kind::Refused,
                                 SafetyCommands::tr("%1 is not a file. Choose a file's name for the backup.")
                                     .arg(QDir::toNativeSeparators(target))));
    }
    try {
        const auto there = openToRead(target, schema().version());
        if (readSettings(*there).uid == uid) {
            return {};
        }
    } catch (const StoreError& error) {
        if (error.kind() == Error::Kind::Gone || error.kind() == Error::Kind::Foreign) {
            return {};
        }
        if (error.kind() != Error::Kind::Damaged && error.kind() != Error::Kind::Newer) {
            return failure(error.toError(target));
        }
    }
    return failure(
        Error::of(Error::Kind::Refused,
                  SafetyCommands::tr("%1 holds another club, and a club is never overwritten. Choose "
                                     "another name.")
                      .arg(QDir::toNativeSeparators(target))));
}

ExitCode backup(Call& call)
{
    const QString target = call.arguments().value(u"--to");
    const auto passphrase = givenPassphrase(call);
    if (!passphrase) {
        return call.failed(passphrase.error());
    }
    const auto club = openToRead(call);
    if (!club) {
        return call.failed(club.error());
    }
    Database& database = (*club)->database();
    if (const Done free = requireNoOtherClub(target, readSettings(database).uid); !free) {
        return call.failed(free.error());
    }
    const Done done =
        passphrase->isEmpty() ? backupTo(database, target) : sealedBackupTo(database, target, *passphrase);
    if (!done) {
        return call.failed(done.error());
    }
    tellFile(call, SafetyCommands::tr("A whole and checked copy of the club is in %1."), target);
    return ExitCode::Success;
}

ExitCode restore(Call& call)
{
    const QString source = call.argument(u"BACKUP");
    const QString target = call.arguments().value(u"--to");
    const int version = schema().version();
    const bool isSealed = isSealedFile(source);
    if (isSealed && !call.arguments().has(u"--passphrase-file")) {
        return call.failed(SafetyCommands::tr("%1 is sealed with a passphrase. Write it into a text file and "
                                              "name that with --passphrase-file.")
                               .arg(QDir::toNativeSeparators(source)));
    }
    Done done;
    if (isSealed) {
        done = readPassphrase(call.arguments().value(u"--passphrase-file"))
                   .and_then([&](const QString& passphrase) {
                       return restoreSealed(source, passphrase, target, version);
                   });
    } else {
        done = restoreFile(source, target, version);
    }
    if (!done) {
        return call.failed(done.error());
    }
    tellFile(call, SafetyCommands::tr("The club is restored as %1."), target);
    return ExitCode::Success;
}

QJsonObject verifiedAsJson(const VerifyReport& report)
{
    QJsonObject tables;
    for (const TableCount& table : report.inventory.tables) {
        tables[table.table] = static_cast<qint64>(table.rows);
    }
    return {{QStringLiteral("sound"), report.isSound()},
            {QStringLiteral("bytes"), static_cast<qint64>(report.bytes)},
            {QStringLiteral("version"), report.inventory.version},
            {QStringLiteral("rows"), static_cast<qint64>(report.inventory.rows())},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("damages"), QJsonArray::fromStringList(report.damages)},
            {QStringLiteral("broken_references"), QJsonArray::fromStringList(report.brokenReferences)}};
}

ExitCode verifyClub(Call& call)
{
    const QString path = call.argument(u"FILE");
    const auto report = doorFileForm(path) == DoorFileForm::None
                            ? verifyFile(path, schema().version())
                            : givenPassphrase(call).and_then([&](const QString& passphrase) {
                                  return verifyDoorFile(path, passphrase, schema());
                              });
    if (!report) {
        return call.failed(report.error());
    }
    if (call.isJson()) {
        call.output().json(verifiedAsJson(*report));
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (report->isSound()) {
        if (!call.isJson()) {
            call.output().line(SafetyCommands::tr("%1 is whole: every page, index and reference of its %n "
                                                  "row(s) was looked at.",
                                                  nullptr, static_cast<int>(report->inventory.rows()))
                                   .arg(shown));
        }
        return ExitCode::Success;
    }
    if (!call.isJson()) {
        for (const QString& damage : report->damages + report->brokenReferences) {
            call.output().line(damage);
        }
    }
    return call.failed(
        report->isWhole() ? SafetyCommands::tr("%1 holds references to what isn't there. Keep a copy, and "
                                               "restore the newest backup without them.")
                                .arg(shown)
                          : SafetyCommands::tr("%1 is damaged. Restore the newest backup of it.").arg(shown));
}

} // namespace

std::vector<Command> safetyCommands()
{
    const OptionRule passphrase = passphraseOption();
    return {
        {u"backup",
         {{u"FILE"}},
         {{u"--to", u"OUT", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The backup's file."), Occurs::Once},
          passphrase},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Writes a whole, checked copy of the club, sealed on request."),
         backup},
        {u"restore",
         {{u"BACKUP"}},
         {{u"--to", u"FILE", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The club's new file."), Occurs::Once},
          passphrase},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Makes a club of a backup; never over an existing file."),
         restore},
        {u"verify",
         {{u"FILE"}},
         {passphrase},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Looks whether the club's file, or a door file, is whole."),
         verifyClub},
    };
}

} // namespace hearth
