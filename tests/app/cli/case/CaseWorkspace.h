// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/FieldTable.h"
#include "core/crypto/PasswordHash.h"
#include "core/identity/Person.h"
#include "core/storage/KeyStore.h"
#include "core/sync/LocalStore.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/Commands.h"

#include <QFile>
#include <QTemporaryDir>

namespace firebreak::test {

/// A workspace in a folder of its own, of somebody with the given roles, in which a test does things by the rules and
/// then runs the commands of the command line.
class CaseWorkspace
{
public:
    /// No roles: one that has joined no server, in which a person is an analyst.
    explicit CaseWorkspace(const QList<Role>& roles = {})
    {
        constexpr PasswordCost Cheap{1, 8U << 20U}; // what a guess costs is not shown here
        QFile file(passphraseFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(Passphrase) < 0)
            qFatal("cannot write the passphrase");
        Keychain keychain;
        KeyStore keys(data(), keychain, m_clock);
        Result<SecretBytes> root = keys.protect(SecretBytes::copyOf(QByteArray(Passphrase)), Cheap);
        if (!root)
            qFatal("cannot make the workspace: %s", qPrintable(toLogLine(root.error())));
        m_root = *std::move(root);
        if (!roles.isEmpty())
            join(roles);
    }

    /// A command of firebreakctl on this workspace.
    [[nodiscard]] CliRun run(const QStringList& words) const
    {
        return CliRun(words + QStringList{QStringLiteral("--data"), data(), QStringLiteral("--passphrase-file"),
                                          passphraseFile()});
    }
    /// Does it by the rules; aborts the test program when it is refused.
    void does(const RecordId& target, Payload payload)
    {
        const auto store = open();
        const Result<Result<Submitted>> answer = store->submit(store->make(target, std::move(payload)));
        if (!answer || !*answer)
            qFatal("refused: %s", qPrintable(toLogLine(answer ? answer->error() : answer.error())));
    }
    /// Types a value over one that is another by now: it waits as a conflict.
    void collides(const RecordId& target, const char* field, const QJsonValue& from, const QJsonValue& to)
    {
        const auto store = open();
        const Command command = store->make(target, SetField{QString::fromLatin1(field), from, to, {}});
        const Result<Result<Submitted>> answer = store->submit(command);
        if (!answer || *answer || !store->keepRefused(command, answer->error()).value_or(false))
            qFatal("no conflict");
    }
    /// The server refuses what waits to be sent.
    void refusesAll(const Error& why)
    {
        const auto store = open();
        QList<Verdict> verdicts;
        const Result<QList<OutboxMessage>> messages = store->takeMessages(100, 1 << 20);
        if (!messages)
            qFatal("cannot take what waits");
        for (const OutboxMessage& message : *messages)
            verdicts.append({message.id, {}, why});
        if (!store->settle(verdicts))
            qFatal("cannot settle");
    }
    /// The server tells of a record.
    void learns(const Record& record)
    {
        ChangeBatch batch{{FeedChange{record, {}, {}, m_clock.now()}}, QByteArrayLiteral("2"), true};
        if (const Result<Effect> done = open()->applyChanges(batch); !done)
            qFatal("cannot take in: %s", qPrintable(toLogLine(done.error())));
    }
    void act(const RecordId& target, const char* word, const QJsonObject& arguments = {})
    {
        does(target, Act{QString::fromLatin1(word), arguments});
    }
    void set(const RecordId& target, const char* field, const QJsonValue& to)
    {
        const QString name = QString::fromLatin1(field);
        does(target, SetField{name, fieldValue(body(target), name), to, {}});
    }
    void make(const RecordId& target, RecordKind kind, const QJsonObject& fields)
    {
        does(target, CreateRecord{kind, fields});
    }
    /// Somebody else of the organisation, as the server tells of them.
    RecordId enrol(const char* name, Role role)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = {role};
        const Record record{idOf(name), RecordKind::Person, Compartment::company(), 1, false, person.toJson()};
        ChangeBatch batch{{FeedChange{record, {}, {}, m_clock.now()}}, QByteArrayLiteral("1"), true};
        if (const Result<Effect> done = open()->applyChanges(batch); !done)
            qFatal("cannot enrol: %s", qPrintable(toLogLine(done.error())));
        return record.id;
    }
    /// A report found to be a flaw, with that CVE id.
    RecordId makeFlaw(const char* name, const QString& cveId)
    {
        const RecordId flaw = idOf(name);
        const RecordId report = RecordId(Uuid::fromName("report", name));
        does(report, CreateReport{QString::fromLatin1(name), {}});
        does(report, DisposeReport{Disposition::Flaw, QStringLiteral("it affects us"), flaw});
        act(flaw, "cve.take", {{QStringLiteral("cveId"), cveId}, {QStringLiteral("assigner"), QStringLiteral("upstream")}});
        return flaw;
    }

    [[nodiscard]] QJsonObject body(const RecordId& id) const
    {
        const Result<std::optional<Record>> record = open()->record(id);
        return record && *record && !(*record)->isRemoved ? (*record)->body : QJsonObject();
    }
    [[nodiscard]] qint64 recordCount() const { return open()->recordCount().value_or(-1); }
    [[nodiscard]] static RecordId idOf(const char* name) { return RecordId(Uuid::fromName("case", name)); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    static constexpr const char* Passphrase = "correct horse battery staple";

    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QString passphraseFile() const { return path(QStringLiteral("passphrase")); }
    [[nodiscard]] std::unique_ptr<LocalStore> open() const
    {
        Result<std::unique_ptr<LocalStore>> store = LocalStore::open(data(), m_root, m_clock);
        if (!store)
            qFatal("cannot open the workspace: %s", qPrintable(toLogLine(store.error())));
        return *std::move(store);
    }
    void join(const QList<Role>& roles)
    {
        const Result<void> joined =
            open()->join({QUrl(QStringLiteral("https://psirt.example.com:7443")), QByteArray(32, '\x17'),
                          QStringLiteral("0197a000-0000-7000-8000-000000000001"), QByteArray(32, '\x29'), idOf("self"),
                          QStringLiteral("Ada Byron"), roles, DeviceId(Uuid::fromName("device", "a")),
                          std::make_shared<const SigningKey>(SigningKey::generate())});
        if (!joined)
            qFatal("cannot join: %s", qPrintable(toLogLine(joined.error())));
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SecretBytes m_root;
};

} // namespace firebreak::test
