// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace firebreak::test {

/// A shared, tiny harness. A bench program prints its figures beside those of a yardstick from the same run:
/// an absolute time says little about another machine, a ratio does. `--smoke` asks for the short form that
/// the suite runs.
class Bench
{
public:
    Bench(int argc, char* argv[])
        : m_isSmoke(
              std::any_of(argv + 1, argv + argc, [](const char* a) { return !std::strcmp(a, "--smoke"); }))
    {
        std::printf("%-44s %12s %12s %12s\n", "", "p50", "p95", "p99");
    }

    [[nodiscard]] bool isSmoke() const { return m_isSmoke; }
    /// `full`, or `smoke` in the short form.
    [[nodiscard]] int size(int full, int smoke) const { return m_isSmoke ? smoke : full; }

    /// Percentiles of the time of one item, in nanoseconds.
    struct Timing
    {
        double p50 = 0;
        double p95 = 0;
        double p99 = 0;
    };

    /// Runs `round()` that many times after one for warmth; each handles `items` items. Prints and returns
    /// the time of one item.
    template <class Round> Timing measure(const std::string& name, int rounds, double items, Round round)
    {
        round();
        std::vector<double> nanoseconds;
        nanoseconds.reserve(std::size_t(rounds));
        for (int i = 0; i < rounds; ++i)
            nanoseconds.push_back(timeOf(round) / items);
        return print(name, std::move(nanoseconds));
    }

    /// The same for two that take turns, so that what else the machine does falls on both alike. Prints both and the
    /// ratio of their medians; returns the first.
    template <class Round, class Yardstick>
    Timing compare(const std::string& name, int rounds, double items, Round round, Yardstick yardstick)
    {
        round();
        yardstick();
        std::vector<double> ours, theirs;
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(timeOf(round) / items);
            theirs.push_back(timeOf(yardstick) / items);
        }
        const Timing timing = print(name, std::move(ours));
        const Timing beside = print("  yardstick", std::move(theirs));
        ratio("  ratio", timing, beside);
        return timing;
    }

    /// Says beside a goal of the quality bar whether it was reached; on a loaded machine that may differ from run to run,
    /// so it fails nothing. The short form works on a small workspace and says nothing.
    void goal(const std::string& name, double found, double most, const char* unit) const
    {
        if (!m_isSmoke)
            std::printf("%-44s %12.4g %s, goal %g %s\n", name.c_str(), found, unit, most, found <= most ? "reached" : "MISSED");
    }

    /// Prints how many times `timing` is of `yardstick`, at the median.
    void ratio(const std::string& name, const Timing& timing, const Timing& yardstick) const
    {
        std::printf("%-44s %11.2fx\n", name.c_str(), timing.p50 / yardstick.p50);
    }

    /// Prints a figure that is no time.
    void figure(const std::string& name, double value, const char* unit) const
    {
        std::printf("%-44s %12.6g %s\n", name.c_str(), value, unit);
    }

    /// A claim that holds on any machine; a broken one ends the program with failure.
    void require(const std::string& name, bool holds)
    {
        std::printf("%-44s %12s\n", name.c_str(), holds ? "holds" : "BROKEN");
        m_isBroken = m_isBroken || !holds;
    }

    [[nodiscard]] int exitCode() const { return m_isBroken ? 1 : 0; }

    [[nodiscard]] static Timing percentiles(std::vector<double> values)
    {
        if (values.empty())
            return {};
        std::sort(values.begin(), values.end());
        const auto at = [&](double share) {
            return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
        };
        return {at(0.50), at(0.95), at(0.99)};
    }

    /// "431 ns", "1.24 µs", "18.3 ms", "2.05 s".
    [[nodiscard]] static std::string text(double nanoseconds)
    {
        constexpr const char* units[]{"ns", "us", "ms", "s"};
        int unit = 0;
        for (; nanoseconds >= 1000 && unit < 3; ++unit)
            nanoseconds /= 1000;
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%.3g %s", nanoseconds, units[unit]);
        return buffer;
    }

private:
    template <class Work> static double timeOf(Work& work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
    }

    static Timing print(const std::string& name, std::vector<double> nanoseconds)
    {
        const Timing timing = percentiles(std::move(nanoseconds));
        std::printf("%-44s %12s %12s %12s\n", name.c_str(), text(timing.p50).c_str(), text(timing.p95).c_str(),
                    text(timing.p99).c_str());
        std::fflush(stdout);
        return timing;
    }

    bool m_isSmoke;
    bool m_isBroken = false;
};

} // namespace firebreak::test
