// SPDX-License-Identifier: GPL-3.0-or-later
// What writing and reading a calendar have in common: libical's objects held safely, times and names.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/input_file.h"
#include "core/recurrence/ical_time.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

#include <libical/ical.h>

namespace hearth::ical {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Event = std::unique_ptr<icalcomponent, FreeComponent>;

[[nodiscard]] icaltimetype utcTimeOf(Instant instant);

/// Hands `property` over to `event`.
void add(icalcomponent& event, icalproperty* property);
/// A property of Hearth's own, unless it is empty.
void addOwn(icalcomponent& event, const char* name, const QString& value);
/// The value of such a property, empty where there is none.
[[nodiscard]] QString own(icalcomponent& event, const char* name);

/// Takes over what libical allocated.
[[nodiscard]] std::string textOf(char* allocated);

/// The calendar that `file` holds. Error::Unreadable where it is none.
[[nodiscard]] Result<Event> parse(const InputFile& file);
/// Each event of a calendar, or of several in one file.
void forEachEvent(icalcomponent& component, const std::function<void(icalcomponent&)>& work);
/// A property's text, empty where there is none.
[[nodiscard]] QString textIn(icalcomponent& event, icalproperty_kind kind);

/// `s0a1b2c3d4e5f6@hearth`.
template<class SomeId>
[[nodiscard]] QString uidOf(SomeId id)
{
    return id.text() + QStringLiteral("@hearth");
}

/// The id that such a UID names, else one that follows from the UID, the same whenever it is read.
template<class SomeId>
[[nodiscard]] SomeId idOf(const QString& uid);

/// 63 bits that follow from the text.
[[nodiscard]] std::int64_t numberOf(const QString& text);

template<class SomeId>
SomeId idOf(const QString& uid)
{
    const auto named = uid.endsWith(u"@hearth") ? SomeId::fromText(uid.section(u'@', 0, 0)) : std::nullopt;
    return named ? *named : SomeId(numberOf(uid));
}

} // namespace hearth::ical
