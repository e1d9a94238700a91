// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/SeverityGuide.h"

#include "core/cvss/CvssMetric.h"

namespace firebreak {

QLatin1String definitionOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QLatin1String(
            "A remote attacker without an account can take over the system easily, or a worm can spread by "
            "it, with "
            "nobody having to do anything. Not when it needs an account, local or physical access, or a "
            "configuration that is unlikely.");
    case Severity::Important:
        return QLatin1String(
            "Confidentiality, integrity or availability can be lost easily: local people gain rights, "
            "strangers read "
            "what is protected, people with an account run code, or a remote attacker stops the service.");
    case Severity::Moderate:
        return QLatin1String(
            "Harder to exploit, or with less of an effect, but resources can still be lost under some "
            "circumstances; what would be critical or important, were it not so hard to reach.");
    case Severity::Low:
        return QLatin1String(
            "Has an effect on security, but needs unlikely circumstances, or does little when it "
            "succeeds.");
    }
    Q_UNREACHABLE();
}

QStringList speaksAgainstCritical(const CvssVector& vector)
{
    const auto is = [&vector](const char* metric, std::initializer_list<const char*> codes) {
        const int index = cvssMetricIndex(vector.version(), QLatin1String(metric));
        if (index < 0)
            return false;
        const QLatin1String code = vector.effectiveCode(index);
        return std::any_of(codes.begin(), codes.end(),
                           [code](const char* wanted) { return code == QLatin1String(wanted); });
    };
    QStringList reasons;
    if (is("PR", {"L", "H"}) || is("Au", {"S", "M"}))
        reasons.append(QStringLiteral("authentication"));
    if (is("AV", {"L", "P"}))
        reasons.append(QStringLiteral("local-access"));
    if (is("AC", {"H"}) || is("AT", {"P"}))
        reasons.append(QStringLiteral("unlikely-configuration"));
    return reasons;
}

} // namespace firebreak
