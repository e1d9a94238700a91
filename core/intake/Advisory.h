// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/intake/AdvisoryCredit.h"
#include "core/intake/AdvisoryReference.h"
#include "core/intake/AdvisoryScore.h"
#include "core/intake/AdvisorySource.h"
#include "core/intake/AdvisoryState.h"
#include "core/intake/AffectedPackage.h"
#include "core/intake/EpssScore.h"
#include "core/intake/KevEntry.h"
#include "core/intake/SsvcDecision.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// One document of one public source as Firebreak read it. A Report holds one of these per (source,
/// documentId); the document is never edited, only replaced by a newer reading of the same document. Two
/// readings are equal exactly when nothing a person could see has changed (KEV: see isSameReading()).
///
/// JSON (a field with its default is left out; unknown fields survive in `extra`):
/// `source`, `documentId`, `aliases` (omitted: the document id alone), `related`, `upstream`, `publisher`,
/// `title`, `description`, `language` (omitted: en), `published`, `modified`, `state` (omitted: active),
/// `stateAt`, `stateReason`, `status`, `references`, `scores`, `cwes`, `affected`, `kev`, `epss`, `ssvc`, `credits`,
/// `solution`, `workaround`, `tags`.
struct Advisory
{
    AdvisorySource source = AdvisorySource::Cve;
    QString documentId;   ///< canonical: the CVE, GHSA or OSV id
    QStringList aliases;  ///< canonical ids of the same vulnerability, documentId first; see canonicalAlias()
    QStringList related;  ///< ids of other vulnerabilities it points at
    QStringList upstream; ///< ids of the vulnerabilities it is built upon (OSV: a distribution's advisory)
    QString publisher;    ///< who published: a CNA's short name, an OSV database, "CISA"
    QString title;
    QString description;
    QString language = QStringLiteral("en"); ///< of title and description, BCP 47
    std::optional<Instant> published;
    std::optional<Instant> modified;
    AdvisoryState state = AdvisoryState::Active;
    std::optional<Instant> stateAt; ///< when it was rejected or withdrawn
    QString stateReason;
    QString status; ///< the publisher's own word for how far it is: NVD's "Awaiting Analysis", GitHub's "reviewed"
    QList<AdvisoryReference> references; ///< one per URL, tags united
    QList<AdvisoryScore> scores;
    QStringList cwes; ///< "CWE-79", in order of appearance, each once
    QList<AffectedPackage> affected;
    std::optional<KevEntry> kev;
    std::optional<EpssScore> epss;
    QList<SsvcDecision> ssvc;
    QList<AdvisoryCredit> credits;
    QString solution;
    QString workaround;
    QStringList tags; ///< of the document: "disputed", "unsupported-when-assigned", …
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing`, `body.field-type` or `body.field-value`; place is a JSON
    /// pointer.
    [[nodiscard]] static Result<Advisory> fromJson(const QJsonObject& body);
    friend bool operator==(const Advisory&, const Advisory&) = default;
};

} // namespace firebreak
