// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/person_file.h"

#include "core/club.h"
#include "core/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hearth {

namespace {

class PersonFile {
    Q_DECLARE_TR_FUNCTIONS(hearth::PersonFile)

public:
    static QString heading(const QString& name)
    {
        return tr("Everything this club's file holds about %1").arg(name);
    }
    static QString asOf(Club& club) { return tr("As at %1").arg(club.civilNow().text()); }
    static QString mentions(const PersonalRows& part)
    {
        //: %1: a kind of record, %2: the field in which the person is named
        return tr("%n record(s) of %1 about other people name this person (%2).", nullptr,
                  static_cast<int>(part.count))
            .arg(part.table, part.column);
    }
    static QString mentionsHeading() { return tr("Mentioned"); }
    static QString historyHeading() { return tr("History"); }
};

void addRow(QString& text, const QJsonObject& row)
{
    QString before = QStringLiteral("  - ");
    for (auto field = row.begin(); field != row.end(); ++field) {
        if (!field.value().toString().isEmpty()) {
            text += before + field.key() + QStringLiteral(": ") +
                    field.value().toString().replace(u'\n', QStringLiteral("\n      ")) + u'\n';
            before = QStringLiteral("    ");
        }
    }
}

} // namespace

QByteArray asJsonFile(Club& club, const EverythingAboutPerson& everything)
{
    QJsonObject records;
    QJsonArray mentioned;
    for (const PersonalRows& part : everything.parts) {
        if (part.told == WhenTold::Whole) {
            records[part.table] = part.rows;
        } else {
            mentioned += QJsonObject{{QStringLiteral("record"), part.table},
                                     {QStringLiteral("field"), part.column},
                                     {QStringLiteral("count"), part.count}};
        }
    }
    QJsonArray history;
    for (const HistoryEntry& entry : everything.history) {
        history += QJsonObject{{QStringLiteral("id"), entry.id.text()},
                               {QStringLiteral("at"), instantText(entry.at)},
                               {QStringLiteral("text"), wordingOf(club, entry)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), everything.name},
                                     {QStringLiteral("at"), instantText(club.now())},
                                     {QStringLiteral("records"), records},
                                     {QStringLiteral("mentioned"), mentioned},
                                     {QStringLiteral("history"), history}})
        .toJson(QJsonDocument::Indented);
}

QByteArray asTextFile(Club& club, const EverythingAboutPerson& everything)
{
    QString text = PersonFile::heading(everything.name) + u'\n' + PersonFile::asOf(club) + u'\n';
    QString mentioned;
    for (const PersonalRows& part : everything.parts) {
        if (part.told == WhenTold::Mentioned) {
            mentioned += QStringLiteral("  ") + PersonFile::mentions(part) + u'\n';
            continue;
        }
        text += u'\n' + part.table + u'\n';
        for (const auto& row : part.rows) {
            addRow(text, row.toObject());
        }
    }
    if (!mentioned.isEmpty()) {
        text += u'\n' + PersonFile::mentionsHeading() + u'\n' + mentioned;
    }
    if (!everything.history.empty()) {
        text += u'\n' + PersonFile::historyHeading() + u'\n';
    }
    for (const HistoryEntry& entry : everything.history) {
        text += QStringLiteral("  ") + civilAt(entry.at, club.zone()).text() + QStringLiteral("  ") +
                wordingOf(club, entry) + u'\n';
    }
    return text.toUtf8();
}

} // namespace hearth
