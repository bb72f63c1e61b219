// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hearth {

namespace {

struct MergeTexts {
    Q_DECLARE_TR_FUNCTIONS(hearth::MergeTexts)
};

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}|]*)(?:\\|([^{}]*))?\\}"));
    return pattern;
}

QString mergedLine(const QString& line, const QMap<QString, QString>& values)
{
    QString made;
    qsizetype done = 0;
    auto fields = fieldPattern().globalMatch(line);
    while (fields.hasNext()) {
        const auto field = fields.next();
        made += line.mid(done, field.capturedStart() - done);
        done = field.capturedEnd();
        const QString value = values.value(field.captured(1).trimmed().toLower());
        const QString& said = value.isEmpty() ? field.captured(2) : value;
        if (said.isEmpty() && made.endsWith(u' ')) {
            made.chop(1);
        }
        made += said;
    }
    return made + line.mid(done);
}

} // namespace

const QStringList& mergeFields()
{
    static const QStringList fields =
        QStringLiteral("called name given family number joined club today meeting when day time where")
            .split(u' ');
    return fields;
}

Done checkMergeText(const QString& text)
{
    QString rest = text;
    auto fields = fieldPattern().globalMatch(text);
    while (fields.hasNext()) {
        const QString field = fields.next().captured(1).trimmed().toLower();
        if (!mergeFields().contains(field)) {
            return failure(Error::of(Error::Kind::Invalid,
                                     MergeTexts::tr("There is no field {%1} to fill in. There are {%2}.")
                                         .arg(field, mergeFields().join(QStringLiteral("}, {")))));
        }
    }
    rest.remove(fieldPattern());
    if (rest.contains(u'{') || rest.contains(u'}')) {
        return failure(Error::of(
            Error::Kind::Invalid,
            MergeTexts::tr("A brace has no partner. A field is written {called}, or {called|friend} "
                           "with what to write where it is empty.")));
    }
    return {};
}

QString merged(const QString& text, const QMap<QString, QString>& values)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const QString made = mergedLine(line, values);
        if (!made.trimmed().isEmpty() || line.trimmed().isEmpty()) {
            lines += made;
        }
    }
    return lines.join(u'\n');
}

} // namespace hearth
