// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LineReader.h"
#include "app/cli/StandardInput.h"

#include <QTest>

#include <unistd.h>

using namespace firebreak;

class tst_StandardInput : public QObject
{
    Q_OBJECT

    int m_ends[2] = {-1, -1};

    void write(const QByteArray& bytes) const { QCOMPARE(::write(m_ends[1], bytes.constData(), size_t(bytes.size())), bytes.size()); }

private Q_SLOTS:
    void init() { QCOMPARE(::pipe(m_ends), 0); }
    void cleanup()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    /// The other end is open all the time: nobody waits for more than there is.
    void givesWhatHasCome()
    {
        StandardInput input(m_ends[0]);
        LineReader reader(input);
        write("one\ntwo\n");
        QCOMPARE(reader.next()->text, QByteArray("one"));
        QCOMPARE(reader.next()->text, QByteArray("two"));
        write(QByteArray("a\0b\n", 4));
        QCOMPARE(reader.next()->text, QByteArray("a\0b", 3));
    }

    void ends()
    {
        StandardInput input(m_ends[0]);
        LineReader reader(input);
        write("last");
        ::close(std::exchange(m_ends[1], ::dup(m_ends[0])));
        QCOMPARE(reader.next()->text, QByteArray("last"));
        QVERIFY(!reader.next());
    }

    void saysWhatIsWrong()
    {
        StandardInput input(-1);
        QCOMPARE(input.read(1), QByteArray());
        QVERIFY(!input.errorString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StandardInput)
#include "tst_StandardInput.moc"
