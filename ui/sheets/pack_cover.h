// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a paper pack: what is in it, where, and what becomes of each sheet.
#pragma once

#include "core/meeting/meeting.h"
#include "ui/sheets/sheet_frame.h"
#include "ui/sheets/sheet_order.h"

#include <memory>

namespace hearth {

class Club;

class PackCover final : public Sheet {
public:
    struct Entry {
        const char* name = nullptr; ///< Marked for translation as a text of sheets.
        int firstPage = 0;
        int pages = 0;
    };

    PackCover(const SheetHead& head,
              ListedMeeting listed,
              std::vector<Entry> entries,
              const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return 1; }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;

private:
    [[nodiscard]] QString afterwards() const;

    ListedMeeting m_listed;
    std::vector<Entry> m_entries;
    SheetLanguage m_language;
    SheetFrame m_frame;
};

[[nodiscard]] Result<std::unique_ptr<Sheet>>
makePackCover(Club& club, const SheetOrder& order, std::vector<PackCover::Entry> entries);

} // namespace hearth
