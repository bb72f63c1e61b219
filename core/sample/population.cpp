// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/population.h"

#include "core/base/random_source.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::uint64_t populationStream = 1;
constexpr int newcomerDays = 42;
constexpr std::int64_t millisecondsPerMinute = 60'000;
constexpr std::int64_t minutesPerDay = 24 * 60;

/// The first so many are founders who stayed, so that a club of three still has its officers.
constexpr std::size_t officers = 8;
/// Whom everybody knows: they sing in no choir of their own.
constexpr std::size_t founders = 12;

class Inventor {
public:
    Inventor(const SampleOptions& options, const SampleTime& time)
        : m_options(options), m_time(time), m_random(options.seed, populationStream)
    {
    }

    Population invent(std::size_t groups)
    {
        Population all;
        while (static_cast<int>(all.people.size()) < m_options.members) {
            addHome(all);
        }
        std::stable_sort(all.people.begin(), all.people.end(),
                         [](const Person& a, const Person& b) { return a.made < b.made; });
        for (std::size_t i = 0; i < all.people.size(); ++i) {
            Person& person = all.people[i];
            giveStatus(person, all.homes[person.home], i < officers);
            giveHabit(person);
        }
        limitRegisters(all);
        for (std::size_t group = 0; group < groups; ++group) {
            fillGroup(all, group, groups);
        }
        giveOffices(all);
        return all;
    }

private:
    void addHome(Population& all)
    {
        const int room = m_options.members - static_cast<int>(all.people.size());
        Home home;
        home.people = std::min(room, m_random.pick({1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 5}));
        home.seed = m_random.bits();
        const QDate joined = dayOfJoining();
        for (int place = 0; place < home.people; ++place) {
            Person person;
            person.home = all.homes.size();
            person.place = place;
            person.joined = joined;
            if (place > 0 && m_random.chance(25)) { // came along later
                person.joined = std::min(m_time.today, joined.addDays(m_random.between(7, 200)));
            }
            person.made = entered(person.joined);
            home.made = place == 0 ? person.made : std::min(home.made, person.made);
            all.people.push_back(std::move(person));
        }
        all.homes.push_back(home);
    }

    QDate dayOfJoining()
    {
        const auto days = m_time.start.daysTo(m_time.today);
        const auto kind = m_random.between(1, 100);
        if (kind <= 34) {
            return m_time.start.addDays(m_random.between(0, std::min<qint64>(days, 40)));
        }
        if (kind <= 41) {
            return m_time.today.addDays(-m_random.between(0, std::min<qint64>(days, newcomerDays)));
        }
        QDate day = m_time.start.addDays(m_random.between(0, days));
        if (m_random.chance(30)) { // most clubs grow in September and January
            day = QDate(day.year(), m_random.pick({1, 9}), static_cast<int>(m_random.between(1, 28)));
        }
        return std::clamp(day, m_time.start, m_time.today);
    }

