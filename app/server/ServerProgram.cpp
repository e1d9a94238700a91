// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/ServerProgram.h"

#include "core/identity/RoleWords.h"
#include "core/server/accounts/People.h"
#include "core/server/host/EmbeddedServer.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStandardPaths>

#include <csignal>

#include <sys/resource.h>

namespace firebreak {

using namespace server;

namespace {

constexpr int Done = 0;
constexpr int Refused = 1;
constexpr int CannotRun = 2;

const char* const Usage = R"(firebreakd: the shared server of Firebreak

  firebreakd serve   [--data DIR] [--listen ADDRESS:PORT] [--host NAME]…
  firebreakd invite  [--data DIR] --name NAME --role ROLE… [--hours N] [--url URL]
  firebreakd devices [--data DIR]
  firebreakd revoke  [--data DIR] DEVICE
  firebreakd people  [--data DIR]
  firebreakd person  [--data DIR] PERSON [--role ROLE…] [--name NAME] [--close | --reopen]

serve answers until SIGTERM. Port 0 takes the port of the last time, or any free one; DIR/address says which.
invite prints one line for the invited person; it is good once, for 72 hours unless --hours says otherwise.
Roles: admin, analyst, commander, program-manager, security-manager, director (these read what is Product Security's alone);
writer, translator, engineer, quality-engineer, release-engineer, product-manager, secure-engineering, support, legal,
communications, infosec, supply-chain, executive. docs/permissions.md says what each may do.
devices prints one per line: id, person, name, enrolled, revoked; revoke shuts one out at once.
people prints one per line: id, name, roles, joined, closed. person changes one, named by id or whole name, and prints the
line: --role names all roles the person has from now on; what these no longer open, the laptops forget. --close shuts
the person out with all laptops, --reopen lets them back in. Without an option it only prints.

Example: firebreakd serve --data /var/lib/firebreak --listen 0.0.0.0:7443 --host psirt.example.com
         firebreakd invite --data /var/lib/firebreak --name "Ada Lovelace" --role analyst
         firebreakd person --data /var/lib/firebreak "Ada Lovelace" --role analyst --role commander

Exit status: 0 done, 1 refused, 2 could not run.
)";

QString defaultData()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/firebreakd");
}

/// What a person can do about an error; empty where the code says it all.
QString adviceOn(const Error& error)
{
    if (error.code == error::KeyFileExposed)
        return QStringLiteral("others may read the key: chmod 600 it, and think about who has read it");
    if (error.code == error::ServerNotStarted)
        return QStringLiteral("start the server once with `firebreakd serve`, or name its --url");
    if (error.code == error::DirectoryUnusable)
        return QStringLiteral("no store there, its key is missing, or the permissions don't allow it");
    if (error.code == error::ListenFailed)
        return QStringLiteral("the address or port can't be used");
    if (error.code == error::StorageWrongKey)
        return QStringLiteral("the key doesn't open this store");
    if (error.code == error::StorageNewerSchema)
        return QStringLiteral("the store was written by a newer firebreakd");
    if (error.code == error::PersonUnknown)
        return QStringLiteral("`firebreakd people` lists everybody; a name is taken whole");
    if (error.code == error::PersonAmbiguous)
        return QStringLiteral("several have this name: take the id");
    return {};
}

/// Blocks the signals that end the server, in this thread and those started after it; wait() takes them one by one.
class EndSignals
{
public:
    EndSignals()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGTERM);
        sigaddset(&m_set, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_set, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
    }
    void wait() const
    {
        int signal = 0;
        sigwait(&m_set, &signal);
    }

private:
    sigset_t m_set;
};

/// Each laptop holds a connection open, and systems start programs with room for a thousand: ask for all there is.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

Result<QList<Role>> rolesIn(const QCommandLineParser& options)
{
    return rolesFromWords(options.values(QStringLiteral("role")));
}

