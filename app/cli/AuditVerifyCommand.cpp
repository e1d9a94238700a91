// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditVerifyCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/JsonLine.h"
#include "core/server/host/StoreDirectory.h"
#include "core/server/store/AuditTrail.h"
#include "core/storage/StorageError.h"

namespace firebreak {

using namespace server;

namespace {

QByteArray jsonOf(const AuditFinding& finding)
{
    JsonLine line;
    line.boolean("ok", finding.isIntact());
    if (finding.brokenAt)
        line.count("brokenAt", *finding.brokenAt);
    line.count("changes", finding.changes).count("records", finding.records);
    line.text("head", QString::fromLatin1(finding.head.toHex()));
    return line.toBytes();
}

QByteArray textOf(const AuditFinding& finding)
{
    const QByteArray verdict =
        finding.isIntact() ? QByteArray("ok") : "broken at change " + QByteArray::number(*finding.brokenAt);
    return verdict + ": " + QByteArray::number(finding.changes) + " changes of " + QByteArray::number(finding.records)
        + " records hold, head " + finding.head.toHex() + '\n';
}

ExitCode cannotRun(const CliStreams& streams, const Error& error)
{
    say(streams.err, error.code == error::StorageMissing
                         ? QStringLiteral("There is no server's store in this folder: name the one that firebreakd serve uses. (%1)")
                               .arg(QString(error.code.word()))
                         : errorWords(error));
    return ExitCode::CannotRun;
}

} // namespace

CliHelp AuditVerifyCommand::help() const
{
    CliHelp help;
    help.name = QStringLiteral("audit verify");
    help.summary = QStringLiteral("Check that a server's change log is whole and unchanged.");
    help.arguments = QStringLiteral("DIR");
    help.details = QStringLiteral(
        "Recomputes the hash chain of the store in a server's data directory, which may be in use. Writes `ok`, or the\n"
        "number of the first change that does not hold, with the counts of changes and records that do, and the hash of\n"
        "the last of them. A log cut short at its end holds too: compare the hash with one noted earlier.\n"
        "--json: ok, brokenAt (only when broken), changes, records, head.");
    help.examples = {{QStringLiteral("firebreakctl audit verify /var/lib/firebreak"),
                      QStringLiteral("ok: 18211 changes of 9034 records hold, head 5f0c…")}};
    help.leastArguments = 1;
    help.mostArguments = 1;
    return help;
}

ExitCode AuditVerifyCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto directory = StoreDirectory::open(options.positionalArguments().first());
    if (!directory)
        return cannotRun(streams, directory.error());
    const auto store = directory->openStore();
    if (!store)
        return cannotRun(streams, store.error());
    const auto finding = verifyAuditTrail(**store);
    if (!finding)
        return cannotRun(streams, finding.error());
    streams.out.write(options.isSet(QStringLiteral("json")) ? jsonOf(*finding) : textOf(*finding));
    return finding->isIntact() ? ExitCode::Good : ExitCode::BadInput;
}

} // namespace firebreak
