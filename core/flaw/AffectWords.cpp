// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/AffectWords.h"

#include "core/flaw/WordTable.h"

namespace firebreak {
namespace {

constexpr WordTable<Affectedness, 3> AffectednessWords{{{{Affectedness::New, "new"},
                                                         {Affectedness::Affected, "affected"},
                                                         {Affectedness::NotAffected, "not-affected"}}}};
constexpr WordTable<Resolution, 4> ResolutionWords{{{{Resolution::Delegated, "delegated"},
                                                     {Resolution::Defer, "defer"},
                                                     {Resolution::WontFix, "wont-fix"},
                                                     {Resolution::OutOfSupport, "out-of-support"}}}};
constexpr WordTable<Justification, 5> JustificationWords{
    {{{Justification::ComponentNotPresent, "component-not-present"},
      {Justification::CodeNotPresent, "code-not-present"},
      {Justification::CodeNotInExecutePath, "code-not-in-execute-path"},
      {Justification::NotControllableByAdversary, "not-controllable-by-adversary"},
      {Justification::InlineMitigationsExist, "inline-mitigations-exist"}}}};

} // namespace

QLatin1String toWord(Affectedness affectedness)
{
    return AffectednessWords.word(affectedness);
}

std::optional<Affectedness> affectednessFromWord(QStringView word)
{
    return AffectednessWords.value(word);
}

QLatin1String toWord(Resolution resolution)
{
    return ResolutionWords.word(resolution);
}

std::optional<Resolution> resolutionFromWord(QStringView word)
{
    return ResolutionWords.value(word);
}

QLatin1String toWord(Justification justification)
{
    return JustificationWords.word(justification);
}

std::optional<Justification> justificationFromWord(QStringView word)
{
    return JustificationWords.value(word);
}

bool isPair(Affectedness affectedness, std::optional<Resolution> resolution)
{
    switch (affectedness) {
    case Affectedness::New:
        return resolution != Resolution::Delegated;
    case Affectedness::Affected:
        return resolution.has_value();
    case Affectedness::NotAffected:
        return !resolution;
    }
    Q_UNREACHABLE();
}

} // namespace firebreak
