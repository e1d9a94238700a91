// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImport.h"

#include "core/command/Apply.h"
#include "core/intake/Alias.h"
#include "core/intake/Report.h"

#include <QFileInfo>

namespace firebreak {
namespace {

QString documentIdOf(const Command& command)
{
    const auto* import = std::get_if<ImportAdvisory>(&command.payload);
    return import ? import->advisory.value(QLatin1String("documentId")).toString() : QString();
}

} // namespace

FeedImport::FeedImport(BulkSubmission::Sink sink, const Clock& clock, Observer observer, qsizetype batchSize)
    : m_clock(clock)
    , m_observer(std::move(observer))
    , m_sink(std::move(sink))
    , m_submission([this](const QList<Command>& commands) { return store(commands); },
                   [this](const Command& command, const Error& error) { commandRefused(command, error); },
                   batchSize)
{}

Result<FeedSummary> FeedImport::importFile(const QString& path)
{
    m_stop = {};
    m_failure.reset();
    FeedReader reader(*this);
    reader.setStopToken(m_stop.get_token());
    FeedSummary summary = reader.readFile(path);
    if (!m_failure) {
        if (const Result<void> stored = m_submission.flush(); !stored)
            m_failure = stored.error();
    }
    if (m_failure)
        return failure(*m_failure);
    return summary;
}

FeedImport::Counts FeedImport::counts() const
{
    const BulkSubmission::Counts& documents = m_submission.counts();
    return {m_newReports.size(), m_changedReports.size(), documents.changed, documents.unchanged,
            documents.refused};
}

bool FeedImport::isVeryMuch(const QStringList& files)
{
    constexpr qint64 Threshold = 4 * 1024 * 1024;
    qint64 bytes = 0;
    for (const QString& file : files)
        bytes += QFileInfo(file).size();
    return bytes > Threshold;
}

void FeedImport::accept(Advisory&& advisory)
{
    if (m_failure)
        return;
    const Instant now = m_clock.now();
    Command command{CommandId::generate(now), now, reportIdFor(primaryAlias(advisory.aliases)),
                    ImportAdvisory{advisory.toJson()}};
    if (const Result<void> stored = m_submission.add(std::move(command)); !stored)
        fail(stored.error());
    watchCancel();
}

BulkSubmission::Answers FeedImport::store(const QList<Command>& commands)
{
    BulkSubmission::Answers answers = m_sink(commands);
    if (!answers)
        return answers;
    for (const Result<Submitted>& answer : std::as_const(*answers)) {
        if (!answer || answer->changed.isEmpty())
            continue;
        if (answer->isNew)
            m_newReports.insert(answer->target);
        else if (!m_newReports.contains(answer->target))
            m_changedReports.insert(answer->target);
    }
    return answers;
}

void FeedImport::commandRefused(const Command& command, const Error& error)
{
    if (error.code == error::NotPermitted)
        fail(error); // the next hundred thousand will not be, either
    else if (m_observer.refused)
        m_observer.refused({error.code, documentIdOf(command), error.details});
}

void FeedImport::fail(const Error& error)
{
    if (!m_failure)
        m_failure = error;
    m_stop.request_stop();
}

void FeedImport::refuse(const Error& refusal)
{
    if (!m_failure && m_observer.refused)
        m_observer.refused(refusal);
    watchCancel();
}

void FeedImport::progress(qint64 bytesRead, qint64 bytesTotal)
{
    if (m_observer.progressed)
        m_observer.progressed(bytesRead, bytesTotal);
    watchCancel();
}

void FeedImport::watchCancel()
{
    if (m_observer.isCancelled && m_observer.isCancelled())
        m_stop.request_stop();
}

} // namespace firebreak
