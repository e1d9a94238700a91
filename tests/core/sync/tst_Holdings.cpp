// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Holdings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firebreak;

class tst_Holdings : public QObject
{
    Q_OBJECT

    static QString company() { return Compartment::company().word(); }
    static QString prodsec() { return Compartment::prodsec().word(); }
    static Compartment embargo(const char* name)
    {
        return Compartment::embargo(RecordId(Uuid::fromName("incident", name)));
    }

    Holdings read() { return Holdings::read(*m_files).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_key = SecretBytes::random(32);
        open();
    }

    void cleanup()
    {
        m_files.reset();
        m_folder.reset();
    }

    void nothingIsHeldAtFirst() { QVERIFY(read().notAmong({}).isEmpty()); }

    void whatWasGivenIsHeldUntilItIsRemoved()
    {
        Holdings holdings = read();
        holdings.add(Compartment::prodsec());
        holdings.add(Compartment::company());
        holdings.add(Compartment::company());
        QVERIFY(holdings.keep(*m_files));
        QCOMPARE(read().notAmong({}), (QStringList{company(), prodsec()}));
        QCOMPARE(read().notAmong({company()}), QStringList{prodsec()});
        QVERIFY(read().notAmong({company(), prodsec(), embargo("x").word()}).isEmpty());
        holdings = read();
        holdings.remove({prodsec(), embargo("x").word()});
        QVERIFY(holdings.keep(*m_files));
        QCOMPARE(read().notAmong({}), QStringList{company()});
    }

    void eachFileKnowsForItself()
    {
        Holdings holdings = read();
        holdings.add(Compartment::prodsec());
        QVERIFY(holdings.keep(*m_files));
        QVERIFY(m_files->cache().meta().remove(QStringLiteral("compartments"))); // another cache
        QCOMPARE(read().notAmong({company()}), QStringList{prodsec()});
        QVERIFY(m_files->outbox().meta().remove(QStringLiteral("compartments")));
        QVERIFY(read().notAmong({company()}).isEmpty());
    }

    void manyComeAndGo()
    {
        Holdings holdings = read();
        QStringList stay;
        for (int i = 0; i < 300; ++i) {
            const Compartment one = embargo(QByteArray::number(i).constData());
            holdings.add(one);
            holdings.add(one.forProductSecurity());
            if (i % 3 != 0)
                stay += {one.word(), one.forProductSecurity().word()};
        }
        QVERIFY(holdings.keep(*m_files));
        m_files.reset();
        open();
        const QStringList closed = read().notAmong(stay);
        QCOMPARE(closed.size(), 200);
        QVERIFY(std::is_sorted(closed.begin(), closed.end()));
    }

private:
    void open()
    {
        auto files = LocalFiles::open(m_folder->filePath(QStringLiteral("data")), m_key, instantFromMs(1));
        QVERIFY(files);
        m_files = *std::move(files);
    }

    std::optional<QTemporaryDir> m_folder;
    SecretBytes m_key;
    std::unique_ptr<LocalFiles> m_files;
};

QTEST_GUILESS_MAIN(tst_Holdings)
#include "tst_Holdings.moc"