    /// The evening of that day, to the millisecond, since ids tell when something was made.
    Instant entered(QDate day)
    {
        constexpr std::int64_t evening = 17 * 60;
        const std::int64_t days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
        const auto minute = days * minutesPerDay + evening + m_random.between(0, 300);
        return std::min(m_time.now, minute * millisecondsPerMinute + m_random.between(0, 59'999));
    }

    void giveStatus(Person& person, const Home& home, bool isOfficer)
    {
        const bool isNew = person.joined > m_time.today.addDays(-newcomerDays);
        const auto kind = isOfficer ? 100 : m_random.between(1, 100);
        if (isNew && !isOfficer) {
            person.status = kind <= 60   ? MemberStatus::Trial
                            : kind <= 75 ? MemberStatus::Guest
                                         : MemberStatus::Full;
            person.firstStatus = person.status;
            return;
        }
        if (kind <= 17) {
            leave(person);
        } else if (kind <= 22) {
            person.status = MemberStatus::Guest;
        } else if (kind <= 26 && home.people == 1) {
            person.status = MemberStatus::Contact;
        } else if (kind <= 29 && !isChild(person)) {
            person.status = MemberStatus::Honorary;
            changeFrom(person, MemberStatus::Full, 300);
        } else if (kind <= 65) {
            changeFrom(person, MemberStatus::Trial, 42); // a trial of six weeks
        }
    }

    void leave(Person& person)
    {
        constexpr int shortestStay = 60;
        const auto days = person.joined.daysTo(m_time.today);
        if (days > shortestStay) {
            person.left = person.joined.addDays(m_random.between(shortestStay, days));
            person.status = MemberStatus::Former;
        }
    }

    void changeFrom(Person& person, MemberStatus first, int afterDays)
    {
        const QDate changed = person.joined.addDays(afterDays);
        if (changed <= m_time.today) {
            person.firstStatus = first;
            person.changed = changed;
        } else if (person.status == MemberStatus::Honorary) {
            person.firstStatus = person.status;
        }
    }

    void giveHabit(Person& person)
    {
        const bool isNew = person.joined > m_time.today.addDays(-newcomerDays);
        const auto kind = isNew ? 1 : m_random.between(1, 100);
        if (kind <= 30) {
            person.habit = Habit::Regular;
            person.comes = static_cast<int>(m_random.between(700, 900));
        } else if (kind <= 50) {
            person.habit = Habit::EveryOther;
            person.comes = static_cast<int>(m_random.between(400, 550));
        } else if (kind <= 62) {
            person.habit = Habit::Seasonal;
            person.comes = static_cast<int>(m_random.between(500, 800));
        } else if (kind <= 86) {
            person.habit = Habit::Rare;
            person.comes = static_cast<int>(m_random.between(30, 180));
        } else {
            person.habit = Habit::FadingRegular;
            person.comes = static_cast<int>(m_random.between(700, 880));
            const auto days = person.joined.daysTo(m_time.today);
            person.fades = person.joined.addDays(m_random.between(std::min<qint64>(days, 50), days));
        }
        if (person.left.isValid() && m_random.chance(70)) { // most had stopped coming before
            const QDate faded = person.left.addDays(-70);
            person.fades = std::max(person.joined, faded);
        }
    }

    void limitRegisters(Population& all)
    {
        const auto counted = std::count_if(all.people.begin(), all.people.end(), [&](const Person& person) {
            return countsOn(person, m_time.today);
        });
        if (counted <= m_options.longestRegister) {
            return;
        }
        for (Person& person : all.people) {
            person.isOnRegisters = m_random.between(1, counted) <= m_options.longestRegister;
        }
    }

    void fillGroup(Population& all, std::size_t group, std::size_t groups)
    {
        static constexpr std::array<int, 3> percents{22, 26, 14};
        constexpr std::int64_t largest = 60;
        const auto percent = std::min<std::int64_t>(
            percents.at(group % percents.size()) * 1'000,
            100'000 * largest / std::max<std::int64_t>(1, static_cast<std::int64_t>(all.people.size())));
        bool isLed = false;
        const bool isApart = group + 1 == groups; // a choir that the club knows through its leader alone
        for (Person& person : all.people) {
            if (isApart && (!person.groups.empty() || all.people.data() + founders > &person)) {
                continue;
            }
            const bool isMember = counts(person.status) || person.status == MemberStatus::Former;
            if (!isMember || !person.isOnRegisters || m_random.between(1, 100'000) > percent) {
                continue;
            }
            const QDate last = person.left.isValid() ? person.left.addDays(-1) : m_time.today;
            const auto later = m_random.chance(50) ? 0 : m_random.between(0, 120);
            const QDate since = std::min(last, person.joined.addDays(later));
            const bool leads = !isLed && !isChild(person) && counts(person.status);
            person.groups.push_back({group, leads, since, person.left});
            isLed = isLed || leads;
            if (isApart) {
                keepApart(person, leads);
            }
        }
    }

    void keepApart(Person& person, bool leads)
    {
        person.keepsToGroup = !leads;
        if (leads) { // and comes to all else as well
            person.habit = Habit::Regular;
            person.comes = static_cast<int>(m_random.between(800, 900));
            person.fades = {};
        }
    }

    void giveOffices(Population& all)
    {
        std::vector<Person*> able;
        for (Person& person : all.people) {
            if (able.size() < officers && !person.keepsToGroup && person.status == MemberStatus::Full &&
                !isChild(person) && person.isOnRegisters) {
                able.push_back(&person);
            }
        }
        QDate election(m_time.today.year(), 3, 15);
        if (election > m_time.today) {
            election = election.addYears(-1);
        }
        static const QStringList roles{QStringLiteral("Chair"), QStringLiteral("Treasurer"),
                                       QStringLiteral("Secretary"), QStringLiteral("Key holder"),
                                       QStringLiteral("Key holder")};
        const auto offices = static_cast<std::size_t>(roles.size());
        for (std::size_t i = 0; i < able.size(); ++i) {
            const QString& role = roles.at(static_cast<qsizetype>(i % offices));
            if (i < offices) {
                able[i]->terms.push_back({role, std::max(able[i]->joined, election), {}});
            } else if (const QDate since = std::max(able[i]->joined, election.addYears(-2));
                       since < election) {
                able[i]->terms.push_back({role, since, election}); // held it before
            }
        }
    }

    const SampleOptions& m_options;
    const SampleTime& m_time;
    RandomSource m_random;
};

} // namespace

Population inventPopulation(const SampleOptions& options, const SampleTime& time, std::size_t groups)
{
    return Inventor(options, time).invent(groups);
}

} // namespace hearth
