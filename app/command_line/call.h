// SPDX-License-Identifier: GPL-3.0-or-later
// One call of a command: what it was given, what time it is, where its answer goes, and how it ends.
#pragma once

#include "app/command_line/arguments.h"
#include "app/command_line/output.h"
#include "core/base/clock.h"
#include "core/base/error.h"

namespace hearth {

class Call {
public:
    Call(const Arguments& arguments, const Clock& clock, Output& output)
        : m_arguments(arguments), m_clock(clock), m_output(output)
    {
    }

    [[nodiscard]] QString argument(QStringView name) const { return m_arguments.argument(name); }
    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] bool isJson() const { return m_output.isJson(); }

    /// Says why it was refused or failed.
    ExitCode failed(const Error& error) { return failed(error.sentence); }
    // NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is this call that fails
    ExitCode failed(const QString& sentence)
    {
        Output::complain(sentence);
        return ExitCode::Failed;
    }
    /// Says what is wrong with the command line itself: an unknown noun, field or word of a fixed list.
    // NOLINTNEXTLINE(readability-convert-member-functions-to-static): it is this call that fails
    ExitCode wrongUsage(const QString& sentence)
    {
        Output::complain(sentence);
        return ExitCode::WrongUsage;
    }

private:
    const Arguments& m_arguments;
    const Clock& m_clock;
    Output& m_output;
};

} // namespace hearth
