// SPDX-License-Identifier: GPL-3.0-or-later
// Any text survives the guard against formulas, and any list of a cell is the same list after being written
// again.
#include "core/exchange/cell.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::view(data, size);
    const std::string guarded = escapeFormula(text);
    // A text that looks guarded already is left as it is, so both sides lose that apostrophe.
    hold(stripFormulaEscape(guarded) == stripFormulaEscape(text), "formulas come back");
    hold(guarded.empty() || std::string_view("=+-@\t\r").find(guarded.front()) == std::string_view::npos,
         "no formula is left");

    const std::vector<std::string> items = splitList(text);
    hold(splitList(joinList(items)) == items, "lists come back");
    hold(splitList(joinList(std::vector<std::string>{std::string(text)})) ==
             std::vector<std::string>{std::string(text)},
         "any text can be an item");
    static_cast<void>(yesNo(text));
    return 0;
}
