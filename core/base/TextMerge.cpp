// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextMerge.h"

#include <git2.h>

namespace firebreak {
namespace {

// Private-use characters mark the cuts, so that joining gives back the very text. Input that holds one is not
// merged.
constexpr QChar SentenceCut(0xE0FE);
constexpr QChar LineEnd(0xE0FF);

bool endsSentence(const QString& text, qsizetype i)
{
    static const QString stops = QStringLiteral(".!?;:。！？");
    return stops.contains(text.at(i)) && i + 1 < text.size() && text.at(i + 1).isSpace();
}

/// One sentence or line end a line, the way libgit2 compares.
QByteArray toLines(const QString& text)
{
    QString lines;
    lines.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\n')) {
            lines += LineEnd;
            lines += QLatin1Char('\n');
            continue;
        }
        lines += c;
        if (endsSentence(text, i)) {
            lines += SentenceCut;
            lines += QLatin1Char('\n');
        }
    }
    lines += SentenceCut;
    lines += QLatin1Char('\n');
    return lines.toUtf8();
}

QString fromLines(const char* data, std::size_t size)
{
    QString text = QString::fromUtf8(data, qsizetype(size));
    text.remove(QLatin1Char('\n'));
    text.remove(SentenceCut);
    text.replace(LineEnd, QLatin1Char('\n'));
    return text;
}

git_merge_file_input input(const QByteArray& lines)
{
    git_merge_file_input in = GIT_MERGE_FILE_INPUT_INIT;
    in.ptr = lines.constData();
    in.size = std::size_t(lines.size());
    return in;
}

class LibGit2
{
public:
    LibGit2() { git_libgit2_init(); }
    ~LibGit2() { git_libgit2_shutdown(); }
    LibGit2(const LibGit2&) = delete;
    LibGit2& operator=(const LibGit2&) = delete;
};

} // namespace

std::optional<QString> mergeText(const QString& base, const QString& mine, const QString& theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    for (const QString* text : {&base, &mine, &theirs}) {
        if (text->contains(SentenceCut) || text->contains(LineEnd))
            return std::nullopt;
    }
    const LibGit2 library;
    const QByteArray baseLines = toLines(base);
    const QByteArray mineLines = toLines(mine);
    const QByteArray theirLines = toLines(theirs);
    const git_merge_file_input ancestor = input(baseLines);
    const git_merge_file_input ours = input(mineLines);
    const git_merge_file_input other = input(theirLines);
    git_merge_file_result result{};
    std::optional<QString> merged;
    if (git_merge_file(&result, &ancestor, &ours, &other, nullptr) == 0 && result.automergeable)
        merged = fromLines(result.ptr, result.len);
    git_merge_file_result_free(&result);
    return merged;
}

} // namespace firebreak
