// SPDX-License-Identifier: GPL-3.0-or-later
// The server over real TLS on the loopback (P15): durable commands and the change feed, beside what the disk and the
// store do without a network.
#include "core/server/store/AuditTrail.h"
#include "core/storage/Database.h"
#include "tests/bench/Bench.h"
#include "tests/core/server/ServerFixture.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

using namespace firebreak;
using namespace firebreak::test;

namespace {

constexpr int Clients = 8;

QJsonArray reports(int count)
{
    QJsonArray commands;
    for (int i = 0; i < count; ++i)
        commands.append(ApiClient::newReport(QStringLiteral("Heap overflow in the parser of compressed headers")));
    return commands;
}

bool send(ApiClient& client, const QJsonArray& commands)
{
    return client.post("/v1/commands", {{QStringLiteral("commands"), commands}}).status == 200;
}

/// Commits of one row each on a plain SQLite file with full synchronisation: what the disk gives to one writer.
Bench::Timing measureDisk(Bench& bench, const QString& path, int rounds)
{
    auto database = Database::openPlainYardstick(path, DatabaseProfile::precious());
    if (!database || !database->execute("CREATE TABLE t (body TEXT)"))
        qFatal("no yardstick");
    auto insert = database->prepare("INSERT INTO t VALUES (?)");
    const QString body(600, u'x');
    return bench.measure("plain SQLite: one row, one flush (yardstick)", rounds, 20, [&] {
        for (int i = 0; i < 20; ++i) {
            if (!insert->run(body))
                qFatal("yardstick failed");
        }
    });
}

Bench::Timing measureCrowd(Bench& bench, ServerFixture& fixture, int rounds, std::atomic<int>& failures)
{
    constexpr int Each = 10;
    std::vector<QString> invitations;
    for (int i = 0; i < Clients; ++i)
        invitations.push_back(fixture.invitation({Role::Analyst}));
    std::vector<std::unique_ptr<ApiClient>> clients;
    for (const QString& invitation : invitations) {
        clients.push_back(std::make_unique<ApiClient>(invitation));
        failures += clients.back()->signIn() ? 0 : 1;
        clients.back()->disconnect(); // each thread opens its own connection
    }
    const auto timing = bench.measure("8 clients, one command a request", rounds, Clients * Each, [&] {
        std::vector<std::thread> threads;
        for (const auto& client : clients) {
            threads.emplace_back([&failures, &client = *client] {
                for (int i = 0; i < Each; ++i)
                    failures += send(client, reports(1)) ? 0 : 1;
                client.disconnect();
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    });
    bench.figure("durable commands a second, 8 clients", 1e9 / timing.p50, "/s");
    return timing;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    Bench bench(argc, argv);
    ServerFixture fixture;
    std::atomic<int> failures = 0;
    const int rounds = bench.size(30, 3);

    const auto disk = measureDisk(bench, fixture.directory.filePath(QStringLiteral("plain.db")), rounds);
    const auto client = fixture.signedIn({Role::Analyst});
    const auto one = bench.measure("1 client, one command a request", rounds, 20, [&] {
        for (int i = 0; i < 20; ++i)
            failures += send(*client, reports(1)) ? 0 : 1;
    });
    bench.ratio("1 client / disk", one, disk);
    const auto crowd = measureCrowd(bench, fixture, rounds, failures);
    bench.ratio("8 clients / disk", crowd, disk);
    const auto batch = bench.measure("batches of 500 commands, each command", rounds, 500,
                                     [&] { failures += send(*client, reports(500)) ? 0 : 1; });
    bench.figure("durable commands a second, in batches", 1e9 / batch.p50, "/s");

    const auto directory = server::StoreDirectory::open(fixture.directory.filePath(QStringLiteral("data")));
    const auto store = directory->openStore();
    const QStringList all{QStringLiteral("company"), QStringLiteral("prodsec")};
    const auto head = (*store)->head(all);
    const double records =
        double(head->positions.value(all.first()) + head->positions.value(all.last()));
    const auto read = bench.measure("store: one change of the feed (yardstick)", rounds, records, [&] {
        server::Cursor cursor{(*store)->epoch(), {}};
        for (bool hasMore = true; hasMore;) {
            const auto page = (*store)->changesAfter(cursor, 500, all);
            cursor = page->cursor;
            hasMore = page->hasMore;
        }
    });
    for (const QByteArray& encoding : {QByteArray(), QByteArray("Accept-Encoding: zstd\r\n")}) {
        const auto feed = bench.measure(encoding.isEmpty() ? "feed over TLS, one change" : "feed over TLS, zstd", rounds,
                                        records, [&] { failures += client->get("/v1/changes", encoding).status == 200 ? 0 : 1; });
        bench.ratio("feed / store", feed, read);
        bench.figure("feed", 1e9 / feed.p50, "changes/s");
    }
    bench.require("every request was answered", failures == 0);
    const auto audit = server::verifyAuditTrail(**store);
    bench.require("the hash chain holds", audit && audit->isIntact());
    return bench.exitCode();
}
