// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a wall: the poster of one meeting, and the programme of a season. Either can be printed two
// to a page, to be cut in half.
#pragma once

#include "core/base/day_range.h"
#include "core/meeting/meeting.h"
#include "core/report/sheet_head.h"
#include "ui/sheets/ruled_rows.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makePoster(Club& club, const SheetOrder& order);
[[nodiscard]] Result<std::unique_ptr<Sheet>> makeProgramme(Club& club, const SheetOrder& order);

class PosterSheet final : public Sheet {
public:
    /// `words` stand below the place.
    PosterSheet(SheetHead head, ListedMeeting listed, QString words, const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return 1; }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    SheetHead m_head;
    ListedMeeting m_listed;
    QString m_words;
    SheetLanguage m_language;
    QImage m_logo;
};

class ProgrammeSheet final : public Sheet {
public:
    ProgrammeSheet(const SheetHead& head,
                   std::vector<ListedMeeting> meetings,
                   const DayRange& season,
                   const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return m_table.pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    std::vector<ListedMeeting> m_meetings;
    SheetLanguage m_language;
    SheetFrame m_frame;
    RuledRows m_table;
};

/// Each page of a sheet of half a paper twice on the whole, which lies on its side.
class TwoUpSheet final : public Sheet {
public:
    explicit TwoUpSheet(std::unique_ptr<Sheet> half);

    [[nodiscard]] int pages() const override { return m_half->pages(); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    std::unique_ptr<Sheet> m_half;
};

} // namespace hearth
