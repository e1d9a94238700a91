// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"
#include "tests/sync/SimulatedLaptop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Three laptops and a server under a random script of edits and faults; in the end all show the same, and nothing that
/// a person was told is done has gone. A run is named by its seed: FIREBREAK_SIMULATOR_SEEDS=FIRST:COUNT runs others.
class tst_Simulator : public QObject
{
    Q_OBJECT

    using Fault = SimulatedLaptop::Fault;

    class Run
    {
    public:
        explicit Run(quint32 seed)
            : m_seed(seed)
            , m_random(seed)
            , m_laptops{std::make_unique<SimulatedLaptop>(m_server, QStringLiteral("Ada"), QList{Role::Analyst}),
                        std::make_unique<SimulatedLaptop>(m_server, QStringLiteral("Ben"), QList{Role::Commander}),
                        std::make_unique<SimulatedLaptop>(m_server, QStringLiteral("Cleo"), QList{Role::Writer})}
        {
            for (auto& laptop : m_laptops) {
                if (isFlipping())
                    laptop->fillFirst();
            }
        }

        QString play(int steps)
        {
            for (int i = 0; i < steps; ++i)
                step();
            // Two rounds: what the last one pushes, the first must still hear of.
            for (int round = 0; round < 2; ++round) {
                for (auto& laptop : m_laptops)
                    laptop->catchUp();
            }
            for (auto& laptop : m_laptops) {
                if (const QString difference = laptop->difference(); !difference.isEmpty())
                    return laptop->enrolment().name + QStringLiteral(": ") + difference;
            }
            return {};
        }

        [[nodiscard]] int conflictCount()
        {
            int count = 0;
            for (auto& laptop : m_laptops)
                count += int(laptop->store().conflictCount().value());
            return count;
        }
        [[nodiscard]] int commandCount()
        {
            int count = 0;
            for (auto& laptop : m_laptops)
                count += int(laptop->acknowledged().size());
            return count;
        }

        [[nodiscard]] int forgottenCount() const
        {
            int count = 0;
            for (const auto& laptop : m_laptops)
                count += int(laptop->mayBeForgotten().size());
            return count;
        }

    private:
        /// In every other run people lose the compartment of Product Security and get it back, embargoes begin and end, and
        /// people come on their lists and go.
        [[nodiscard]] bool isFlipping() const { return m_seed % 2 == 0; }
        int pick(int below) { return int(m_random.bounded(below)); }
        Fault fault()
        {
            const int dice = pick(10);
            return dice < 6 ? Fault::None : dice < 7 ? Fault::RequestLost : dice < 9 ? Fault::AnswerLost : Fault::Repeated;
        }

        void step()
        {
            SimulatedLaptop& laptop = *m_laptops.at(std::size_t(pick(3)));
            switch (pick(isFlipping() ? 17 : 14)) {
            case 0:
            case 1:
            case 2:
                laptop.push(1 + pick(4), fault());
                break;
            case 3:
            case 4:
            case 5:
                laptop.pull(1 + pick(6), fault());
                break;
            case 6:
                crash(laptop);
                break;
            case 14:
                laptop.setRoles({laptop.hasRole(Role::Analyst) ? Role::Writer : Role::Analyst});
                break;
            case 15:
                embargo();
                break;
            case 16:
                laptop.flipMember(someIncident());
                break;
            default:
                act(laptop);
            }
        }

        RecordId someIncident() { return RecordId(Uuid::fromName("incident", QByteArray::number(pick(2)))); }

        /// Puts a record under an embargo, or lets it out.
        void embargo()
        {
            const RecordId id = someRecord();
            const std::optional<Record> record = m_server.record(id);
            if (!record || record->body.contains(QLatin1String("advisories"))) // what is public has no embargo (R57)
                return;
            const Compartment open = record->kind == RecordKind::Flaw ? Compartment::company() : Compartment::prodsec();
            const Compartment sealed = Compartment::embargo(someIncident());
            m_server.move(id, pick(2) ? open : record->kind == RecordKind::Flaw ? sealed : sealed.forProductSecurity());
        }

        void crash(SimulatedLaptop& laptop)
        {
            switch (pick(5)) {
            case 0:
                laptop.workspace().keepCache();
                m_kept = &laptop;
                break;
            case 1:
                if (m_kept == &laptop)
                    laptop.workspace().loseCacheSinceKept();
                break;
            case 2:
                laptop.workspace().removeCache();
                m_kept = nullptr;
                break;
            case 3:
                laptop.snapshotAnew();
                break;
            default:
                laptop.workspace().reopen();
            }
        }

        RecordId someRecord()
        {
            return m_ids.isEmpty() ? RecordId(Uuid::fromName("record", "none")) : m_ids.at(pick(int(m_ids.size())));
        }

        RecordId newId()
        {
            m_ids.append(RecordId(Uuid::fromName("record", QByteArray::number(++m_made))));
            return m_ids.last();
        }

