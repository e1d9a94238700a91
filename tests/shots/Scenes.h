// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/Stage.h"

#include <functional>

namespace firebreak::test {

/// One picture of the catalogue: its name, whether it is a main one (also drawn in other languages and scales), and what
/// happens on the stage.
struct Scene
{
    QString name;
    bool isMain;
    std::function<void(Stage&)> play;
};

[[nodiscard]] QList<Scene> allScenes();

} // namespace firebreak::test
