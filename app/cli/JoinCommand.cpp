// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JoinCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "core/identity/RoleWords.h"
#include "core/sync/link/JoinJob.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace firebreak {
namespace {

Result<Enrolment> ask(const Invitation& invitation, std::shared_ptr<const SigningKey> key, const QString& device)
{
    ServerLink link(invitation.url, invitation.certificate, RetryPolicy::brief());
    JoinJob job(link, invitation, std::move(key), device);
    QObject::connect(&job, &NetworkJob::finished, &job, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    job.start();
    QCoreApplication::exec();
    return job.error() ? Result<Enrolment>(failure(*job.error())) : Result<Enrolment>(*job.enrolment());
}

} // namespace

CliHelp JoinCommand::help() const
{
    return {QStringLiteral("join"),
            QStringLiteral("Join a server by an invitation."),
            QStringLiteral("INVITATION"),
            QStringLiteral("The invitation is the line that `firebreakd invite` prints, or - to read it from standard input,\n"
                           "where other users of the machine can't see it. It is good for one laptop. The server is known\n"
                           "again by its certificate. Work done before joining is sent with the first sync."),
            {{QStringLiteral("firebreakctl join firebreak1:eyJ1… --device \"Ada's laptop\""),
              QStringLiteral("joins with the workspace in the default folder")}},
            1,
            1};
}

void JoinCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({QStringLiteral("device"), QStringLiteral("How the server lists this laptop (default: the host's name)."),
                      QStringLiteral("NAME")});
}

ExitCode JoinCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto failed = [&streams](const Error& error) {
        say(streams.err, errorWords(error));
        return ExitCode::CannotRun;
    };
    QString text = options.positionalArguments().first();
    if (text == QLatin1String("-"))
        text = QString::fromUtf8(streams.in.readAll());
    const Result<Invitation> invitation = Invitation::fromText(text);
    if (!invitation) {
        say(streams.err, errorWords(invitation.error()));
        return ExitCode::BadInput;
    }
    const SystemClock clock;
    const Result<std::unique_ptr<LocalStore>> store = CliWorkspace::open(options, clock);
    if (!store)
        return failed(store.error());
    if (const auto& joined = (*store)->enrolment())
        return failed({error::SyncAlreadyJoined, {}, {joined->url.toString()}});
    const auto key = (*store)->deviceKey();
    if (!key)
        return failed(key.error());
    const QString named = options.value(QStringLiteral("device"));
    const Result<Enrolment> enrolment = ask(*invitation, *key, named.isEmpty() ? QSysInfo::machineHostName() : named);
    if (!enrolment)
        return failed(enrolment.error());
    if (const auto kept = (*store)->join(*enrolment); !kept)
        return failed(kept.error());
    if (options.isSet(QStringLiteral("json"))) {
        streams.out.write(JsonLine()
                              .text("person", enrolment->person.toText())
                              .text("name", enrolment->name)
                              .texts("roles", wordsOf(enrolment->roles))
                              .text("device", enrolment->device.toText())
                              .text("server", enrolment->url.toString())
                              .toBytes());
    } else {
        say(streams.out, QStringLiteral("Joined %1 as %2.").arg(enrolment->url.toString(), enrolment->name));
    }
    return ExitCode::Good;
}

} // namespace firebreak
