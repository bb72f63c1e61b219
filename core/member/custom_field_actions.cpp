// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/custom_field_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/member/custom_field_table.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct CustomFieldActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::CustomFieldActions)
};

QJsonObject subjectOf(CustomFieldId id) { return {{QStringLiteral("field"), id.text()}}; }

void requireName(Database& database, CustomFieldId id, const QString& name)
{
    const QString field = QStringLiteral("name");
    std::vector<Problem> problems;
    const std::vector<CustomField> all = memberCustomFields(database);
    const auto bearer = std::find_if(all.begin(), all.end(), [&](const CustomField& one) {
        return fold(QStringView(one.name)) == fold(QStringView(name));
    });
    if (name.isEmpty()) {
        problems.push_back({field, CustomFieldActions::tr("A field needs a name, such as Shirt size.")});
    } else if (bearer != all.end() && bearer->id != id) {
        problems.push_back(
            {field, CustomFieldActions::tr("There is a field called \"%1\" already.").arg(bearer->name)});
    }
    requireLength(problems, field, name, lineLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

int placeOf(const std::vector<CustomField>& all, CustomFieldId id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CustomField& one) { return one.id == id; });
    if (found == all.end()) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                CustomFieldActions::tr("This field is no longer in the book. It may have "
                                                       "been deleted; History can bring it back."))};
    }
    return static_cast<int>(found - all.begin());
}

} // namespace

Result<CustomFieldId> addCustomField(Club& club, const QString& name)
{
    return club.perform(QStringLiteral("field.add"), {}, [&](Change& change) {
        const QString tidied = tidy(name);
        requireName(change.database(), {}, tidied);
        const auto id = change.newId<CustomFieldId>();
        insertCustomField(change.database(), {id, tidied},
                          static_cast<int>(memberCustomFields(change.database()).size()));
        change.setSubject(subjectOf(id));
        return id;
    });
}

Done renameCustomField(Club& club, CustomFieldId id, const QString& name)
{
    return club.perform(QStringLiteral("field.rename"), subjectOf(id), [&](Change& change) {
        const QString tidied = tidy(name);
        static_cast<void>(placeOf(memberCustomFields(change.database()), id));
        requireName(change.database(), id, tidied);
        writeCustomFieldName(change.database(), {id, tidied});
    });
}

Done moveCustomField(Club& club, CustomFieldId id, int place)
{
    return club.perform(QStringLiteral("field.move"), subjectOf(id), [&](Change& change) {
        std::vector<CustomField> all = memberCustomFields(change.database());
        const auto from = all.begin() + placeOf(all, id);
        const CustomField moved = *from;
        all.erase(from);
        all.insert(all.begin() + std::clamp(place, 0, static_cast<int>(all.size())), moved);
        for (std::size_t i = 0; i < all.size(); ++i) {
            writeCustomFieldPlace(change.database(), all[i].id, static_cast<int>(i));
        }
    });
}

Done deleteCustomField(Club& club, CustomFieldId id)
{
    return club.perform(QStringLiteral("field.delete"), subjectOf(id), [&](Change& change) {
        static_cast<void>(placeOf(memberCustomFields(change.database()), id));
        removeCustomField(change.database(), id);
    });
}

} // namespace hearth
