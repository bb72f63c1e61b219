// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

// In every sentence %1 is a file's name, %2 how many are new, %3 how many were updated.
class ImportWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::ImportWording)

public:
    static QString households(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported households from %1: %2 new, %3 updated"), entry);
    }
    static QString groups(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported groups from %1: %2 new, %3 updated"), entry);
    }
    static QString venues(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported places from %1: %2 new, %3 updated"), entry);
    }
    static QString kinds(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported kinds of meetings from %1: %2 new, %3 updated"), entry);
    }
    static QString holidays(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported holidays from %1: %2 new, %3 updated"), entry);
    }
    static QString series(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported series from %1: %2 new, %3 updated"), entry);
    }
    static QString meetings(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported meetings from %1: %2 new, %3 updated"), entry);
    }
    static QString attendance(Club&, const HistoryEntry& entry)
    {
        return counted(tr("Imported attendance from %1: %2 new marks, %3 updated"), entry);
    }

private:
    static QString counted(const QString& sentence, const HistoryEntry& entry)
    {
        const auto number = [&](QStringView key) {
            return QString::number(entry.subject.value(key).toInteger());
        };
        return sentence.arg(entry.subject.value(u"file").toString(), number(u"added"), number(u"updated"));
    }
};

} // namespace

std::vector<VerbWording> importWordings()
{
    return {{u"households.import", &ImportWording::households},
            {u"groups.import", &ImportWording::groups},
            {u"venues.import", &ImportWording::venues},
            {u"kinds.import", &ImportWording::kinds},
            {u"holidays.import", &ImportWording::holidays},
            {u"series.import", &ImportWording::series},
            {u"meetings.import", &ImportWording::meetings},
            {u"attendance.import", &ImportWording::attendance}};
}

} // namespace hearth
