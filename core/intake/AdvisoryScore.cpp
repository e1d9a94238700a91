// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryScore.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QLatin1String toWord(ScoreRole role)
{
    switch (role) {
    case ScoreRole::Own:
        return QLatin1String("own");
    case ScoreRole::Nvd:
        return QLatin1String("nvd");
    case ScoreRole::Cna:
        return QLatin1String("cna");
    case ScoreRole::Cisa:
        return QLatin1String("cisa");
    case ScoreRole::Other:
        break;
    }
    return QLatin1String("other");
}

std::optional<ScoreRole> scoreRoleFromWord(QStringView word)
{
    for (const auto role :
         {ScoreRole::Own, ScoreRole::Nvd, ScoreRole::Cna, ScoreRole::Cisa, ScoreRole::Other}) {
        if (word == toWord(role))
            return role;
    }
    return std::nullopt;
}

QLatin1String toWord(ScoreFinding finding)
{
    switch (finding) {
    case ScoreFinding::ScoreDiffers:
        return QLatin1String("score-differs");
    case ScoreFinding::GroupScore:
        return QLatin1String("group-score");
    case ScoreFinding::SeverityDiffers:
        return QLatin1String("severity-differs");
    case ScoreFinding::VectorInvalid:
        return QLatin1String("vector-invalid");
    case ScoreFinding::None:
        break;
    }
    return QLatin1String("none");
}

std::optional<ScoreFinding> scoreFindingFromWord(QStringView word)
{
    for (const auto finding : {ScoreFinding::None, ScoreFinding::ScoreDiffers, ScoreFinding::GroupScore,
                               ScoreFinding::SeverityDiffers, ScoreFinding::VectorInvalid}) {
        if (word == toWord(finding))
            return finding;
    }
    return std::nullopt;
}

QJsonObject AdvisoryScore::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("issuer"), issuer);
    if (role != ScoreRole::Other)
        writer.text(QLatin1String("role"), toWord(role));
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("vector"), vector);
    writer.number(QLatin1String("score"), score);
    writer.text(QLatin1String("severity"), severity);
    writer.text(QLatin1String("kind"), kind);
    if (finding != ScoreFinding::None)
        writer.text(QLatin1String("finding"), toWord(finding));
    return writer.take();
}

Result<AdvisoryScore> AdvisoryScore::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    AdvisoryScore score;
    score.issuer = reader.text(QLatin1String("issuer"));
    score.role = reader.word(QLatin1String("role"), ScoreRole::Other, scoreRoleFromWord);
    score.version = reader.text(QLatin1String("version"));
    score.vector = reader.text(QLatin1String("vector"));
    score.score = reader.number(QLatin1String("score"));
    score.severity = reader.text(QLatin1String("severity"));
    score.kind = reader.text(QLatin1String("kind"));
    score.finding = reader.word(QLatin1String("finding"), ScoreFinding::None, scoreFindingFromWord);
    score.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return score;
}

} // namespace firebreak
