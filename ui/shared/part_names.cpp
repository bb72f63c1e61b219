// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/part_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {
struct PartNames {
    Q_DECLARE_TR_FUNCTIONS(hearth::PartNames)
};
} // namespace

QString partName(Part part)
{
    switch (part) {
    case Part::Groups:
        return PartNames::tr("Groups");
    case Part::Households:
        return PartNames::tr("Households");
    case Part::Interests:
        return PartNames::tr("Interests");
    case Part::Consents:
        return PartNames::tr("Consents");
    case Part::Emergency:
        return PartNames::tr("Emergency data");
    case Part::Connections:
        return PartNames::tr("Connections");
    case Part::LateMarks:
        return PartNames::tr("Marks for coming late");
    case Part::ExcusedMarks:
        break;
    }
    return PartNames::tr("Marks for being excused");
}

} // namespace hearth
