// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arguments.h"

#include "app/command_line/nearest.h"

#include <algorithm>

namespace hearth {

namespace {

bool repeats(Occurs occurs) { return occurs == Occurs::AtLeastOnce || occurs == Occurs::Any; }
bool isNeeded(Occurs occurs) { return occurs == Occurs::Once || occurs == Occurs::AtLeastOnce; }

QStringList optionNames(const Command& command)
{
    QStringList names;
    for (const std::vector<OptionRule>* rules : {&command.options, &commonOptions()}) {
        for (const OptionRule& rule : *rules) {
            names += rule.name.toString();
        }
    }
    return names;
}

/// Reads the words one after the other; `problem` is set at the first that can't stay.
class Sorter {
    Q_DECLARE_TR_FUNCTIONS(hearth::Arguments)

public:
    Sorter(const Command& command, const QStringList& words) : m_command(command), m_words(words) {}

    QMap<QString, QStringList> values;
    QString problem;

    void sort()
    {
        bool optionsEnded = false;
        while (m_next < m_words.size() && problem.isEmpty()) {
            const QString& word = m_words.at(m_next++);
            if (!optionsEnded && word == u"--") {
                optionsEnded = true;
            } else if (!optionsEnded && word.size() > 1 && word.startsWith(u'-')) {
                takeOption(word == u"-h" ? QStringLiteral("--help") : word);
            } else {
                m_places += word;
            }
        }
        if (problem.isEmpty() && !values.contains(QStringLiteral("--help"))) {
            placeArguments();
            requireOptions();
        }
    }

private:
    void takeOption(const QString& word)
    {
        const QString name = word.section(u'=', 0, 0);
        const OptionRule* rule = findOption(m_command, name);
        if (rule == nullptr) {
            problem =
                withSuggestion(tr("%1 is no option of \"hearth %2\".").arg(name, m_command.name.toString()),
                               nearest(name, optionNames(m_command)));
            return;
        }
        QString value;
        if (rule->value.isEmpty()) {
            if (word != name) {
                problem = tr("The option %1 takes no value.").arg(name);
                return;
            }
        } else if (word != name) {
            value = word.mid(name.size() + 1);
        } else if (m_next < m_words.size() && !m_words.at(m_next).startsWith(u"--")) {
            value = m_words.at(m_next++);
        } else {
            problem = tr("The option %1 needs a value: %1 %2.").arg(name, rule->value.toString());
            return;
        }
        QStringList& given = values[name];
        if (!given.isEmpty() && !rule->value.isEmpty() && !repeats(rule->occurs)) {
            problem = tr("The option %1 is given twice.").arg(name);
        }
        given += value;
    }

    void placeArguments()
    {
        for (const ArgumentRule& rule : m_command.arguments) {
            QStringList& given = values[rule.name.toString()];
            while (!m_places.isEmpty() && (given.isEmpty() || repeats(rule.occurs))) {
                given += m_places.takeFirst();
            }
            if (given.isEmpty() && isNeeded(rule.occurs) && problem.isEmpty()) {
                problem = tr("\"hearth %1\" needs %2. See: hearth help %1.")
                              .arg(m_command.name.toString(), rule.name.toString());
            }
        }
        if (!m_places.isEmpty() && problem.isEmpty()) {
            problem = tr("\"%1\" is one word too many for \"hearth %2\". See: hearth help %2.")
                          .arg(m_places.first(), m_command.name.toString());
        }
    }

    void requireOptions()
    {
        for (const OptionRule& rule : m_command.options) {
            if (isNeeded(rule.occurs) && !values.contains(rule.name.toString()) && problem.isEmpty()) {
                problem = tr("\"hearth %1\" needs %2. See: hearth help %1.")
                              .arg(m_command.name.toString(),
                                   (rule.name.toString() + u' ' + rule.value.toString()).trimmed());
            }
        }
    }

    const Command& m_command;
    const QStringList& m_words;
    qsizetype m_next = 0;
    QStringList m_places;
};

} // namespace

tl::expected<Arguments, QString> Arguments::parse(const Command& command, const QStringList& words)
{
    Sorter sorter(command, words);
    sorter.sort();
    if (!sorter.problem.isEmpty()) {
        return tl::unexpected<QString>(sorter.problem);
    }
    Arguments arguments;
    arguments.m_values = sorter.values;
    return arguments;
}

const std::vector<OptionRule>& commonOptions()
{
    static const std::vector<OptionRule> options{
        {u"--json", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Prints JSON for other programs.")},
        {u"--now", u"ISO",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Takes this for the present moment: 2026-11-26T19:00 on the club's clock, or with "
                           "Z or an offset.")},
        {u"--help", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Explains the command.")},
    };
    return options;
}

OptionRule passphraseOption()
{
    return {u"--passphrase-file", u"F",
            QT_TRANSLATE_NOOP("hearth::CommandHelp", "A text file with the passphrase in its first line.")};
}

const OptionRule* findOption(const Command& command, QStringView name)
{
    for (const std::vector<OptionRule>* rules : {&command.options, &commonOptions()}) {
        const auto found = std::find_if(rules->begin(), rules->end(),
                                        [&](const OptionRule& rule) { return rule.name == name; });
        if (found != rules->end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace hearth
