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

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView candidate)
{
    typed = typed.trimmed();
    if (typed.isEmpty())
        return 0;
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

} // namespace firebreak::ui
