// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace firebreak {

/// How free text becomes words of the search index, for documents and queries alike.
///
/// A word is a run of letters and digits of any script, case folded and without accents. A version stays one word with
/// its dots, so that "1.1" finds "1.1.1k" by its beginning (FTS5's own tokenizers make "1", "1" of it, a thousand times
/// dearer to search): a run that begins with a digit takes dots between its characters along, and digits that end a
/// run of letters join the dots that follow ("ver1.1" is "ver", "1.1"). Everything else parts words.
namespace search {

/// `isOpenEnded`: the text is the beginning of something, so that a version's last dot counts ("3." is "3.").
/// `sink` gets the word in UTF-8 and its place in bytes, and returns false to stop.
void forEachToken(QByteArrayView text, bool isOpenEnded,
                  const std::function<bool(QByteArrayView token, qsizetype begin, qsizetype end)>& sink);

[[nodiscard]] QList<QByteArray> tokensOf(QStringView text, bool isOpenEnded);

} // namespace search
} // namespace firebreak
