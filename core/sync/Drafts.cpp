// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Drafts.h"

#include "core/sync/LocalMeta.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firebreak {

Result<Drafts> readDrafts(MetaRepository& outbox)
{
    const Result<std::optional<QByteArray>> kept = outbox.value(meta::DraftTexts);
    if (!kept)
        return failure(kept.error());
    const QJsonObject texts = QJsonDocument::fromJson(kept->value_or(QByteArray())).object();
    Drafts drafts;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (const Result<RecordId> id = RecordId::fromText(it.key()))
            drafts.insert(*id, it.value().toString());
    }
    return drafts;
}

Result<void> keepDrafts(MetaRepository& outbox, const Drafts& drafts)
{
    if (drafts.isEmpty())
        return outbox.remove(meta::DraftTexts);
    QJsonObject texts;
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        texts.insert(it.key().toText(), it.value());
    return outbox.setValue(meta::DraftTexts, QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

} // namespace firebreak
