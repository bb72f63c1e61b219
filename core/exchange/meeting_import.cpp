// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_import.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"

#include <unordered_map>

namespace hearth {

namespace {

std::string keyOf(const QString& title, const CivilTime& starts)
{
    return fold(QStringView(title)) + '\n' + starts.text().toStdString();
}

class MeetingImporter final : public DraftImporter<MeetingDraft> {
public:
    MeetingImporter(Club& club, const ImportOptions& options) : DraftImporter(options), m_club(club)
    {
        for (const ListedMeeting& listed : listMeetings(club.database())) {
            m_byKey.emplace(keyOf(listed.meeting.title, listed.meeting.starts), listed.meeting.id);
        }
    }

    [[nodiscard]] QString verb() const override { return QStringLiteral("meetings.import"); }

    void begin(Change& change) override { m_references = std::make_unique<MeetingReferences>(change); }

    void beginBulk(Change& change) override
    {
        m_references = std::make_unique<MeetingReferences>(change, change.id());
    }

protected:
    std::optional<MeetingDraft> find(const FieldTexts& texts, std::vector<Problem>&) override
    {
        const auto id = texts.find(QStringLiteral("id"));
        if (const auto given = id == texts.end() ? std::nullopt : MeetingId::fromText(id->second)) {
            return meetingDraft(m_club.database(), *given); // an id that isn't there is a new meeting's
        }
        MeetingDraft draft;
        static_cast<void>(readMeetingFields(draft, texts));
        const auto found = draft.starts ? m_byKey.find(keyOf(draft.title, *draft.starts)) : m_byKey.end();
        return found == m_byKey.end() ? std::nullopt : meetingDraft(m_club.database(), found->second);
    }

    std::vector<Problem> read(MeetingDraft& draft, const FieldTexts& texts) override
    {
        return readMeetingFields(draft, texts);
    }

    std::vector<Problem> check(MeetingDraft& draft, const std::optional<MeetingDraft>&) override
    {
        fillFromKind(m_club.database(), draft, Said::all());
        draft = settled(draft);
        return meetingProblems(draft);
    }

    QStringList columns() const override { return meetingColumns(); }

    QStringList cells(const MeetingDraft& draft) const override
    {
        const auto stored = findMeeting(m_club.database(), draft.id);
        return stored ? meetingCells({*stored, draft.series, draft.venue, draft.group}) : QStringList();
    }

    void add(Change& change, const MeetingDraft& draft) override
    {
        insertMeeting(change.database(), resolvedMeeting(change, *m_references, draft), change.id());
    }

    void update(Change& change, const MeetingDraft& before, const MeetingDraft& draft) override
    {
        const auto stored = findMeeting(change.database(), before.id);
        updateMeeting(change.database(),
                      resolvedMeeting(change, *m_references, draft, stored.value_or(Meeting())));
    }

private:
    Club& m_club;
    std::unique_ptr<MeetingReferences> m_references;
    std::unordered_map<std::string, MeetingId> m_byKey;
};

} // namespace

std::unique_ptr<RecordImporter> meetingImporter(Club& club, const ImportOptions& options)
{
    return std::make_unique<MeetingImporter>(club, options);
}

} // namespace hearth
