// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace firebreak::ui {

/// Why a workspace did not open or join, for people: what happened, what is safe, what to do.
class StartWords final
{
    Q_DECLARE_TR_FUNCTIONS(firebreak::ui::StartWords)

public:
    [[nodiscard]] static QString title(const Error& error);
    [[nodiscard]] static QString advice(const Error& error);
    /// One line for a form: the title and the advice.
    [[nodiscard]] static QString line(const Error& error);
    /// Whether trying again may help.
    [[nodiscard]] static bool canRetry(const Error& error);
};

} // namespace firebreak::ui
