// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/WorkspaceSync.h"

#include "core/sync/link/JoinJob.h"

namespace firebreak {

WorkspaceSync::WorkspaceSync(WorkspaceWriter& writer, const Clock& clock)
    : m_port(writer, this)
    , m_clock(clock)
{}

WorkspaceSync::~WorkspaceSync() = default;

void WorkspaceSync::start(const Enrolment& enrolment, const SyncEngine::Options& options)
{
    m_engine = std::make_unique<SyncEngine>(enrolment, m_port, m_clock, options);
    connect(m_engine.get(), &SyncEngine::statusChanged, this, &WorkspaceSync::statusChanged);
    m_engine->start();
}

void WorkspaceSync::stop()
{
    m_joining.reset();
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
}

void WorkspaceSync::commandSubmitted()
{
    if (m_engine)
        m_engine->commandSubmitted();
}

void WorkspaceSync::retryNow()
{
    if (m_engine)
        m_engine->retryNow();
}

void WorkspaceSync::join(const Invitation& invitation, std::shared_ptr<const SigningKey> key,
                         const QString& deviceName, Joined joined)
{
    m_joining = std::make_unique<QObject>();
    auto* link = new ServerLink(invitation.url, invitation.certificate, RetryPolicy::brief(), m_joining.get());
    auto* job = new JoinJob(*link, invitation, std::move(key), deviceName, m_joining.get());
    connect(job, &NetworkJob::finished, this, [this, job, joined = std::move(joined)] {
        const Result<Enrolment> answer =
            job->error() ? Result<Enrolment>(failure(*job->error())) : Result<Enrolment>(*job->enrolment());
        m_joining.release()->deleteLater();
        joined(answer);
    });
    job->start();
}

} // namespace firebreak
