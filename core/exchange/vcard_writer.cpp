// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/club.h"
#include "core/exchange/exporter.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/member_fields.h"
#include "core/exchange/vcard_text.h"
#include "core/member/member_queries.h"

#include <algorithm>

namespace hearth {

namespace {

class CardWriter {
public:
    explicit CardWriter(const QStringList& columns) : m_columns(columns) {}

    /// The card of `row`, valid until the next one.
    const std::string& card(const MemberRow& row)
    {
        m_card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        const std::string id = row.id.text().toStdString();
        add("UID;VALUE=text:", only(MemberField::Id, id));
        addNames(row);
        addContacts(row);
        addAddress(row);
        addBirthday(row);
        addGroups(row);
        add("NOTE:", only(MemberField::Notes, row.notes));
        return m_card += "END:VCARD\r\n";
    }

private:
    [[nodiscard]] bool isChosen(MemberField field) const
    {
        return m_columns.isEmpty() || m_columns.contains(memberColumns().at(static_cast<qsizetype>(field)));
    }

    /// The value where its column was asked for, else nothing.
    [[nodiscard]] const std::string& only(MemberField field, const std::string& value) const
    {
        static const std::string nothing;
        return isChosen(field) ? value : nothing;
    }

    /// A line of one value, unless that is empty.
    void add(std::string_view head, std::string_view value)
    {
        if (!value.empty()) {
            m_line = head;
            vcard::appendEscaped(m_line, value);
            vcard::appendFolded(m_card, m_line);
        }
    }

    /// FN must be there (RFC 6350, 6.2.1), if need be without a name in it. N is for programs that know
    /// earlier versions, which demand it.
    void addNames(const MemberRow& row)
    {
        const std::string& given = only(MemberField::GivenName, row.given);
        const std::string& family = only(MemberField::FamilyName, row.family);
        const std::string& preferred = only(MemberField::PreferredName, row.preferred);
        const PersonName name{.given = QString::fromStdString(given),
                              .family = QString::fromStdString(family),
                              .preferred = QString::fromStdString(preferred),
                              .sort = {},
                              .order = row.order};
        m_line = "FN:";
        vcard::appendEscaped(m_line, fullName(name).toStdString());
        vcard::appendFolded(m_card, m_line);
        m_line = "N:";
        vcard::appendEscaped(m_line, family);
        m_line += ';';
        vcard::appendEscaped(m_line, given);
        m_line += ";;;";
        vcard::appendFolded(m_card, m_line);
        add("NICKNAME:", preferred == given ? std::string() : preferred);
    }

    void addContacts(const MemberRow& row)
    {
        addNth("EMAIL;PREF=1:", MemberField::Email, row.emails, 0);
        addNth("EMAIL:", MemberField::Email2, row.emails, 1);
        addNth("TEL;TYPE=voice:", MemberField::Phone, row.phones, 0);
        addNth("TEL;TYPE=cell:", MemberField::Mobile, row.mobiles, 0);
    }

    void addNth(std::string_view head, MemberField field, const ReusedList& values, std::size_t place)
    {
        if (place < values.size()) {
            add(head, only(field, values.at(place)));
        }
    }

    void addAddress(const MemberRow& row)
    {
        m_line = "ADR:;"; // no post office box, and nothing that extends the street
        auto field = static_cast<int>(MemberField::Street);
        bool isThere = false;
        for (const std::string& part : row.address) {
            const std::string& wanted = only(static_cast<MemberField>(field++), part);
            isThere = isThere || !wanted.empty();
            m_line += ';';
            vcard::appendEscaped(m_line, wanted);
        }
        if (isThere) {
            vcard::appendFolded(m_card, m_line);
        }
    }

    /// Without dashes between its digits, as RFC 6350, 4.3.1 demands: `19610305`, `--0305`.
    void addBirthday(const MemberRow& row)
    {
        const std::string& birthday = only(MemberField::Birthday, row.birthday);
        const std::string_view yearless = birthday.substr(0, 2) == "--" ? "--" : "";
        std::string day = birthday.substr(yearless.size());
        std::erase(day, '-');
        day.insert(0, yearless);
        add("BDAY:", day);
    }

    void addGroups(const MemberRow& row)
    {
        if (!isChosen(MemberField::Groups) || row.groups.empty()) {
            return;
        }
        m_line = "CATEGORIES";
        char before = ':';
        for (const std::string& group : row.groups) {
            m_line += before;
            vcard::appendEscaped(m_line, group);
            before = ',';
        }
        vcard::appendFolded(m_card, m_line);
    }

    const QStringList& m_columns;
    std::string m_card;
    std::string m_line;
};

} // namespace

std::int64_t
writeVCards(Club& club, const ExportOptions& options, const std::function<void(std::string_view card)>& write)
{
    MemberReader reader(club.database(), options.asAt.isValid() ? options.asAt : club.today());
    CardWriter cards(options.columns);
    MemberRow row;
    std::int64_t count = 0;
    while (reader.next(row)) {
        if (!options.keeps || options.keeps(row.id.text().toStdString())) {
            write(cards.card(row));
            ++count;
        }
    }
    return count;
}

} // namespace hearth
