// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SyncCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "core/sync/DirectPort.h"
#include "core/sync/SyncEngine.h"

#include <QCoreApplication>
#include <QFile>


namespace firebreak {
namespace {

/// A line per change of phase, and one per so many records received.
class ProgressLines
{
public:
    ProgressLines(const CliStreams& streams, bool isJson)
        : m_streams(streams)
        , m_isJson(isJson)
    {}

    void show(const SyncStatus& status)
    {
        constexpr qint64 EachRecords = 5000;
        const bool isFurther = status.received >= m_shown.received + EachRecords;
        if (m_isAny && status.phase == m_shown.phase && status.unsent == m_shown.unsent && !isFurther)
            return;
        m_isAny = true;
        m_shown = status;
        if (m_isJson) {
            write(m_streams.out, jsonOf(status).toBytes());
            return;
        }
        QString words = QString(toWord(status.phase));
        if (status.unsent > 0)
            words += QStringLiteral(", %1 to send").arg(status.unsent);
        if (status.received > 0)
            words += QStringLiteral(", %1 received").arg(status.received);
        if (status.error)
            words += QStringLiteral(": ") + errorWords(*status.error);
        write(m_streams.err, words.toUtf8() + '\n');
    }

    /// `--watch`: the records that changed, for programs that wait for them.
    void showChanges(const Effect& effect)
    {
        if (!m_isJson || effect.changed.isEmpty())
            return;
        QStringList ids;
        for (const RecordId& id : effect.changed)
            ids.append(id.toText());
        ids.sort();
        write(m_streams.out, JsonLine().texts("changed", ids).toBytes());
    }

    /// The last line for programs: where it stands, and how many commands wait for a decision.
    void showEnd(qint64 conflicts)
    {
        if (m_isJson)
            write(m_streams.out, jsonOf(m_shown).count("conflicts", conflicts).toBytes());
    }

private:
    static JsonLine jsonOf(const SyncStatus& status)
    {
        JsonLine line;
        line.text("status", QString(toWord(status.phase))).number("unsent", double(status.unsent));
        line.number("received", double(status.received));
        if (status.error)
            line.text("error", QString(status.error->code.word()));
        return line;
    }
    static void write(QIODevice& device, const QByteArray& bytes)
    {
        device.write(bytes);
        if (auto* file = qobject_cast<QFile*>(&device))
            file->flush(); // whoever watches must not wait for a full buffer
    }

    const CliStreams& m_streams;
    bool m_isJson;
    bool m_isAny = false;
    SyncStatus m_shown;
};

} // namespace

CliHelp SyncCommand::help() const
{
    return {QStringLiteral("sync"),
            QStringLiteral("Send what was done and fetch what others did."),
            {},
            QStringLiteral("Ends when nothing is left to send or fetch; 2 when the server could not be reached, 1 when commands\n"
                           "wait for a decision (conflicts, refusals: conflict list shows them). With --watch it goes on, also through times without a\n"
                           "server, and fetches changes as they happen.\n"
                           "--json writes status, unsent, received and error at each step, changed (ids of records), and in the\n"
                           "last line also conflicts (how many wait for a decision)."),
            {{QStringLiteral("firebreakctl sync"), QStringLiteral("brings the workspace up to date")}}};
}

void SyncCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({QStringLiteral("watch"), QStringLiteral("Keep listening until interrupted.")});
}

ExitCode SyncCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<std::unique_ptr<LocalStore>> store = CliWorkspace::open(options, clock);
    std::optional<Error> fault;
    if (!store)
        fault = store.error();
    else if (!(*store)->enrolment())
        fault = Error{error::SyncNotJoined, {}, {}};
    if (fault) {
        say(streams.err, errorWords(*fault));
        return ExitCode::CannotRun;
    }
    const bool isWatching = options.isSet(QStringLiteral("watch"));
    ProgressLines lines(streams, options.isSet(QStringLiteral("json")));
    DirectPort port(**store, [&lines](const Effect& effect) { lines.showChanges(effect); });
    SyncEngine engine(*(*store)->enrolment(), port, clock,
                      {.policy = isWatching ? RetryPolicy() : RetryPolicy::brief(), .isWatching = isWatching});
    QObject::connect(&engine, &SyncEngine::statusChanged, &engine, [&lines](const SyncStatus& s) { lines.show(s); });
    QObject::connect(&engine, &SyncEngine::failed, &engine, [&fault](const Error& error) {
        fault = error;
        QCoreApplication::quit();
    }, Qt::QueuedConnection);
    if (!isWatching)
        QObject::connect(&engine, &SyncEngine::caughtUp, &engine, [] { QCoreApplication::quit(); },
                         Qt::QueuedConnection);
    engine.start();
    QCoreApplication::exec();
    if (fault) {
        say(streams.err, errorWords(*fault));
        return ExitCode::CannotRun;
    }
    const Result<qint64> conflicts = (*store)->conflictCount();
    if (!conflicts) {
        say(streams.err, errorWords(conflicts.error()));
        return ExitCode::CannotRun;
    }
    lines.showEnd(*conflicts);
    if (*conflicts > 0)
        say(streams.err, (*conflicts == 1 ? QStringLiteral("1 command waits for your decision")
                                          : QStringLiteral("%1 commands wait for your decision").arg(*conflicts)) +
                             QStringLiteral(": firebreakctl conflict list"));
    return *conflicts > 0 ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
