// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImport.h"

#include "core/command/Apply.h"

#include <QFileInfo>

namespace firebreak {
namespace {

constexpr std::chrono::milliseconds Patience{50};

QString documentIdOf(const Command& command)
{
    const auto* import = std::get_if<ImportAdvisory>(&command.payload);
    return import ? import->advisory.value(QLatin1String("documentId")).toString() : QString();
}

} // namespace

FeedImport::FeedImport(BulkSubmission::Sink sink, const Clock& clock, Observer observer, qsizetype batchSize)
    : m_sink(std::move(sink))
    , m_clock(clock)
    , m_observer(std::move(observer))
    , m_batchSize(batchSize)
{}

Result<FeedSummary> FeedImport::importFile(const QString& path)
{
    FeedReading reading(path, m_batchSize);
    while (!reading.isDone()) {
        const std::optional<FeedBatch> batch = reading.next(Patience);
        if (batch) {
            if (const Result<void> stored = store(*batch); !stored)
                return failure(stored.error());
        }
        if (m_observer.progressed)
            m_observer.progressed(reading.bytesRead(), reading.bytesTotal());
        if (isCancelled())
            reading.cancel();
    }
    return reading.summary();
}

bool FeedImport::isVeryMuch(const QStringList& files)
{
    constexpr qint64 Threshold = 4 * 1024 * 1024;
    qint64 bytes = 0;
    for (const QString& file : files)
        bytes += QFileInfo(file).size();
    return bytes > Threshold;
}

Result<void> FeedImport::store(const FeedBatch& batch)
{
    for (const Error& refusal : batch.refusals) {
        if (m_observer.refused)
            m_observer.refused(refusal);
    }
    QList<Command> commands;
    commands.reserve(batch.documents.size());
    const Instant now = m_clock.now();
    for (const FeedBatch::Document& document : batch.documents)
        commands.append({CommandId::generate(now), now, document.report, ImportAdvisory{document.advisory}});
    if (commands.isEmpty())
        return {};
    const BulkSubmission::Answers answers = m_sink(commands);
    if (!answers)
        return failure(answers.error());
    for (qsizetype i = 0; i < answers->size(); ++i) {
        const Result<Submitted>& answer = answers->at(i);
        if (!answer && answer.error().code == error::NotPermitted)
            return failure(answer.error()); // the next hundred thousand will not be, either
        count(answer, commands.at(i));
    }
    return {};
}

void FeedImport::count(const Result<Submitted>& answer, const Command& command)
{
    if (!answer) {
        ++m_counts.refusedByRules;
        if (m_observer.refused)
            m_observer.refused({answer.error().code, documentIdOf(command), answer.error().details});
    } else if (answer->changed.isEmpty()) {
        ++m_counts.unchangedDocuments;
    } else {
        ++m_counts.changedDocuments;
        if (answer->isNew)
            m_newReports.insert(answer->target);
        else if (!m_newReports.contains(answer->target))
            m_changedReports.insert(answer->target);
        m_counts.newReports = m_newReports.size();
        m_counts.changedReports = m_changedReports.size();
    }
}

} // namespace firebreak