        QJsonValue now(SimulatedLaptop& laptop, const RecordId& id, const QString& field)
        {
            const QJsonValue value = laptop.workspace().body(id).value(field);
            return value.isUndefined() ? QJsonValue() : value;
        }

        void act(SimulatedLaptop& laptop)
        {
            static const QStringList words{QStringLiteral("One."), QStringLiteral("Two."), QStringLiteral("Three."),
                                           QStringLiteral("Four.")};
            const RecordId id = someRecord();
            switch (pick(11)) {
            case 0:
                submit(laptop, newId(), CreateReport{QStringLiteral("Report %1").arg(m_made), {}});
                break;
            case 1:
                importDocument(laptop);
                break;
            case 2: {
                QStringList text{words};
                text[pick(4)] = QStringLiteral("Word %1.").arg(pick(100));
                submit(laptop, id, SetField{QStringLiteral("description"), now(laptop, id, QStringLiteral("description")),
                                            text.join(u'\n'), {}});
                break;
            }
            case 3:
                submit(laptop, id, SetField{QStringLiteral("title"), now(laptop, id, QStringLiteral("title")),
                                            QStringLiteral("Title %1").arg(pick(5)), {}});
                break;
            case 4:
                submit(laptop, id, SetField{QStringLiteral("severity"), now(laptop, id, QStringLiteral("severity")),
                                            QStringList{QStringLiteral("low"), QStringLiteral("important")}.at(pick(2)), {}});
                break;
            case 5:
                submit(laptop, id, ChangeLabel{QStringLiteral("l%1").arg(pick(3)), pick(2) == 0});
                break;
            case 6:
                submit(laptop, id, AddComment{newId(), QStringLiteral("Comment %1").arg(pick(100))});
                break;
            case 7:
                submit(laptop, id, DisposeReport{pick(2) ? Disposition::Rejected : Disposition::Weakness, words.at(pick(4)), {}});
                break;
            case 8:
                submit(laptop, id, DisposeReport{Disposition::Flaw, words.at(pick(4)), newId()});
                break;
            case 9:
                submit(laptop, id, ReopenReport{});
                break;
            default:
                undo(laptop);
            }
        }

        void importDocument(SimulatedLaptop& laptop)
        {
            const QString cve = QStringLiteral("CVE-2026-%1").arg(1000 + pick(4));
            const QString ghsa = QStringLiteral("GHSA-aaaa-bbbb-ccc%1").arg(QChar(u'c' + pick(3)));
            const QStringList aliases = pick(3) == 0 ? QStringList{ghsa} : pick(2) ? QStringList{ghsa, cve} : QStringList{cve};
            const auto source = aliases.first() == cve ? AdvisorySource::Cve : AdvisorySource::Ghsa;
            const Command command =
                Commands().import(advisory(source, aliases, QStringLiteral("Version %1").arg(pick(3))));
            if (!m_ids.contains(command.target))
                m_ids.append(command.target);
            submit(laptop, command.target, command.payload);
        }

        void submit(SimulatedLaptop& laptop, const RecordId& target, const Payload& payload)
        {
            const auto answer = laptop.submit(target, payload);
            if (!answer)
                qFatal("%s", qPrintable(toLogLine(answer.error())));
            if (*answer && (*answer)->inverse && !(*answer)->changed.isEmpty())
                m_inverses.append({(*answer)->target, *(*answer)->inverse});
        }

        void undo(SimulatedLaptop& laptop)
        {
            if (m_inverses.isEmpty())
                return;
            const auto [target, inverse] = m_inverses.takeAt(pick(int(m_inverses.size())));
            submit(laptop, target, inverse);
        }

        quint32 m_seed;
        QRandomGenerator m_random;
        MemoryServer m_server;
        std::array<std::unique_ptr<SimulatedLaptop>, 3> m_laptops;
        QList<RecordId> m_ids;
        QList<std::pair<RecordId, Payload>> m_inverses;
        SimulatedLaptop* m_kept = nullptr;
        int m_made = 0;
    };

private Q_SLOTS:
    void converges()
    {
        const QStringList range = qEnvironmentVariable("FIREBREAK_SIMULATOR_SEEDS", QStringLiteral("1:100")).split(u':');
        const quint32 first = range.value(0).toUInt();
        const quint32 count = qMax(1U, range.value(1).toUInt());
        int conflicts = 0;
        int commands = 0;
        int forgotten = 0;
        for (quint32 seed = first; seed < first + count; ++seed) {
            Run run(seed);
            const QString difference = run.play(200);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
            conflicts += run.conflictCount();
            commands += run.commandCount();
            forgotten += run.forgottenCount();
        }
        qInfo("%u runs: %d commands, %d of them ended as conflicts, %d lay in a compartment that closed", count, commands, conflicts,
              forgotten);
        QVERIFY(commands > 10 * int(count)); // else the script does too little to show anything
        QVERIFY(count < 10 || (conflicts > 0 && forgotten > 0));
    }
};

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_Simulator.moc"
