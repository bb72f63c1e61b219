// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/announce.h"

#include <QAccessible>
#include <QWidget>

namespace hearth {

void announce(QWidget& shownIn, const QString& sentence, Urgency urgency)
{
    shownIn.setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&shownIn, sentence);
    event.setPoliteness(urgency == Urgency::AtOnce ? QAccessible::AnnouncementPoliteness::Assertive
                                                   : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent named(&shownIn, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    if (urgency == Urgency::AtOnce) {
        QAccessibleEvent alert(&shownIn, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
#endif
}

} // namespace hearth
