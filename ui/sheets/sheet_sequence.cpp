// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_sequence.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/paper_size.h"
#include "ui/sheets/pack_cover.h"
#include "ui/sheets/sheet_content.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SheetSequences {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetSequences)
};

Result<std::vector<ListedMeeting>> meetingsOfMonth(Club& club, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    auto meetings = club.read([&](Database& database) {
        return meetingsBetween(database, {first, QTime(0, 0)}, {first.addMonths(1), QTime(0, 0)});
    });
    if (meetings) {
        meetings->erase(std::remove_if(meetings->begin(), meetings->end(),
                                       [](const ListedMeeting& listed) {
                                           return listed.meeting.status == MeetingStatus::Cancelled;
                                       }),
                        meetings->end());
        if (meetings->empty()) {
            return failure(Error::of(Error::Kind::Gone,
                                     SheetSequences::tr("There are no meetings in %1 to print sheets for.")
                                         .arg(first.toString(QStringLiteral("yyyy-MM")))));
        }
    }
    return meetings;
}

std::vector<const SheetKind*> kindsInPack()
{
    std::vector<const SheetKind*> kinds;
    for (const SheetKind& kind : sheetKinds()) {
        if (kind.packPlace > 0) {
            kinds.push_back(&kind);
        }
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const SheetKind* a, const SheetKind* b) { return a->packPlace < b->packPlace; });
    return kinds;
}

} // namespace

SheetSequence::SheetSequence(QString title, std::vector<std::unique_ptr<Sheet>> parts, QStringList names)
    : Sheet(parts.front()->paperOf(0), std::move(title)), m_parts(std::move(parts)), m_names(std::move(names))
{
}

std::vector<NamedSheet> SheetSequence::parted() const
{
    std::vector<NamedSheet> parted;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        parted.push_back({m_names[i], m_parts[static_cast<std::size_t>(i)].get()});
    }
    return parted;
}

const Sheet& SheetSequence::partOf(int& page) const
{
    for (const auto& part : m_parts) {
        if (page < part->pages()) {
            return *part;
        }
        page -= part->pages();
    }
    page = m_parts.back()->pages() - 1;
    return *m_parts.back();
}

const SheetPaper& SheetSequence::paperOf(int page) const
{
    const Sheet& part = partOf(page);
    return part.paperOf(page);
}

int SheetSequence::pages() const
{
    int pages = 0;
    for (const auto& part : m_parts) {
        pages += part->pages();
    }
    return pages;
}

void SheetSequence::draw(QPainter& painter, int page) const
{
    const Sheet& part = partOf(page);
    part.draw(painter, page);
}

SheetContent SheetSequence::content() const
{
    SheetContent content;
    content.title = title();
    for (const auto& part : m_parts) {
        content.parts.push_back(part->content());
    }
    content.language = content.parts.front().language;
    return content;
}

std::vector<SheetEdition> SheetSequence::editions() const
{
    std::vector<SheetEdition> editions;
    for (const auto& part : m_parts) {
        for (SheetEdition& edition : part->editions()) {
            editions.push_back(std::move(edition));
        }
    }
    return editions;
}

QString SheetSequence::remark() const
{
    QStringList remarks;
    for (const auto& part : m_parts) {
        if (const QString remark = part->remark(); !remark.isEmpty() && !remarks.contains(remark)) {
            remarks += remark;
        }
    }
    return remarks.join(u' ');
}

Result<std::unique_ptr<Sheet>> makeSheet(Club& club, const SheetKind& kind, const SheetOrder& order)
{
    if (!order.paper.isEmpty() && !paperSize(order.paper)) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      SheetSequences::tr("“%1” is no paper: write its width and height as 120 × 180, "
                                         "each from %2 to %3 mm.")
                          .arg(order.paper)
                          .arg(leastPaper)
                          .arg(mostPaper)));
    }
    if (!order.month.isValid() || !kind.isOfMeeting) {
        return kind.make(club, order);
    }
    const auto meetings = meetingsOfMonth(club, order.month);
    if (!meetings) {
        return failure(meetings.error());
    }
    std::vector<std::unique_ptr<Sheet>> parts;
    QStringList names;
    for (const ListedMeeting& listed : *meetings) {
        SheetOrder one = order;
        one.month = {};
        one.meeting = listed.meeting.id;
        auto made = kind.make(club, one);
        if (!made) {
            return made;
        }
        parts.push_back(std::move(*made));
        // The hour tells several meetings of a day apart, and the number those that begin together.
        const QString name =
            listed.meeting.starts.date.toString(Qt::ISODate) + listed.meeting.starts.time.toString(u"-HHmm");
        const auto alike = std::count_if(names.begin(), names.end(),
                                         [&](const QString& other) { return other.startsWith(name); });
        names += alike == 0 ? name : name + u'-' + QString::number(alike + 1);
    }
    return std::make_unique<SheetSequence>(kind.name() + order.month.toString(QStringLiteral(" yyyy-MM")),
                                           std::move(parts), std::move(names));
}

Result<std::unique_ptr<Sheet>> makePaperPack(Club& club, const SheetOrder& order)
{
    std::vector<std::unique_ptr<Sheet>> parts;
    std::vector<PackCover::Entry> entries;
    int page = 2; // the cover is the first
    for (const SheetKind* kind : kindsInPack()) {
        auto made = kind->make(club, order);
        if (!made) {
            return made;
        }
        if ((*made)->isBlank()) {
            continue;
        }
        entries.push_back({kind->paperName, page, (*made)->pages()});
        page += (*made)->pages();
        parts.push_back(std::move(*made));
    }
    auto cover = makePackCover(club, order, std::move(entries));
    if (!cover) {
        return cover;
    }
    const QString title = (*cover)->title();
    parts.insert(parts.begin(), std::move(*cover));
    return std::make_unique<SheetSequence>(title, std::move(parts));
}

} // namespace hearth
