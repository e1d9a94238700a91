// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FeedImport.h"

#include "core/intake/Alias.h"
#include "core/intake/Report.h"

namespace firebreak {
namespace {

QString documentIdOf(const Command& command)
{
    const auto* import = std::get_if<ImportAdvisory>(&command.payload);
    return import ? import->advisory.value(QLatin1String("documentId")).toString() : QString();
}

} // namespace

FeedImport::FeedImport(BulkSubmission::Sink sink, const Clock& clock, Observer observer)
    : m_clock(clock)
    , m_observer(std::move(observer))
    , m_submission(std::move(sink), [this](const Command& command, const Error& error) {
        if (m_observer.refused)
            m_observer.refused({error.code, documentIdOf(command), error.details});
    })
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

void FeedImport::accept(Advisory&& advisory)
{
    if (m_failure)
        return;
    const Instant now = m_clock.now();
    Command command{CommandId::generate(now), now, reportIdFor(primaryAlias(advisory.aliases)),
                    ImportAdvisory{advisory.toJson()}};
    if (const Result<void> stored = m_submission.add(std::move(command)); !stored) {
        m_failure = stored.error();
        m_stop.request_stop();
    }
    watchCancel();
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
