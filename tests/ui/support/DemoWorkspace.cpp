// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/DemoWorkspace.h"

#include "core/command/DemoScript.h"

#include <QFile>

namespace firebreak::test {

namespace {

struct Demo
{
    Instant now;
    std::shared_ptr<const MemoryWorkspace::Content> content;
};

/// What the demo leaves behind, worked out once in a program for the moment it is asked for.
std::optional<Demo>& known()
{
    static std::optional<Demo> demo;
    return demo;
}

} // namespace

void loadDemo(MemoryWorkspace& workspace, ManualClock& clock, Instant now)
{
    if (known() && known()->now == now) {
        clock.advance(now - clock.now());
        workspace.setContent(*known()->content);
        return;
    }
    QFile file(QStringLiteral(FIREBREAK_SOURCE_DIR "/resources/demo/workspace.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo workspace is missing");
    const Result<QList<DemoStep>> script = demoScript(file.readAll(), now, std::nullopt);
    if (!script)
        qFatal("demo: %s", qPrintable(toLogLine(script.error())));
    for (const DemoStep& step : *script) {
        clock.advance(step.command.at - clock.now());
        workspace.mustApply(step.command, step.actor);
    }
    clock.advance(now - clock.now());
    for (const DemoStep& step : *script) {
        if (step.actor.has(Role::Analyst)) {
            workspace.setActor(step.actor);
            break;
        }
    }
    known() = Demo{now, std::make_shared<const MemoryWorkspace::Content>(workspace.content())};
}

} // namespace firebreak::test
