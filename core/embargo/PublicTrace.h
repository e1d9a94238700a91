// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace firebreak {

/// Where a vulnerability may already be visible, even obscured. Any of these refuses an embargo (R57), so
/// each is looked for and answered before one begins.
enum class PublicTrace : quint8 {
    Advisory = 1, ///< an entry in a public database, another vendor's advisory
    SourceChange, ///< a commit, patch or changelog in a public repository, however it is worded
    PublicIssue,  ///< a public bug report or pull request
    MailingList,  ///< a public list, forum or chat
    SocialMedia,
    Press,
    Talk,    ///< a conference abstract, a thesis, a published paper
    Exploit, ///< a public proof of concept or exploitation in the open
    Release, ///< a released build that contains the fix
};

[[nodiscard]] QList<PublicTrace> allPublicTraces();
/// `advisory`, `source-change`, `public-issue`, `mailing-list`, `social-media`, `press`, `talk`, `exploit`,
/// `release`.
[[nodiscard]] QLatin1String toWord(PublicTrace trace);
[[nodiscard]] std::optional<PublicTrace> publicTraceFromWord(QStringView word);

} // namespace firebreak
