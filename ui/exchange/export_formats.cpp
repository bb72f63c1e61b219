// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_formats.h"

#include "core/exchange/exporter.h"
#include "core/exchange/noun.h"

#include <QCoreApplication>

#include <map>

namespace hearth {

namespace {

struct ExportFormats {
    Q_DECLARE_TR_FUNCTIONS(hearth::ExportFormats)
};

/// "Spreadsheet (%1)"; an ending that nobody has put into words yet stands for itself.
QString formatPattern(const QString& ending)
{
    static const std::map<QString, const char*> patterns{
        {QStringLiteral("xlsx"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Spreadsheet (%1)")},
        {QStringLiteral("csv"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Text, parted by commas (%1)")},
        {QStringLiteral("tsv"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Text, parted by tabs (%1)")},
        {QStringLiteral("json"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "For programs (%1)")},
        {QStringLiteral("vcf"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Cards for address books (%1)")},
        {QStringLiteral("ics"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Calendar (%1)")},
        {QStringLiteral("zip"), QT_TRANSLATE_NOOP("hearth::ExportFormats", "Archive, with pictures (%1)")},
    };
    const auto found = patterns.find(ending);
    return found == patterns.end() ? QStringLiteral("%1") : ExportFormats::tr(found->second);
}

} // namespace

QStringList endingsOf(const QString& noun)
{
    return noun == everything ? everythingEndings() : exportEndings(*exchangeNoun(noun));
}

QString formatName(const QString& ending) { return formatPattern(ending).arg(u'.' + ending); }

QString formatFilters(const QString& noun, const QString& chosen)
{
    QStringList filters;
    for (const QString& ending : endingsOf(noun)) {
        const QString filter = formatPattern(ending).arg(QStringLiteral("*.") + ending);
        filters.insert(ending == chosen ? 0 : filters.size(), filter);
    }
    return filters.join(QStringLiteral(";;"));
}

} // namespace hearth
