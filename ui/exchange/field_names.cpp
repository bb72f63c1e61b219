// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/field_names.h"

#include "core/exchange/member_cells.h"

#include <QCoreApplication>

#include <map>

namespace hearth {

namespace {

struct FieldNames {
    Q_DECLARE_TR_FUNCTIONS(hearth::FieldNames)
};

/// Made anew for each language, so that a change of it is followed.
QString memberFieldName(const QString& field)
{
    const std::map<QStringView, QString> names{
        {u"id", FieldNames::tr("Hearth’s id")},
        {u"number", FieldNames::tr("Number")},
        {u"given_name", FieldNames::tr("Given name")},
        {u"family_name", FieldNames::tr("Family name")},
        {u"full_name", FieldNames::tr("Whole name")},
        {u"preferred_name", FieldNames::tr("Called")},
        {u"status", FieldNames::tr("Status")},
        {u"email", FieldNames::tr("E-mail")},
        {u"email_2", FieldNames::tr("Second e-mail")},
        {u"phone", FieldNames::tr("Phone")},
        {u"mobile", FieldNames::tr("Mobile")},
        {u"street", FieldNames::tr("Street")},
        {u"city", FieldNames::tr("City")},
        {u"region", FieldNames::tr("Region")},
        {u"postcode", FieldNames::tr("Postcode")},
        {u"country", FieldNames::tr("Country")},
        {u"birthday", FieldNames::tr("Birthday")},
        {u"joined", FieldNames::tr("Joined")},
        {u"left", FieldNames::tr("Left")},
        {u"household", FieldNames::tr("Household")},
        {u"groups", FieldNames::tr("Groups")},
        {u"roles", FieldNames::tr("Roles")},
        {u"interests", FieldNames::tr("Interests")},
        {u"emergency_name", FieldNames::tr("Emergency contact")},
        {u"emergency_phone", FieldNames::tr("Emergency phone")},
        {u"photo", FieldNames::tr("Photo")},
        {u"photo_consent", FieldNames::tr("Photos allowed")},
        {u"email_consent", FieldNames::tr("E-mails allowed")},
        {u"notes", FieldNames::tr("Notes")},
        {u"connections", FieldNames::tr("Part of Connections")},
    };
    const auto found = names.find(field);
    return found == names.end() ? QString() : found->second;
}

QString otherFieldName(const QString& field)
{
    const std::map<QStringView, QString> names{
        {u"name", FieldNames::tr("Name")},
        {u"description", FieldNames::tr("Description")},
        {u"title", FieldNames::tr("Title")},
        {u"kind", FieldNames::tr("Kind")},
        {u"series", FieldNames::tr("Series")},
        {u"starts", FieldNames::tr("Starts")},
        {u"ends", FieldNames::tr("Ends")},
        {u"venue", FieldNames::tr("Venue")},
        {u"group", FieldNames::tr("Group")},
        {u"capacity", FieldNames::tr("Seats")},
        {u"technology_free", FieldNames::tr("Technology-free")},
        {u"register", FieldNames::tr("Register")},
        {u"step_free", FieldNames::tr("Step-free")},
        {u"meeting_id", FieldNames::tr("Meeting’s id")},
        {u"meeting", FieldNames::tr("Meeting")},
        {u"member_id", FieldNames::tr("Member’s id")},
        {u"arrived", FieldNames::tr("Arrived")},
        {u"guest_of", FieldNames::tr("Guest of")},
        {u"source", FieldNames::tr("Noted where")},
        {u"note", FieldNames::tr("Note")},
        {u"rule", FieldNames::tr("Rule")},
    };
    const auto found = names.find(field);
    return found == names.end() ? field : found->second;
}

} // namespace

QString fieldName(const QString& field)
{
    if (field.startsWith(customPrefix)) {
        return field.mid(customPrefix.size());
    }
    const QString name = memberFieldName(field);
    return name.isEmpty() ? otherFieldName(field) : name;
}

QString nounName(const QString& noun)
{
    const std::map<QStringView, QString> names{
        {u"members", FieldNames::tr("Members")},         {u"households", FieldNames::tr("Households")},
        {u"groups", FieldNames::tr("Groups")},           {u"interests", FieldNames::tr("Interests")},
        {u"venues", FieldNames::tr("Venues")},           {u"series", FieldNames::tr("Series")},
        {u"meetings", FieldNames::tr("Meetings")},       {u"attendance", FieldNames::tr("Attendance")},
        {u"kinds", FieldNames::tr("Kinds of meetings")}, {u"holidays", FieldNames::tr("Holidays")},
    };
    const auto found = names.find(noun);
    return found == names.end() ? noun : found->second;
}

} // namespace hearth
