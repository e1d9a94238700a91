// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/host/StoreScript.h"

#include "core/command/Apply.h"
#include "core/command/RecordKeys.h"
#include "core/server/api/StoreView.h"

namespace firebreak::server {

namespace {

constexpr char Wanted[] = "wanted";
constexpr char Declined[] = "declined";

} // namespace

StoreScript::StoreScript(Store& store, QString name)
    : m_store(store)
    , m_decision(QStringLiteral("script:") + name)
    , m_end(m_decision + QStringLiteral(":played"))
{}

Result<void> StoreScript::decide(bool isWanted)
{
    return m_store.transact(Store::Access::Write, [&]() -> Result<void> {
        const auto said = m_store.setting(m_decision);
        if (!said)
            return failure(said.error());
        return *said ? Result<void>() : m_store.putSetting(m_decision, isWanted ? Wanted : Declined);
    });
}

Result<bool> StoreScript::isDue()
{
    const auto said = m_store.setting(m_decision);
    const auto ended = m_store.setting(m_end);
    if (!said || !ended)
        return failure(said ? ended.error() : said.error());
    return *said == QByteArray(Wanted) && !*ended;
}

Result<void> StoreScript::play(const QList<DemoStep>& steps)
{
    return m_store.transact(Store::Access::Write, [&]() -> Result<void> {
        const Result<bool> due = isDue();
        if (!due)
            return failure(due.error());
        if (!*due)
            return {};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            Result<void> done = playStep(steps.at(i));
            if (!done && done.error().code.word().startsWith(QLatin1String("storage.")))
                return done;
            if (!done)
                return failure(error::ScriptRefused, QString::number(i),
                               {QString(done.error().code.word()), done.error().place});
        }
        return m_store.putSetting(m_end, QByteArray::number(steps.size()));
    });
}

Result<void> StoreScript::playStep(const DemoStep& step)
{
    const Instant at = step.command.at;
    const StoreView view(m_store);
    const Result<Outcome> outcome = firebreak::apply(view, step.command, {step.actor, at});
    if (view.error())
        return failure(*view.error());
    if (!outcome)
        return failure(outcome.error());
    for (const Change& change : outcome->changes) {
        const StoredChange stored{RecordRow::of(change.after), step.command.id, step.actor.person, at};
        if (const auto kept = m_store.append(stored, keysOf(change.after)); !kept)
            return kept;
    }
    return {};
}

} // namespace firebreak::server
