// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include "core/exchange/header/column_matching.h"
#include "core/exchange/member_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Mapping {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportMapping)
};

const QString wholeName = QStringLiteral("full_name");

/// How the cells of a column are read that somebody chose. Hearth's own lists say exactly what they say.
CellReading chosenReading(const QString& field, bool isContract)
{
    static const QStringList contacts{QStringLiteral("email"), QStringLiteral("email_2"),
                                      QStringLiteral("phone"), QStringLiteral("mobile")};
    static const QStringList lists{QStringLiteral("groups"), QStringLiteral("roles"),
                                   QStringLiteral("interests")};
    if (field == wholeName) {
        return CellReading::WholeName;
    }
    if (isContract) {
        return CellReading::Plain;
    }
    return contacts.contains(field) ? CellReading::Several
           : lists.contains(field)  ? CellReading::List
                                    : CellReading::Plain;
}

ColumnTarget chosenTarget(const QString& field, const ColumnTarget& recognised, bool isContract)
{
    const bool wasWhole = isWholeName(recognised.reading);
    const bool isTheSame = field == wholeName ? wasWhole : recognised.field == field && !wasWhole;
    ColumnTarget target = recognised; // as it would have been read unasked
    if (!isTheSame) {
        target = {field == wholeName ? QStringLiteral("given_name") : field,
                  chosenReading(field, isContract),
                  -1,
                  {}};
    }
    target.reason = Mapping::tr("chosen by hand");
    return target;
}

Done choose(ImportMapping& mapping,
            const std::map<QString, QString>& chosen,
            const QString& fileName,
            bool isContract)
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
        if (!field.isEmpty() && mapping.noun->plural == u"members" && isPasswordColumn(column)) {
            return failure(
                Error::of(Error::Kind::Invalid,
                          Mapping::tr("\"%1\" holds passwords, and these are never taken in. Leave it out.")
                              .arg(column)));
        }
        ColumnTarget& target = mapping.targets[static_cast<std::size_t>(at)];
        target = chosenTarget(field, target, isContract);
    }
    return {};
}

/// Formats that know their columns by heart don't say why of each.
void giveReasons(ImportMapping& mapping)
{
    for (ColumnTarget& target : mapping.targets) {
        if (!target.field.isEmpty() && target.reason.isEmpty()) {
            //: %1: the name of a program or a kind of list, such as "Google Contacts"
            target.reason = Mapping::tr("because %1 calls it so").arg(mapping.format);
        }
    }
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
    return hasColumn(noun, field) || (members && field == wholeName) ||
           (members && field.startsWith(customPrefix) && field.size() > customPrefix.size());
}

Result<ImportMapping> mappingFor(const TableLook& look,
                                 const ExchangeNoun* noun,
                                 const std::map<QString, QString>& chosen,
                                 const QString& fileName)
{
    const QStringList& header = look.header;
    const ImportFormat* const format = recognise(look, noun != nullptr ? noun->plural : QString());
    ImportMapping mapping;
    mapping.header = header;
    mapping.noun = noun;
    if (format != nullptr) {
        mapping.noun = exchangeNoun(format->noun);
        mapping.format = format->name();
        mapping.targets = format->targets(look);
        mapping.dateOrder = format->dateOrder;
        giveReasons(mapping);
    } else {
        mapping.targets.resize(static_cast<std::size_t>(header.size()));
        if (noun == nullptr) {
            mapping.noun = exchangeNoun(u"members"); // what somebody maps by hand is nearly always a roster
        }
        if (mapping.noun->plural == u"members" && !chosen.empty()) {
            mapping.targets = matchColumns(look).targets; // whose name, say, only that person could tell
        }
    }
    if (!mapping.dateOrder) {
        mapping.dateOrder = dateOrderOfHeader(header);
    }
    if (Done done = choose(mapping, chosen, fileName, format != nullptr && format->isContract); !done) {
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
