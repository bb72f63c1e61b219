// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "app/command_line/change_commands.h"
#include "app/command_line/door_commands.h"
#include "app/command_line/duplicate_commands.h"
#include "app/command_line/exchange_commands.h"
#include "app/command_line/history_commands.h"
#include "app/command_line/list_command.h"
#include "app/command_line/make_commands.h"
#include "app/command_line/newcomer_commands.h"
#include "app/command_line/person_commands.h"
#include "app/command_line/print_command.h"
#include "app/command_line/register_commands.h"
#include "app/command_line/report_commands.h"
#include "app/command_line/safety_commands.h"
#include "app/command_line/seating_rule_noun.h"
#include "app/command_line/tables_command.h"

#include <algorithm>

namespace hearth {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> joined;
        for (const auto& family : std::initializer_list<std::vector<Command>>{
                 makeCommands(), exchangeCommands(), listCommands(), changeCommands(), duplicateCommands(),
                 registerCommands(), doorCommands(), printCommands(), reportCommands(), tablesCommands(),
                 seatingRuleCommands(), newcomerCommands(), historyCommands(), safetyCommands(),
                 personCommands()}) {
            joined.insert(joined.end(), family.begin(), family.end());
        }
        return joined;
    }();
    return all;
}

const Command* findCommand(QStringView name)
{
    const auto& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands()) {
        names += command.name.toString();
    }
    return names;
}

} // namespace hearth
