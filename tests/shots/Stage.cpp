// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Stage.h"

#include "core/intake/Report.h"
#include "tests/ui/support/DemoWorkspace.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPainter>

namespace firebreak::test {
namespace {

constexpr int RestMs = 5000;
constexpr int FramesAtRest = 2;

Instant moment()
{
    return instantFromText(u"2026-11-22T09:30:00Z").value();
}

/// Qt fades the clear button of a field in and out, whatever the style says.
bool isMoving(const QWidget& window)
{
    const QList<QAbstractAnimation*> animations = window.findChildren<QAbstractAnimation*>();
    return std::any_of(animations.cbegin(), animations.cend(),
                       [](const QAbstractAnimation* animation) { return animation->state() == QAbstractAnimation::Running; });
}

QPixmap composed(QWidget& window)
{
    QPixmap picture = window.grab();
    // Popups are windows of their own: they are painted where they stand.
    const QWidgetList others = QApplication::topLevelWidgets();
    QPainter painter(&picture);
    for (QWidget* other : others) {
        if (other != &window && other->isVisible())
            painter.drawPixmap(other->geometry().topLeft() - window.geometry().topLeft(), other->grab());
    }
    return picture;
}

} // namespace

Stage::Stage(bool dark, const QSize& size)
    : m_clock(moment())
    , m_workspace(m_clock)
    , m_queue(m_workspace)
    , m_paletteQueue(m_workspace)
    , m_size(size)
{
    setDark(dark);
    m_theme.install(*qApp);
}

void Stage::open(Data data)
{
    if (data == Data::Empty)
        m_workspace.addPerson(QStringLiteral("Ines Aguilar"), {Role::Analyst});
    else if (data == Data::LongTexts)
        loadLongTexts();
    else
        loadDemo(m_workspace, m_clock, moment());
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{m_theme, m_clock, m_workspace, m_queue, m_paletteQueue, {}});
    m_window->resize(m_size);
    SyncStatus status;
    status.phase = SyncStatus::Phase::UpToDate;
    status.upToDateAt = moment();
    m_window->syncIndicator().setStatus(status);
    m_window->show();
    m_window->start();
    settle();
}

void Stage::loadLongTexts()
{
    m_workspace.addPerson(QStringLiteral("Wolfeschlegelsteinhausenbergerdorff von Hohenlohe-Langenburg III"), {Role::Analyst});
    const QString owner = m_workspace.actor().person->toText();
    QString title;
    while (title.size() < 240)
        title += QStringLiteral("Integer overflow in the length field of a fragmented handshake message ");
    for (int i = 0; i < 24; ++i) {
        const QString id = QStringLiteral("CVE-2026-%1").arg(1234567890 + i);
        m_workspace.import({{QStringLiteral("source"), QStringLiteral("cve")},
                            {QStringLiteral("documentId"), id},
                            {QStringLiteral("title"), title.left(240)},
                            {QStringLiteral("description"), QString(title + QLatin1Char('\n')).repeated(6)},
                            {QStringLiteral("published"), QStringLiteral("2026-11-20T00:00:00.000Z")}});
        const RecordId report = reportIdFor(id);
        m_workspace.mustApply(report, SetField{QStringLiteral("owner"), QJsonValue(), owner, {}}, m_workspace.actor());
        m_workspace.mustApply(report, SetField{QStringLiteral("severity"), QJsonValue(), QStringLiteral("important"), {}}, m_workspace.actor());
        for (int label = 0; label < 6; ++label)
            m_workspace.mustApply(report, ChangeLabel{QStringLiteral("a-rather-long-label-%1").arg(label), true}, m_workspace.actor());
    }
}

RecordId Stage::colleague() const
{
    const QList<ui::TeamMember> team = m_workspace.team();
    for (const ui::TeamMember& member : team) {
        if (m_workspace.actor().person != member.id)
            return member.id;
    }
    qFatal("nobody else is in the team");
}

RecordId Stage::reportOf(const QString& alias) const
{
    return reportIdFor(alias);
}

void Stage::settle()
{
    QElapsedTimer timer;
    timer.start();
    QImage before;
    for (int equal = 0; equal < FramesAtRest;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isMoving(*m_window)) {
            equal = 0;
        } else {
            const QImage now = composed(*m_window).toImage();
            equal = now == before ? equal + 1 : 0;
            before = now;
        }
        if (timer.elapsed() > RestMs)
            qFatal("the window does not come to rest");
    }
    m_picture = before;
}

void Stage::waitFor(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        if (timer.elapsed() > RestMs)
            qFatal("what the scene waits for does not happen");
    }
}

QImage Stage::picture()
{
    settle();
    return m_picture;
}

void Stage::setDark(bool dark)
{
    m_theme.setPreference(dark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
}

} // namespace firebreak::test
