// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/fields.h"

#include "app/command_line/nearest.h"
#include "app/command_line/noun.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(hearth::Fields)
};

} // namespace

tl::expected<FieldTexts, QString> readFieldWords(const Noun& noun, const QStringList& words)
{
    FieldTexts texts;
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1) {
            return tl::unexpected<QString>(
                Fields::tr("\"%1\" is no field with its value: write them such as notes=\"Sings bass\".")
                    .arg(word));
        }
        const QString field = word.left(equals);
        if (!noun.hasField(field)) {
            return tl::unexpected<QString>(
                withSuggestion(Fields::tr("A %1 has no field \"%2\".").arg(noun.singular.toString(), field),
                               nearest(field, noun.fields())));
        }
        if (!texts.emplace(field, word.mid(equals + 1)).second) {
            return tl::unexpected<QString>(Fields::tr("The field %1 is given twice.").arg(field));
        }
    }
    return texts;
}

} // namespace hearth
