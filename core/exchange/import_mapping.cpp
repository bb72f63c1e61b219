// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include "core/exchange/member_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Mapping {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportMapping)
};

const QString wholeName = QStringLiteral("full_name");

ColumnTarget chosenTarget(const QString& field)
{
    return field == wholeName ? ColumnTarget{QStringLiteral("given_name"), CellReading::WholeName}
                              : ColumnTarget{field};
}

Done choose(ImportMapping& mapping, const std::map<QString, QString>& chosen, const QString& fileName)
{
    for (const auto& [column, field] : chosen) {
        const auto at = mapping.header.indexOf(column);
        if (at < 0) {
            return failure(Error::of(Error::Kind::Invalid,
                                     Mapping::tr("%1 has no column \"%2\"; it has: %3.")
                                         .arg(fileName, column, mapping.header.join(QStringLiteral(", ")))));
        }
        if (!field.isEmpty() && !isImportField(*mapping.noun, field)) {
            return failure(Error::of(Error::Kind::Invalid,
                                     Mapping::tr("There is no field \"%1\"; there are: %2.")
                                         .arg(field, mapping.noun->columns().join(QStringLiteral(", ")))));
        }
        mapping.targets[static_cast<std::size_t>(at)] = chosenTarget(field);
    }
    return {};
}

} // namespace

std::map<QString, QString> ImportMapping::taken() const
{
    std::map<QString, QString> taken;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (!targets[i].field.isEmpty()) {
            taken.emplace(header.at(static_cast<qsizetype>(i)), targets[i].field);
        }
    }
    return taken;
}

bool isImportField(const ExchangeNoun& noun, const QString& field)
{
    const bool members = noun.plural == u"members";
    return noun.columns().contains(field) || (members && field == wholeName) ||
           (members && field.startsWith(customPrefix) && field.size() > customPrefix.size());
}

Result<ImportMapping> mappingFor(const QStringList& header,
                                 const ExchangeNoun* noun,
                                 const std::map<QString, QString>& chosen,
                                 const QString& fileName)
{
    const ImportFormat* const format = recognise(header, noun != nullptr ? noun->plural : QString());
    ImportMapping mapping;
    mapping.header = header;
    mapping.noun = noun;
    if (format != nullptr) {
        mapping.noun = exchangeNoun(format->noun);
        mapping.format = format->name();
        mapping.targets = format->targets(header);
    } else {
        mapping.targets.resize(static_cast<std::size_t>(header.size()));
        if (noun == nullptr) {
            mapping.noun = exchangeNoun(u"members"); // what somebody maps by hand is nearly always a roster
        }
    }
    if (Done done = choose(mapping, chosen, fileName); !done) {
        return failure(std::move(done.error()));
    }
    const bool takesAny = std::any_of(mapping.targets.begin(), mapping.targets.end(),
                                      [](const ColumnTarget& target) { return !target.field.isEmpty(); });
    if (!takesAny) {
        return failure(
            Error::of(Error::Kind::Unreadable,
                      Mapping::tr("The columns of %1 are not recognised: %2. Say which is which, as in "
                                  "\"Column=family_name\".")
                          .arg(fileName, header.join(QStringLiteral(", ")))));
    }
    return mapping;
}

} // namespace hearth
