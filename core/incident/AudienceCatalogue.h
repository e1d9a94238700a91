// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/IncidentWords.h"
#include "core/incident/ProcessCondition.h"

namespace firebreak {

enum class AudienceGroup : quint8 { Internal, External, Media };
/// `internal`, `external`, `media`.
[[nodiscard]] QLatin1String toWord(AudienceGroup group);

/// How an audience may be told while an embargo stands (R53, R54).
enum class EmbargoedTelling : quint8 {
    Never,   ///< after the lift
    Roster,  ///< those of it who are on the need-to-know list, by name
    Named,   ///< by name, where the plan has them told though they can't be on the list (R147, R152, R153)
    Consent, ///< outside parties: with the consent of whoever reported it (R67)
};
/// `never`, `roster`, `named`, `consent`.
[[nodiscard]] QLatin1String toWord(EmbargoedTelling telling);

/// A group of people that can be told of an incident (R147 to R157).
struct Audience
{
    QString id;
    QString title;
    QString source;
    AudienceGroup group = AudienceGroup::Internal;
    QStringList senders;             ///< words of those who tell it; empty: anybody
    EmbargoedTelling embargoed = EmbargoedTelling::Never;
    bool needsTextApproval = false;  ///< Product Security approves the text (R153)
    bool isBulletinLinkOnly = false; ///< gets links to the bulletin and nothing else (R155)
    bool isRequired = false;         ///< `required` and `by` were given
    ProcessCondition required;       ///< when telling it is a must …
    IncidentPhase by = IncidentPhase::NotificationTriage; ///< … before this phase closes
};

/// The audiences as data. JSON: resources/process/audiences.json ships and shows every field. Immutable once
/// read.
class AudienceCatalogue
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer.
    [[nodiscard]] static Result<AudienceCatalogue> fromJson(const QJsonObject& json);
    [[nodiscard]] static const AudienceCatalogue& shipped();

    [[nodiscard]] const QList<Audience>& audiences() const { return m_audiences; }
    /// Null when there is none.
    [[nodiscard]] const Audience* audience(QStringView id) const;
    /// Those that must have been told before the phase closes.
    [[nodiscard]] QList<const Audience*> required(IncidentPhase phase, const ClockFacts& facts) const;

private:
    QList<Audience> m_audiences;
};

} // namespace firebreak
