// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/everything_archive.h"

#include "core/base/translation.h"
#include "core/club.h"
#include "core/exchange/archive_entries.h"
#include "core/exchange/exporter.h"
#include "core/exchange/noun.h"
#include "core/exchange/zip_packer.h"
#include "core/member/member_photo_queries.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>
#include <QDir>

namespace hearth {

namespace {

/// Writes the pieces into a folder and keeps their names for the packing.
class ArchivePieces {
public:
    ArchivePieces(Club& club, const QString& path, const ExportOptions& options)
        : m_club(club), m_options(options), m_folder(path)
    {
    }

    /// What is what, in the club's language whatever the program speaks.
    void addPage()
    {
        const ClubSettings settings = readSettings(m_club.database());
        const SentencesIn language(settings.language);
        const auto words = [&](const char* source) {
            return language.sentence("hearth::EverythingArchive", source) + QStringLiteral("\r\n");
        };
        const QString space = QStringLiteral("\r\n");
        const QString indent = QStringLiteral("    ");
        QString text = words(QT_TRANSLATE_NOOP("hearth::EverythingArchive",
                                               "All that the book of “%1” holds, as at %2."))
                           .arg(settings.name, m_club.today().toString(Qt::ISODate));
        QStringList lists;
        for (const ExchangeNoun& noun : exchangeNouns()) {
            lists += csvOf(noun);
        }
        text +=
            space + lists.join(QStringLiteral(", ")) + space + indent +
            words(QT_TRANSLATE_NOOP(
                "hearth::EverythingArchive",
                "The lists, for spreadsheets and for Hearth, which reads this archive as it is, by Import "
                "in its window or by “hearth import”. The first line names the columns, days are written "
                "2026-11-26, several values in a cell are parted by semicolons, and the text is UTF-8."));
        text += space + everythingJson() + space + indent +
                words(QT_TRANSLATE_NOOP("hearth::EverythingArchive", "The same lists, for other programs."));
        text += space + photoFolder() + space + indent +
                words(QT_TRANSLATE_NOOP("hearth::EverythingArchive",
                                        "The members’ photos, each named by the id that the member has in "
                                        "the lists. Beside them the club’s logo, where it has one. Hearth "
                                        "doesn’t take pictures back from here: they are chosen by hand."));
        text += space + words(QT_TRANSLATE_NOOP("hearth::EverythingArchive",
                                                "Private notes and emergency contacts are among all this. "
                                                "Keep it where only those find it who may read the book."));
        add(QStringLiteral("README.txt"), text.toUtf8());
    }

    /// How many rows there are.
    std::int64_t addLists()
    {
        const QString json = everythingJson();
        const std::int64_t rows = written(exportEverything(m_club, m_folder.filePath(json), m_options));
        m_names += json;
        for (const ExchangeNoun& noun : exchangeNouns()) {
            written(exportNoun(m_club, noun, m_folder.filePath(csvOf(noun)), m_options));
            m_names += csvOf(noun);
        }
        return rows;
    }

    void addPictures()
    {
        QDir(m_folder.path()).mkdir(photoFolder());
        for (const MemberId member : membersWithPhoto(m_club.database())) {
            const QByteArray photo = readPhoto(m_club.database(), member);
            add(photoEntry(member, pictureEnding(photo)), photo);
        }
        if (const QByteArray logo = readLogo(m_club.database()); !logo.isEmpty()) {
            add(QStringLiteral("logo") + pictureEnding(logo), logo);
        }
    }

    void pack(OutputFile& file) const { packFiles(m_folder, m_names, m_club.civilNow(), file); }

private:
    static QString everythingJson() { return everything.toString() + QStringLiteral(".json"); }
    static QString csvOf(const ExchangeNoun& noun) { return noun.plural + QStringLiteral(".csv"); }

    static std::int64_t written(const Result<Exported>& exported)
    {
        if (!exported) {
            throw Refusal{exported.error()};
        }
        return exported->rows;
    }

    void add(const QString& name, const QByteArray& bytes)
    {
        m_folder.write(name, bytes);
        m_names += name;
    }

    Club& m_club;
    const ExportOptions& m_options;
    WorkFolder m_folder;
    QStringList m_names;
};

} // namespace

std::int64_t
writeArchiveOfAll(Club& club, const QString& path, OutputFile& file, const ExportOptions& options)
{
    ArchivePieces pieces(club, path, options);
    pieces.addPage();
    const std::int64_t rows = pieces.addLists();
    pieces.addPictures();
    pieces.pack(file);
    return rows;
}

} // namespace hearth
