// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Advisory.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject Advisory::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("source"), toWord(source));
    writer.text(QLatin1String("documentId"), documentId);
    if (aliases != QStringList{documentId})
        writer.texts(QLatin1String("aliases"), aliases);
    writer.texts(QLatin1String("related"), related);
    writer.texts(QLatin1String("upstream"), upstream);
    writer.text(QLatin1String("publisher"), publisher);
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("description"), description);
    if (language != QLatin1String("en"))
        writer.text(QLatin1String("language"), language);
    writer.instant(QLatin1String("published"), published);
    writer.instant(QLatin1String("modified"), modified);
    if (state != AdvisoryState::Active)
        writer.text(QLatin1String("state"), toWord(state));
    writer.instant(QLatin1String("stateAt"), stateAt);
    writer.text(QLatin1String("stateReason"), stateReason);
    writer.text(QLatin1String("status"), status);
    writer.list(QLatin1String("references"), references);
    writer.list(QLatin1String("scores"), scores);
    writer.texts(QLatin1String("cwes"), cwes);
    writer.list(QLatin1String("affected"), affected);
    writer.child(QLatin1String("kev"), kev);
    writer.child(QLatin1String("epss"), epss);
    writer.list(QLatin1String("ssvc"), ssvc);
    writer.list(QLatin1String("credits"), credits);
    writer.text(QLatin1String("solution"), solution);
    writer.text(QLatin1String("workaround"), workaround);
    writer.texts(QLatin1String("tags"), tags);
    return writer.take();
}

Result<Advisory> Advisory::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Advisory advisory;
    if (!body.contains(QLatin1String("source")))
        reader.fail(error::BodyFieldMissing, QLatin1String("source"));
    advisory.source = reader.word(QLatin1String("source"), AdvisorySource::Cve, advisorySourceFromWord);
    advisory.documentId = reader.text(QLatin1String("documentId"));
    if (advisory.documentId.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("documentId"));
    advisory.aliases = reader.texts(QLatin1String("aliases"));
    if (advisory.aliases.isEmpty())
        advisory.aliases = {advisory.documentId};
    advisory.related = reader.texts(QLatin1String("related"));
    advisory.upstream = reader.texts(QLatin1String("upstream"));
    advisory.publisher = reader.text(QLatin1String("publisher"));
    advisory.title = reader.text(QLatin1String("title"));
    advisory.description = reader.text(QLatin1String("description"));
    if (const QString language = reader.text(QLatin1String("language")); !language.isEmpty())
        advisory.language = language;
    advisory.published = reader.instant(QLatin1String("published"));
    advisory.modified = reader.instant(QLatin1String("modified"));
    advisory.state = reader.word(QLatin1String("state"), AdvisoryState::Active, advisoryStateFromWord);
    advisory.stateAt = reader.instant(QLatin1String("stateAt"));
    advisory.stateReason = reader.text(QLatin1String("stateReason"));
    advisory.status = reader.text(QLatin1String("status"));
    advisory.references = reader.list<AdvisoryReference>(QLatin1String("references"));
    advisory.scores = reader.list<AdvisoryScore>(QLatin1String("scores"));
    advisory.cwes = reader.texts(QLatin1String("cwes"));
    advisory.affected = reader.list<AffectedPackage>(QLatin1String("affected"));
    advisory.kev = reader.child<KevEntry>(QLatin1String("kev"));
    advisory.epss = reader.child<EpssScore>(QLatin1String("epss"));
    advisory.ssvc = reader.list<SsvcDecision>(QLatin1String("ssvc"));
    advisory.credits = reader.list<AdvisoryCredit>(QLatin1String("credits"));
    advisory.solution = reader.text(QLatin1String("solution"));
    advisory.workaround = reader.text(QLatin1String("workaround"));
    advisory.tags = reader.texts(QLatin1String("tags"));
    advisory.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return advisory;
}

} // namespace firebreak
