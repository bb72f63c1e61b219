// SPDX-License-Identifier: GPL-3.0-or-later
// The card of what the book itself wants: registers that nobody finished, and a copy on another disk.
#include "core/meeting/meeting_queries.h"
#include "ui/meetings/meeting_scope.h"
#include "ui/shared/deed_line.h"
#include "ui/start/outside_copy.h"
#include "ui/today/meeting_words.h"
#include "ui/today/today_cards.h"

#include <QCoreApplication>
#include <QPushButton>

namespace hearth {

namespace {

constexpr int mostRegisters = 4;
constexpr int unrecordedDays = 28;

class BookCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::BookCard)

public:
    explicit BookCard(Frame& frame) : TodayCard(frame, tr("Looking after the book")) {}

    [[nodiscard]] bool refresh() override
    {
        clear();
        const CivilTime now = open().club().civilNow();
        for (const ListedMeeting& one : meetingsWithOpenRegister(open().database(), now, mostRegisters)) {
            const Meeting& meeting = one.meeting;
            addLine(tr("%1: %n person(s) not marked yet", nullptr, unmarkedAt(frame(), meeting))
                        .arg(meetingName(open().club(), meeting.id)),
                    "finishRegister", tr("Finish it…"), [this, id = meeting.id] {
                        frame().go({QStringLiteral("meeting"), id.text()});
                    });
        }
        const CivilTime since{now.date.addDays(-unrecordedDays), QTime(0, 0)};
        for (const ListedMeeting& one :
             meetingsWithoutRegister(open().database(), since, now, mostRegisters)) {
            const Meeting& meeting = one.meeting;
            addLine(tr("%1: nobody marked yet").arg(meetingName(open().club(), meeting.id)), "neverTookPlace",
                    tr("It didn’t take place…"), [this, meeting] { callOffAsking(frame(), meeting); });
        }
        addCopyLine();
        return true;
    }

private:
    void addCopyLine()
    {
        const auto last = lastCopyOutside(frame());
        const QDate today = open().today();
        const int days =
            last ? static_cast<int>(civilAt(*last, open().club().zone()).date.daysTo(today)) : -1;
        addLine(!last       ? tr("No copy outside this computer yet")
                : days <= 0 ? tr("Copy outside this computer: made today")
                            : tr("Copy outside this computer: %n day(s) old", nullptr, days),
                "copyOutsideNow", tr("Make one…"), [this] {
                    if (copyOutside(frame())) {
                        static_cast<void>(refresh());
                    }
                });
    }

    void
    addLine(const QString& words, const char* name, const QString& deed, const std::function<void()>& run)
    {
        auto* line = new DeedLine(words, deed, run);
        line->button().setObjectName(QString::fromLatin1(name));
        line->button().setEnabled(open().canWrite() || qstrcmp(name, "copyOutsideNow") == 0);
        add(line);
    }
};

} // namespace

std::unique_ptr<TodayCard> makeBookCard(Frame& frame) { return std::make_unique<BookCard>(frame); }

} // namespace hearth
