// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FuzzyMatch.h"

#include <algorithm>
#include <vector>

namespace firebreak::ui {
namespace {

constexpr int Run = 8;
constexpr int WordStart = 12;
constexpr int Start = 16;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

constexpr int Unmatched = -1;

/// The place behind `word` where a word of `text` at or behind `from` begins with it; -1 when none does.
qsizetype behindWordStart(QStringView word, QStringView text, qsizetype from)
{
    for (qsizetype at = from; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (startsWord(text, at))
            return at + word.size();
    }
    return -1;
}

bool areWordStarts(QStringView typed, QStringView candidate)
{
    qsizetype from = 0;
    const QList<QStringView> words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        from = behindWordStart(word, candidate, from);
        if (from < 0)
            return false;
    }
    return true;
}

/// The letters' own score, of the best way to place them.
std::optional<int> lettersScore(QStringView typed, QStringView candidate)
{
    // best[j]: the best score of the letters so far with the last of them at candidate[j].
    std::vector<int> best(std::size_t(candidate.size()), Unmatched);
    bool first = true;
    bool inRun = false;
    for (const QChar letter : typed) {
        if (letter.isSpace()) {
            inRun = false;
            continue;
        }
        std::vector<int> next(best.size(), Unmatched);
        int before = first ? 0 : Unmatched; // the best of all places left of the one before j
        for (std::size_t j = 0; j < best.size(); ++j) {
            const int adjacent = j > 0 && !first ? best[j - 1] : Unmatched;
            const int from = std::max(before, adjacent == Unmatched ? Unmatched : adjacent + (inRun ? Run : 0));
            if (from != Unmatched && candidate[qsizetype(j)].toCaseFolded() == letter.toCaseFolded())
                next[j] = from + 1 + (j == 0 ? Start : startsWord(candidate, qsizetype(j)) ? WordStart : 0);
            before = std::max(before, adjacent);
        }
        best.swap(next);
        first = false;
        inRun = true;
    }
    const auto top = std::max_element(best.cbegin(), best.cend());
    if (top == best.cend() || *top == Unmatched)
        return std::nullopt;
    return *top * 4 - int(std::min<qsizetype>(candidate.size(), 80));
}

} // namespace

std::optional<MatchKind> matchKind(QStringView typed, QStringView candidate)
{
    typed = typed.trimmed();
    if (candidate.startsWith(typed, Qt::CaseInsensitive))
        return MatchKind::Start;
    if (areWordStarts(typed, candidate))
        return MatchKind::WordStarts;
    return lettersScore(typed, candidate) ? std::optional(MatchKind::Letters) : std::nullopt;
}

std::optional<int> fuzzyScore(QStringView typed, QStringView candidate)
{
    typed = typed.trimmed();
    if (typed.isEmpty())
        return 0;
    const std::optional<int> letters = lettersScore(typed, candidate);
    if (!letters)
        return std::nullopt;
    return *letters + MatchKindStep * int(*matchKind(typed, candidate));
}

} // namespace firebreak::ui
