// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/DeadlineWords.h"

#include <QHash>

#include <array>

namespace firebreak {
namespace {

constexpr std::array States = {"waiting", "excluded", "running", "stopped"};
constexpr std::array StepKinds = {"rule", "started", "added", "skipped-day", "moved", "to-close"};

QString unitWords(const QString& amount, const QString& unit)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("hours"), QStringLiteral("hour")},
        {QStringLiteral("days"), QStringLiteral("day")},
        {QStringLiteral("businessDays"), QStringLiteral("business day")},
        {QStringLiteral("months"), QStringLiteral("month")}};
    const bool isBack = amount.startsWith(u'-');
    const QString count = isBack ? amount.mid(1) : amount;
    return QStringLiteral("%1 %2%3 %4")
        .arg(count, words.value(unit, unit), count == u"1" ? QString() : QStringLiteral("s"),
             isBack ? QStringLiteral("before") : QStringLiteral("later"));
}

QString dayOffWords(const QStringList& words)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("weekend"), QStringLiteral("it is a weekend")},
        {QStringLiteral("holiday"), QStringLiteral("it is a holiday")},
        {QStringLiteral("shutdown"), QStringLiteral("the company is shut down")}};
    const QString reason = kinds.value(words.value(0), words.value(0));
    return words.size() > 1 ? QStringLiteral("%1 (%2)").arg(reason, words.at(1)) : reason;
}

QString stepWords(const DeadlineStep& step)
{
    const QString at = step.at ? momentWords(*step.at) : QString();
    switch (step.kind) {
    case DeadlineStep::Kind::Rule:
        return QStringLiteral("the rule is %1").arg(step.words.value(0));
    case DeadlineStep::Kind::Started:
        return QStringLiteral("it starts with \"%1\": %2").arg(step.words.value(0), at);
    case DeadlineStep::Kind::SkippedDay:
        return QStringLiteral("%1 does not count: %2")
            .arg(step.day->toString(Qt::ISODate), dayOffWords(step.words));
    case DeadlineStep::Kind::Added:
        return QStringLiteral("%1: %2").arg(unitWords(step.words.value(0), step.words.value(1)), at);
    case DeadlineStep::Kind::Moved:
        return QStringLiteral("it must not end on this day (%1), so it moves: %2")
            .arg(step.words.value(0), at);
    case DeadlineStep::Kind::ToClose:
        return QStringLiteral("it has until work closes that day: %1").arg(at);
    }
    return {};
}

} // namespace

QString momentWords(Instant instant)
{
    return toDateTime(instant).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString distanceWords(Instant due, Instant now)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(due > now ? due - now : now - due).count();
    QStringList parts;
    if (minutes >= 24 * 60)
        parts.append(QStringLiteral("%1 %2")
                         .arg(minutes / (24 * 60))
                         .arg(minutes < 48 * 60 ? QLatin1String("day") : QLatin1String("days")));
    if (minutes / 60 % 24 > 0)
        parts.append(QStringLiteral("%1 h").arg(minutes / 60 % 24));
    if (minutes < 24 * 60 && minutes % 60 > 0)
        parts.append(QStringLiteral("%1 min").arg(minutes % 60));
    const QString span = parts.isEmpty() ? QStringLiteral("less than a minute") : parts.join(u' ');
    return due >= now ? QStringLiteral("in ") + span : span + QStringLiteral(" late");
}

QString deadlineWords(const Deadline& deadline, Instant now)
{
    const QString name = QStringLiteral("%1 (%2)").arg(deadline.clock, deadline.source);
    switch (deadline.state) {
    case Deadline::State::Excluded:
        return name + QStringLiteral(": nothing is due");
    case Deadline::State::Waiting:
        return name + QStringLiteral(": not started, waits for ") +
               deadline.waitsFor.join(QStringLiteral(" or "));
    case Deadline::State::Stopped:
        return QStringLiteral("%1: done %2, was due %3%4")
            .arg(name, momentWords(*deadline.stoppedAt), momentWords(*deadline.due),
                 deadline.isLateAt(now) ? QStringLiteral(" - late") : QString());
    case Deadline::State::Running:
        break;
    }
    return QStringLiteral("%1: due %2, %3")
        .arg(name, momentWords(*deadline.due), distanceWords(*deadline.due, now));
}

QStringList stepWords(const Deadline& deadline)
{
    QStringList lines;
    for (const DeadlineStep& step : deadline.steps)
        lines.append(stepWords(step));
    return lines;
}

JsonLine deadlineLine(const Deadline& deadline, Instant now)
{
    JsonLine line;
    line.text("clock", deadline.clock).text("source", deadline.source);
    line.text("state", QString::fromLatin1(States[std::size_t(deadline.state)]));
    if (deadline.start)
        line.text("start", toText(*deadline.start));
    if (deadline.due)
        line.text("due", toText(*deadline.due));
    if (deadline.stoppedAt)
        line.text("stopped", toText(*deadline.stoppedAt));
    if (!deadline.waitsFor.isEmpty())
        line.texts("waitsFor", deadline.waitsFor);
    line.boolean("late", deadline.isLateAt(now));
    QList<JsonLine> steps;
    for (const DeadlineStep& step : deadline.steps) {
        JsonLine one;
        one.text("kind", QString::fromLatin1(StepKinds[std::size_t(step.kind)]));
        if (step.at)
            one.text("at", toText(*step.at));
        if (step.day)
            one.text("day", step.day->toString(Qt::ISODate));
        if (!step.words.isEmpty())
            one.texts("words", step.words);
        steps.append(one);
    }
    return line.objects("steps", steps);
}

} // namespace firebreak
