// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Keychain.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace firebreak {
namespace {

Result<void> outcomeOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(error::KeychainNotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(error::KeychainDenied);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // also what a missing session bus looks like
        break;
    }
    return failure(error::KeychainUnavailable, {}, {job.errorString()});
}

} // namespace

Keychain::Keychain(QString service, QObject* parent)
    : QObject(parent)
    , m_service(std::move(service))
{}

void Keychain::start(QKeychain::Job* job, const QString& entry, QObject* context,
                     std::function<void(Result<void>, QKeychain::Job*)> done)
{
    job->setKey(entry);
    job->setInsecureFallback(false);

    // The timer is the one guard: whoever ends it first reports. A job that answers after it deletes itself unheard.
    auto* timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, context, [timer, done] {
        timer->deleteLater();
        done(failure(error::KeychainTimedOut), nullptr);
    });
    connect(job, &QKeychain::Job::finished, timer, [timer, done, guard = QPointer<QObject>(context)](QKeychain::Job* ended) {
        const bool isInTime = timer->isActive();
        timer->stop();
        timer->deleteLater();
        if (isInTime && guard)
            done(outcomeOf(*ended), ended);
    });
    timer->start(m_timeout);
    job->start();
}

void Keychain::read(const QString& entry, QObject* context, ReadDone done)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    start(job, entry, context, [done = std::move(done)](Result<void> outcome, QKeychain::Job* ended) {
        if (!outcome)
            return done(failure(outcome.error()));
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob*>(ended)->binaryData();
        SecretBytes secret = SecretBytes::copyOf(bytes);
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
        done(std::move(secret));
    });
}

void Keychain::write(const QString& entry, const SecretBytes& secret, QObject* context, WriteDone done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.view().toByteArray());
    start(job, entry, context,
          [done = std::move(done)](Result<void> outcome, QKeychain::Job*) { done(std::move(outcome)); });
}

void Keychain::remove(const QString& entry, QObject* context, WriteDone done)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    start(job, entry, context,
          [done = std::move(done)](Result<void> outcome, QKeychain::Job*) { done(std::move(outcome)); });
}

} // namespace firebreak