Result<std::unique_ptr<Store>> storeIn(const QCommandLineParser& options)
{
    const auto directory = StoreDirectory::open(options.value(QStringLiteral("data")));
    return directory ? directory->openStore() : Result<std::unique_ptr<Store>>(failure(directory.error()));
}

} // namespace

ServerProgram::ServerProgram(QTextStream& out, QTextStream& err)
    : m_out(out)
    , m_err(err)
{}

int ServerProgram::run(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({help, QCommandLineOption(QStringLiteral("version")),
                       {QStringLiteral("data"), {}, QStringLiteral("DIR"), defaultData()},
                       {QStringLiteral("listen"), {}, QStringLiteral("ADDRESS:PORT"), QStringLiteral("127.0.0.1:7443")},
                       {QStringLiteral("host"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("name"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("role"), {}, QStringLiteral("ROLE")},
                       {QStringLiteral("hours"), {}, QStringLiteral("N"), QStringLiteral("72")},
                       {QStringLiteral("url"), {}, QStringLiteral("URL")},
                       QCommandLineOption(QStringLiteral("close")), QCommandLineOption(QStringLiteral("reopen"))});
    if (!parser.parse(arguments))
        return misused(parser.errorText());
    if (parser.isSet(help)) {
        m_out << Usage;
        return Done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        m_out << "firebreakd " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const QString command = parser.positionalArguments().value(0);
    const qsizetype wanted = command == u"revoke" || command == u"person" ? 2 : 1;
    if (parser.positionalArguments().size() != wanted)
        return misused(QStringLiteral("one command is expected"));
    if (command == u"serve")
        return serve(parser);
    if (command == u"invite")
        return invite(parser);
    if (command == u"devices")
        return devices(parser);
    if (command == u"revoke")
        return revoke(parser);
    if (command == u"people")
        return people(parser);
    if (command == u"person")
        return person(parser);
    return misused(QStringLiteral("there is no command ") + command);
}

int ServerProgram::serve(const QCommandLineParser& options)
{
    const QString listen = options.value(QStringLiteral("listen"));
    const qsizetype colon = listen.lastIndexOf(u':');
    QString address = listen.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    bool isPort = false;
    const quint16 port = listen.mid(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort || QHostAddress(address).isNull())
        return misused(QStringLiteral("--listen takes ADDRESS:PORT, such as 0.0.0.0:7443"));

    raiseDescriptorLimit();
    const EndSignals signalsToEnd;
    const SystemClock clock;
    EmbeddedServer::Options embedded;
    embedded.directory = options.value(QStringLiteral("data"));
    embedded.hosts = options.values(QStringLiteral("host"));
    embedded.api.address = address;
    embedded.api.port = port;
    const auto started = EmbeddedServer::start(std::move(embedded), clock);
    if (!started)
        return failed(started.error());
    m_out << "listening at " << (*started)->url().toString() << '\n'
          << "certificate sha256 " << QString::fromLatin1((*started)->fingerprint().toHex()) << '\n';
    m_out.flush();
    signalsToEnd.wait();
    (*started)->stop();
    return Done;
}

int ServerProgram::invite(const QCommandLineParser& options)
{
    const Result<QList<Role>> roles = rolesIn(options);
    if (!roles)
        return failed(roles.error());
    InvitationTerms terms{options.value(QStringLiteral("name")), *roles};
    bool isNumber = false;
    const int hours = options.value(QStringLiteral("hours")).toInt(&isNumber);
    if (!isNumber || hours < 1 || hours > 24 * 365)
        return misused(QStringLiteral("--hours takes a number from 1 to 8760"));
    terms.lifetime = std::chrono::hours(hours);
    const auto directory = StoreDirectory::open(options.value(QStringLiteral("data")));
    if (!directory)
        return failed(directory.error());
    const QUrl url(options.value(QStringLiteral("url")), QUrl::StrictMode);
    const auto line = inviteTo(*directory, url, terms, SystemClock().now());
    if (!line)
        return failed(line.error());
    m_out << *line << '\n';
    return Done;
}

int ServerProgram::devices(const QCommandLineParser& options)
{
    const auto store = storeIn(options);
    if (!store)
        return failed(store.error());
    const auto known = (*store)->accounts().devices();
    if (!known)
        return failed(known.error());
    for (const Device& device : *known) {
        const auto account = (*store)->accounts().account(device.person);
        const QString person = account && *account ? (*account)->name : device.person.toText();
        m_out << device.id.toText() << '\t' << person << '\t' << device.name << '\t' << toText(device.enrolled) << '\t'
              << (device.revoked ? toText(*device.revoked) : QStringLiteral("-")) << '\n';
    }
    return Done;
}

int ServerProgram::revoke(const QCommandLineParser& options)
{
    const auto id = DeviceId::fromText(options.positionalArguments().at(1));
    if (!id)
        return failed(id.error());
    const auto store = storeIn(options);
    if (!store)
        return failed(store.error());
    const auto done = (*store)->transact(Store::Access::Write,
                                         [&] { return server::revoke(**store, *id, SystemClock().now()); });
    return done ? Done : failed(done.error());
}

void ServerProgram::print(const Account& account)
{
    m_out << account.person.toText() << '\t' << account.name << '\t' << wordsOf(account.roles).join(u' ') << '\t' << toText(account.created)
          << '\t' << (account.closed ? toText(*account.closed) : QStringLiteral("-")) << '\n';
}

int ServerProgram::people(const QCommandLineParser& options)
{
    const auto store = storeIn(options);
    if (!store)
        return failed(store.error());
    const auto known = (*store)->accounts().accounts();
    if (!known)
        return failed(known.error());
    for (const Account& account : *known)
        print(account);
    return Done;
}

int ServerProgram::person(const QCommandLineParser& options)
{
    AccountChange change;
    if (options.isSet(QStringLiteral("close")) && options.isSet(QStringLiteral("reopen")))
        return misused(QStringLiteral("--close and --reopen exclude each other"));
    if (options.isSet(QStringLiteral("close")) || options.isSet(QStringLiteral("reopen")))
        change.isOpen = options.isSet(QStringLiteral("reopen"));
    if (options.isSet(QStringLiteral("name")))
        change.name = options.value(QStringLiteral("name"));
    if (options.isSet(QStringLiteral("role"))) {
        const Result<QList<Role>> roles = rolesIn(options);
        if (!roles)
            return failed(roles.error());
        change.roles = *roles;
    }
    const auto store = storeIn(options);
    if (!store)
        return failed(store.error());
    Result<Account> account = accountOf(**store, options.positionalArguments().at(1));
    if (!account)
        return failed(account.error());
    if (change.name || change.roles || change.isOpen) {
        const auto done = (*store)->transact(Store::Access::Write, [&]() -> Result<void> {
            account = accountOf(**store, account->person.toText()); // as it is under the lock
            if (account)
                account = changeAccount(**store, *account, change, SystemClock().now());
            return account ? Result<void>() : Result<void>(failure(account.error()));
        });
        if (!done)
            return failed(done.error());
    }
    print(*account);
    return Done;
}

int ServerProgram::failed(const Error& error)
{
    const QString advice = adviceOn(error);
    m_err << "firebreakd: " << toLogLine(error) << (advice.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(advice))
          << '\n';
    const QLatin1String code = error.code.word();
    const bool isInput = code.startsWith(QLatin1String("invite.")) || code.startsWith(QLatin1String("role."))
        || code.startsWith(QLatin1String("device.")) || code.startsWith(QLatin1String("uuid."))
        || code.startsWith(QLatin1String("person."));
    return isInput ? Refused : CannotRun;
}

int ServerProgram::misused(const QString& words)
{
    m_err << "firebreakd: " << words << "\n\n" << Usage;
    return CannotRun;
}

} // namespace firebreak
